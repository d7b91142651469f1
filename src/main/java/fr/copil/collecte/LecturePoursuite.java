package fr.copil.collecte;

import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Reads the pursuit of studies after the baccalauréat (SIES): one line an académie, a série and a sex, with numbers of
 * students by kind of studies, some of them decimal. The rate is their sum over the bacheliers.
 */
final class LecturePoursuite {

    private static final String BACHELIERS = "Nombre total de bacheliers";
    private static final String ACADEMIE = "Code académie du Bac";
    private static final String SESSION = "Rentrée / Session";
    private static final String POURSUITE = "Néo-bacheliers poursuivant ";

    private static final List<String> COLONNES = List.of(SESSION, "Série du bac", "Genre", BACHELIERS, ACADEMIE);

    static final Map<String, String> SERIES =
            Map.of("Bac général", "SUP-G", "Bac technologique", "SUP-T", "Bac professionnel", "SUP-P");

    private LecturePoursuite() {}

    static Releves lire(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        return ParSexe.releves(fichier.lire(COLONNES, ligne -> compte(ligne, doublons)));
    }

    private static ParSexe.Compte compte(Ligne ligne, Doublons doublons) {
        int session = ligne.entier(SESSION);
        // Published as A17.
        CodeTerritoire academie =
                ligne.territoire("ACA-" + ligne.requis(ACADEMIE).replaceFirst("^A", ""), ACADEMIE);
        String indicateur = ligne.parmi("Série du bac", SERIES);
        Population sexe = ParSexe.lire(ligne, "Genre");
        doublons.refuser(ligne, ACADEMIE, session, academie, ligne.texte("Série du bac"), ligne.texte("Genre"));
        BigDecimal poursuivants = ligne.colonnes().stream()
                .filter(colonne -> colonne.startsWith(POURSUITE))
                .map(ligne::effectif)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ParSexe.Compte(indicateur, academie, session, sexe, poursuivants, ligne.effectif(BACHELIERS));
    }
}
