package fr.copil.collecte;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Publie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Insee's tables of the quartiers prioritaires 2015, one file a year of edition: their names and communes, their
 * inhabitants, their employment. Columns change meaning between editions: a column gives one indicateur, and a new name is
 * another one, never joined.
 */
final class LectureQuartiersInsee {

    /** By column; all those that a file has are read. */
    private static final Map<String, String> DEMOGRAPHIE = Map.of("POP_MUN", "INS-POP", "TX_TOT_0A24", "INS-0A24");

    private static final Map<String, String> INSERTION = Map.of(
            "TX_TOT_EMPL", "INS-EMPLOI",
            // Jobs said precarious until the edition of 2020, jobs of limited duration from 2021 on.
            "TX_TOT_EPREC", "INS-EPREC",
            "TX_TOT_EDLIM", "INS-EDLIM",
            "ABC", "INS-DE",
            "ABC_25", "INS-DE-25");

    static final String[] INDICATEURS = {
        "INS-POP", "INS-0A24", "INS-EMPLOI", "INS-EPREC", "INS-EDLIM", "INS-DE", "INS-DE-25"
    };

    /** The line of all quartiers together, in some editions. */
    private static final String ENSEMBLE = "Ensemble";

    private static final Pattern EDITION = Pattern.compile(".*_([0-9]{4})\\.csv");

    private LectureQuartiersInsee() {}

    static Releves demographie(FichierCsv fichier) {
        return lire(fichier, DEMOGRAPHIE, List.of("CODGEO", "LIBGEO", "LIB_COM", "POP_MUN"), "");
    }

    static Releves insertion(FichierCsv fichier) {
        return lire(fichier, INSERTION, List.of("CODGEO", "LIBGEO", "TX_TOT_EMPL", "ABC", "NOTE_PE"), "NOTE_PE");
    }

    private static Releves lire(FichierCsv fichier, Map<String, String> colonnes, List<String> requises, String note) {
        int edition = edition(fichier.nom());
        List<QuartierPublie> quartiers = new ArrayList<>();
        List<MesureRecue> mesures = new ArrayList<>();
        List<String> publiees =
                colonnes.keySet().stream().filter(fichier::aLaColonne).toList();
        int lignes = fichier.avecColonnesSansNom()
                .lire(requises, ligne -> {
                    String code = ligne.requis("CODGEO");
                    if (!code.equals(ENSEMBLE)) {
                        CodeTerritoire quartier = ligne.territoire("QPV-" + code, "CODGEO");
                        quartiers.add(new QuartierPublie(
                                quartier, espaces(ligne.requis("LIBGEO")), communes(ligne.texteSiPresent("LIB_COM"))));
                        publiees.forEach(colonne -> mesures.add(
                                mesure(ligne, colonne, colonnes.getOrDefault(colonne, ""), quartier, edition, note)));
                    }
                    return code;
                })
                .size();
        return new Releves(lignes, List.of(), mesures, quartiers);
    }

    private static MesureRecue mesure(
            Ligne ligne, String colonne, String indicateur, CodeTerritoire quartier, int edition, String note) {
        Publie publie = ligne.publie(colonne);
        if (publie.nombre() != null) {
            return MesureRecue.valeurSeule(indicateur, quartier, Population.ENSEMBLE, edition, publie.nombre());
        }
        String raison = note.isEmpty() || !colonne.startsWith("ABC") ? "" : ligne.texteSiPresent(note);
        return MesureRecue.sansValeur(indicateur, quartier, edition, Etat.NON_TRANSMIS)
                .commentee(
                        raison.isEmpty() || raison.equals("0")
                                ? "Non publié par l'Insee."
                                : "Non publié par l'Insee (note " + raison + " du fichier).");
    }

    /** The file does not bear its year: its name does. */
    private static int edition(String nom) {
        Matcher lu = EDITION.matcher(nom);
        if (!lu.matches()) {
            throw new FichierIllisible(List.of(new Faute(
                    nom, 0, "", "le nom de ce fichier doit finir par l'année de son édition, comme DEMO_2022.csv.")));
        }
        return Integer.parseInt(lu.group(1));
    }

    private static List<String> communes(String publiees) {
        return Arrays.stream(publiees.split(","))
                .map(LectureQuartiersInsee::espaces)
                .filter(nom -> !nom.isEmpty())
                .toList();
    }

    private static String espaces(String texte) {
        return texte.strip().replaceAll("\\s+", " ");
    }
}
