package fr.copil.indicateur.mesure;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the figures that are shown come from: their deliveries, never what the definition of the indicateur announces. */
public final class Sources {

    private static final Pattern ANNEE = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private Sources() {}

    /**
     * @param montrees what a figure shows; where none of it has a value, who says so is the source
     * @param sinon when nothing was received
     */
    public static String enClair(Stream<Mesure> montrees, String sinon) {
        List<Mesure> toutes = montrees.toList();
        String cartes = String.join(" puis ", cartes(toutes.stream()));
        return livraisons(toutes, sinon) + (cartes.isEmpty() ? "" : " ; groupes d'après " + cartes);
    }

    /** The maps that say who is in the groups shown, the oldest first. */
    public static List<String> cartes(Stream<Mesure> montrees) {
        return montrees.filter(m -> m.enValeur().isPresent())
                .sorted(Comparator.comparingInt(Mesure::periode))
                .map(m -> m.source().carte())
                .filter(carte -> !carte.isEmpty())
                .distinct()
                .toList();
    }

    /** The same without the maps. */
    public static String livraisons(Stream<Mesure> montrees, String sinon) {
        return livraisons(montrees.toList(), sinon);
    }

    private static String livraisons(List<Mesure> toutes, String sinon) {
        Map<String, IntSummaryStatistics> annees = new LinkedHashMap<>();
        valeurs(toutes).forEach(m -> annees.computeIfAbsent(m.source().enClair(), s -> new IntSummaryStatistics())
                .accept(m.periode()));
        return annees.isEmpty()
                ? sinon
                : annees.entrySet().stream()
                        .map(lue -> lue.getKey() + date(lue.getKey(), lue.getValue()))
                        .collect(Collectors.joining(" ; "));
    }

    /** The years of the data, unless the name of the set says its own. */
    private static String date(String source, IntSummaryStatistics annees) {
        if (ANNEE.matcher(source).find()) {
            return "";
        }
        return ", données de " + annees.getMin() + (annees.getMin() == annees.getMax() ? "" : " à " + annees.getMax());
    }

    private static List<Mesure> valeurs(List<Mesure> toutes) {
        List<Mesure> valeurs =
                toutes.stream().filter(m -> m.enValeur().isPresent()).toList();
        return valeurs.isEmpty() ? toutes : valeurs;
    }

    /** When each delivery came: one unfolds it. */
    public static List<String> receptions(Stream<Mesure> montrees) {
        return valeurs(montrees.toList()).stream()
                .map(m -> m.source().reception() + ".")
                .distinct()
                .toList();
    }
}
