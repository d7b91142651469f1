package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Departements;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Zonage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of a map, read whole where somebody drops it. Decision 0054.
 *
 * @param annee that it holds from, when the file says it: in a column, or by the codes of its quartiers; else 0
 */
public record CarteDeposee(int lignes, Set<String> departements, int annee) {

    public static final String REP = "rep";

    private static final String PROXIMITE = "proximite-qpv";
    private static final String QUARTIERS = "qpv-2024";

    /** Of the known datasets, the maps that have versions. */
    public static final Map<String, Zonage.Genre> GENRES =
            Map.of(REP, Zonage.Genre.REP, PROXIMITE, Zonage.Genre.PROXIMITE, QUARTIERS, Zonage.Genre.QPV);

    private static final Set<String> RENTREES =
            Set.of("rentree", "rentree_scolaire", "annee_scolaire", "annee_de_la_rentree_scolaire");

    /** Of the file that is kept; without its year as long as nobody said it. */
    public static String nom(String genre, int annee) {
        return Objects.requireNonNull(GENRES.get(genre)).name().toLowerCase(Locale.ROOT) + "-"
                + (annee == 0 ? "a-dater" : annee)
                + (genre.equals(QUARTIERS) ? ".json" : ".csv");
    }

    /** {@code , rentrée 2028}: after the name of the dataset. */
    public static String depuis(String genre, int annee) {
        return (genre.equals(REP) ? ", rentrée " : ", carte ") + annee;
    }

    /** @throws FichierIllisible with its faults, or when it mixes two maps */
    public static CarteDeposee lire(String genre, Path dossier, String fichier) {
        return switch (genre) {
            case REP -> rep(FichierCsv.ouvrir(dossier, fichier));
            case PROXIMITE -> proximite(FichierCsv.ouvrir(dossier, fichier));
            case QUARTIERS -> quartiers(FichierJson.ouvrir(dossier, fichier), fichier);
            default -> throw new IllegalArgumentException(genre);
        };
    }

    private static CarteDeposee rep(FichierCsv fichier) {
        List<LectureRep.Etablissement> lus = LectureRep.lire(fichier);
        List<String> rentrees = fichier.titres(0).stream()
                .filter(titre -> RENTREES.contains(Textes.normaliser(titre).replace(' ', '_')))
                .toList();
        Set<Integer> annees = rentrees.isEmpty()
                ? Set.of()
                : Set.copyOf(fichier.lire(rentrees, ligne -> ligne.rentree(rentrees.getFirst())));
        return new CarteDeposee(
                lus.size(),
                lus.stream().map(LectureRep.Etablissement::departement).collect(Collectors.toSet()),
                seule(fichier.nom(), annees));
    }

    private static CarteDeposee proximite(FichierCsv fichier) {
        List<LectureProximiteQpv.Proximite> lues = LectureProximiteQpv.lire(fichier);
        return new CarteDeposee(
                lues.size(),
                lues.stream()
                        .map(proximite -> Departements.deLaCommune(proximite.commune()))
                        .collect(Collectors.toSet()),
                annee(fichier.nom(), lues.stream().map(proximite -> new CodeTerritoire("QPV-" + proximite.qpv()))));
    }

    private static CarteDeposee quartiers(FichierJson fichier, String nom) {
        Carte carte = new Carte();
        int lignes = new LectureTerritoires(carte).quartiers(fichier, 0);
        List<CodeTerritoire> codes = carte.lieux().stream()
                .map(lieu -> lieu.territoire())
                .filter(territoire -> territoire.niveau() == Niveau.QPV)
                .map(territoire -> territoire.code())
                .toList();
        return new CarteDeposee(
                lignes,
                codes.stream()
                        .map(code -> Departements.duQuartier(code.valeur().substring("QPV-".length())))
                        .collect(Collectors.toSet()),
                annee(nom, codes.stream()));
    }

    private static int annee(String fichier, Stream<CodeTerritoire> quartiers) {
        return seule(
                fichier,
                quartiers.map(quartier -> Zonage.anneeDuQuartier(quartier, 0)).collect(Collectors.toSet()));
    }

    private static int seule(String fichier, Set<Integer> annees) {
        if (annees.size() > 1) {
            throw new FichierIllisible(List.of(new Faute(
                    fichier,
                    0,
                    "",
                    "ce fichier mélange plusieurs cartes ("
                            + annees.stream()
                                    .sorted()
                                    .map(annee -> annee == 0 ? "une inconnue" : String.valueOf(annee))
                                    .collect(Collectors.joining(", "))
                            + ") : déposez-les l'une après l'autre.")));
        }
        return annees.isEmpty() ? 0 : annees.iterator().next();
    }
}
