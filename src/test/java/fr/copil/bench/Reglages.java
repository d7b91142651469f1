package fr.copil.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How much to measure.
 *
 * @param demarrages starts on a loaded database
 * @param pages pages opened over HTTP, after as many to warm the server
 * @param clics runs of each browser figure
 * @param changements committed in front of all open sessions
 * @param lots batches of {@code parLot} sessions whose memory is measured
 * @param seulement a word of the names of the parts to take; empty for all
 * @param volume only what grows with the number of mesures, on both databases
 */
record Reglages(
        Path jar,
        Path donnees,
        int demarrages,
        int pages,
        int clics,
        int changements,
        int lots,
        int parLot,
        boolean volume,
        boolean collecte,
        String seulement) {

    /** Different sizes: the country, regions, départements, towns, places without networks. */
    static final List<String> TERRITOIRES = List.of(
            "FR", "DEP-44", "REG-93", "DEP-93", "COM-44109", "ACA-17", "DEP-13", "COM-37261", "DEP-59", "REG-11");

    private static final String SEULEMENT = "--seulement=";

    boolean prend(Mesure mesure) {
        return mesure.nom().contains(seulement);
    }

    static Reglages lire(List<String> arguments) {
        String seulement = "";
        for (String argument : arguments) {
            if (argument.startsWith(SEULEMENT)) {
                seulement = argument.substring(SEULEMENT.length());
            } else if (!List.of("--rapide", "volume", "collecte").contains(argument)) {
                throw new IllegalArgumentException("Option inconnue : " + argument
                        + ". Usage : ./copil bench [volume|collecte|secret] [--rapide] [--seulement=mot]");
            }
        }
        boolean volume = arguments.contains("volume");
        boolean collecte = arguments.contains("collecte");
        Path jar = Path.of("target", "copil.jar");
        Path donnees = Path.of("data");
        return arguments.contains("--rapide")
                ? new Reglages(jar, donnees, 1, 50, 3, 4, 2, 10, volume, collecte, seulement)
                : new Reglages(jar, donnees, 3, 200, 10, 12, 5, 20, volume, collecte, seulement);
    }
}
