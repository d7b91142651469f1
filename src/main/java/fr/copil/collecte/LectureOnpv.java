package fr.copil.collecte;

import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Reads the moves between public and private on entering 6e (ONPV, from DEPP), rentrée 2015: the only open figures by the
 * pupil's home, and national.
 */
final class LectureOnpv {

    private static final int RENTREE = 2015;

    private static final Map<String, Population> RESIDENCES = Map.of(
            "Élèves résidant en quartiers prioritaires", Population.RESIDENT_QPV,
            "Élèves résidant en dehors des quartiers prioritaires", Population.RESIDENT_HORS_QPV);

    private static final Map<String, String> CATEGORIES = Map.of(
            "Catégories sociales favorisées", "EVIT-6E-FAV",
            "Catégories sociales moyennes", "EVIT-6E-MOY",
            "Catégories sociales défavorisées", "EVIT-6E-DEF",
            "Élèves ayant au moins un an d'avance", "EVIT-6E-AV",
            "Élèves ni en avance, ni en retard", "EVIT-6E-NI",
            "Élèves ayant au moins un an de retard", "EVIT-6E-RET");

    private LectureOnpv() {}

    /** Numbers of pupils, rounded to the hundred: those who leave a public école, and go to a private collège. */
    static Releves passages(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        List<MesureRecue> mesures = fichier.lire(List.of("lieu_de_residence", "pub_pub", "pub_priv"), ligne -> {
            doublons.refuser(ligne, "lieu_de_residence", ligne.texte("lieu_de_residence"));
            BigDecimal partis = ligne.effectif("pub_priv");
            return MesureRecue.taux(
                            "EVIT-6E",
                            CodeTerritoire.FRANCE,
                            RENTREE,
                            partis,
                            partis.add(ligne.effectif("pub_pub")),
                            Qualite.ESTIME)
                    .de(ligne.parmi("lieu_de_residence", RESIDENCES));
        });
        return Releves.sansEtablissement(mesures.size(), mesures.stream());
    }

    /** Rates published without their parts. */
    static Releves parCategorie(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        List<List<MesureRecue>> lignes = fichier.lire(List.of("categorie", "qpv", "h_qpv"), ligne -> {
            doublons.refuser(ligne, "categorie", ligne.texte("categorie"));
            String indicateur = ligne.parmi("categorie", CATEGORIES);
            return List.of(
                    taux(indicateur, Population.RESIDENT_QPV, ligne.taux("qpv")),
                    taux(indicateur, Population.RESIDENT_HORS_QPV, ligne.taux("h_qpv")));
        });
        return Releves.sansEtablissement(lignes.size(), lignes.stream().flatMap(List::stream));
    }

    private static MesureRecue taux(String indicateur, Population residence, BigDecimal taux) {
        return MesureRecue.valeurSeule(indicateur, CodeTerritoire.FRANCE, residence, RENTREE, taux);
    }
}
