package fr.copil.collecte;

import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads the baccalauréat by département (DEPP): one line a département, a voie and a sex, without a line for both. */
final class LectureBaccalaureat {

    private static final String PRESENTS = "Nombre de présents à l'examen";
    private static final String ADMIS = "Nombre d'admis à l'examen";

    private static final List<String> COLONNES =
            List.of("Session", "Code département", "Voie", "Genre", PRESENTS, ADMIS);

    static final Map<String, String> VOIES =
            Map.of("Générale", "BAC-G", "Technologique", "BAC-T", "Professionnelle", "BAC-P");

    private LectureBaccalaureat() {}

    static Releves lire(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        return ParSexe.releves(fichier.lire(COLONNES, ligne -> compte(ligne, doublons)));
    }

    private static ParSexe.Compte compte(Ligne ligne, Doublons doublons) {
        int session = ligne.entier("Session");
        CodeTerritoire departement = CodeTerritoire.departement(ligne.departement("Code département"));
        String indicateur = ligne.parmi("Voie", VOIES);
        Population sexe = ParSexe.lire(ligne, "Genre");
        doublons.refuser(ligne, "Code département", session, departement, ligne.texte("Voie"), ligne.texte("Genre"));
        BigDecimal presents = ligne.effectif(PRESENTS);
        BigDecimal admis = ligne.effectif(ADMIS);
        if (admis.compareTo(presents) > 0) {
            throw ligne.faute(ADMIS, "plus d'admis que de présents.");
        }
        return new ParSexe.Compte(indicateur, departement, session, sexe, admis, presents);
    }
}
