package fr.copil.bilan.document;

import fr.copil.commun.Codes;
import fr.copil.commun.Etat;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chart as rows and columns, for the workbook embedded beside it and for drawings.
 *
 * @param categories years, or the names of the bars
 * @param min and {@code max}: bounds that the figure gives to its axis of values, which never hide a value
 * @param colonnes one a line or a part; {@code valeurs} and {@code etats} are in the order of the categories
 */
record Donnees(
        boolean barres,
        String axeX,
        String axeY,
        String unite,
        @Nullable Double min,
        @Nullable Double max,
        List<String> categories,
        List<Colonne> colonnes,
        List<Graphique.EcartTrace> ecarts,
        List<String> ruptures) {

    /** Years farther apart than this are not filled in between. */
    private static final int ANNEES_MAX = 40;

    private static final Pattern ANNEE = Pattern.compile("[0-9]{4}");

    /** Without gaps to mark nor series to break. */
    Donnees(
            boolean barres,
            String axeX,
            String axeY,
            String unite,
            @Nullable Double min,
            @Nullable Double max,
            List<String> categories,
            List<Colonne> colonnes) {
        this(barres, axeX, axeY, unite, min, max, categories, colonnes, List.of(), List.of());
    }

    /** The ends of the interval of a value. */
    record Intervalle(double bas, double haut) {}

    /**
     * @param etats words for what is not a value, empty for a value and where nothing is said
     * @param absences codes of these states
     * @param intervalles of the values that have one
     */
    record Colonne(
            String nom,
            Trait trait,
            List<@Nullable Double> valeurs,
            List<String> etats,
            List<String> absences,
            List<@Nullable Intervalle> intervalles) {

        Colonne(String nom, Trait trait, List<@Nullable Double> valeurs, List<String> etats) {
            this(nom, trait, valeurs, etats, List.of(), List.of());
        }

        Optional<Intervalle> intervalle(int rang) {
            return rang < intervalles.size() ? Optional.ofNullable(intervalles.get(rang)) : Optional.empty();
        }

        String absence(int rang) {
            return rang < absences.size() ? absences.get(rang) : "";
        }

        boolean vide() {
            return valeurs.stream().allMatch(valeur -> valeur == null);
        }
    }

    String titreDesValeurs() {
        return axeY + (unite.equals("%") ? " (%)" : "");
    }

    /** Whether what comes at this rank joins what came just before. */
    boolean joint(int rang) {
        return rang > 0 && !ruptures.contains(categories.get(rang));
    }

    /**
     * On which side of its mark a value is written: outside the bracket of a gap that ends there, else where the next line is
     * farther, so that none runs through the digits.
     *
     * @param rang of the column
     */
    boolean dessus(int rang, int point) {
        Double sienne = colonnes.get(rang).valeurs().get(point);
        if (sienne == null) {
            return true;
        }
        for (Graphique.EcartTrace ecart : ecarts) {
            boolean bout = ecart.de() == sienne || ecart.a() == sienne;
            if (bout && ecart.de() != ecart.a() && ecart.x().equals(categories.get(point))) {
                return sienne == Math.max(ecart.de(), ecart.a());
            }
        }
        double auDessus = Double.POSITIVE_INFINITY;
        double auDessous = Double.POSITIVE_INFINITY;
        for (int i = 0; i < colonnes.size(); i++) {
            Double autre = colonnes.get(i).valeurs().get(point);
            if (i == rang || autre == null) {
                continue;
            }
            // Of two marks at the same place, the first is written above.
            if (autre > sienne || (Objects.equals(autre, sienne) && i < rang)) {
                auDessus = Math.min(auDessus, autre - sienne);
            } else {
                auDessous = Math.min(auDessous, sienne - autre);
            }
        }
        return auDessus >= auDessous;
    }

    /** Of all its values alike: {@code 78,0} beside {@code 72,6}. */
    int decimales() {
        return unite.equals("nombre") ? 0 : 1;
    }

    /** The first rows only, as many as can be read from afar. */
    Donnees abregees(int lignes) {
        if (!barres || categories.size() <= lignes) {
            return this;
        }
        return new Donnees(
                true,
                axeX,
                axeY,
                unite,
                min,
                max,
                categories.subList(0, lignes),
                colonnes.stream()
                        .map(colonne -> new Colonne(
                                colonne.nom(),
                                colonne.trait(),
                                colonne.valeurs().subList(0, lignes),
                                colonne.etats().subList(0, lignes)))
                        .toList());
    }

    /** Nothing for a map, which its table replaces, nor for a chart without any value. */
    static Optional<Donnees> de(Graphique graphique) {
        Optional<Donnees> lues =
                switch (graphique) {
                    case Graphique.Courbes courbes -> Optional.of(courbes(courbes));
                    case Graphique.Barres barres -> Optional.of(barres(barres));
                    case Graphique.Carte carte -> Optional.empty();
                };
        return lues.filter(donnees -> !donnees.colonnes().stream().allMatch(Colonne::vide));
    }

    private static Donnees courbes(Graphique.Courbes courbes) {
        List<String> categories = annees(courbes);
        Stream<Colonne> series = courbes.series().stream().map(serie -> serie(serie, categories));
        Stream<Colonne> cibles = courbes.cibles().stream().map(cible -> cible(cible, categories));
        return new Donnees(
                false,
                courbes.axeX(),
                courbes.axeY(),
                courbes.unite(),
                courbes.min(),
                courbes.max(),
                categories,
                Stream.concat(series, cibles).toList(),
                courbes.ecarts(),
                courbes.ruptures());
    }

    /** In order, those that nobody speaks of included: two years apart stand twice as far as two that follow. */
    private static List<String> annees(Graphique.Courbes courbes) {
        Set<String> dites = new LinkedHashSet<>();
        courbes.series().forEach(serie -> serie.points().forEach(point -> dites.add(point.x())));
        courbes.cibles().forEach(cible -> cible.points().forEach(point -> dites.add(point.x())));
        if (dites.isEmpty() || !dites.stream().allMatch(x -> ANNEE.matcher(x).matches())) {
            return List.copyOf(dites);
        }
        IntSummaryStatistics bornes = dites.stream().mapToInt(Integer::parseInt).summaryStatistics();
        return bornes.getMax() - bornes.getMin() > ANNEES_MAX
                ? dites.stream().sorted().toList()
                : IntStream.rangeClosed(bornes.getMin(), bornes.getMax())
                        .mapToObj(String::valueOf)
                        .toList();
    }

    private static Colonne serie(Graphique.Serie serie, List<String> categories) {
        List<@Nullable Double> valeurs = new ArrayList<>();
        List<String> etats = new ArrayList<>();
        List<String> absences = new ArrayList<>();
        List<@Nullable Intervalle> intervalles = new ArrayList<>();
        for (String annee : categories) {
            Optional<Graphique.Point> dit =
                    serie.points().stream().filter(p -> p.x().equals(annee)).findFirst();
            Optional<Graphique.Point> tu = dit.filter(p -> p.y() == null);
            valeurs.add(dit.map(Graphique.Point::y).orElse(null));
            etats.add(tu.map(Graphique.Point::detail).orElse(""));
            absences.add(tu.map(Graphique.Point::etat).orElse(""));
            intervalles.add(dit.filter(p -> p.y() != null && p.bas() != null && p.haut() != null)
                    .map(p -> new Intervalle(Objects.requireNonNull(p.bas()), Objects.requireNonNull(p.haut())))
                    .orElse(null));
        }
        Set<String> tus = etats.stream().filter(etat -> !etat.isEmpty()).collect(Collectors.toSet());
        boolean toujoursLeMeme = tus.size() == 1 && valeurs.stream().allMatch(valeur -> valeur == null);
        // Where nothing is drawn, the name says why.
        String nom = toujoursLeMeme ? serie.nom() + " (" + tus.iterator().next() + ")" : serie.nom();
        return new Colonne(nom, serie.trait(), valeurs, etats, absences, intervalles);
    }

    private static Colonne cible(Graphique.CibleTracee cible, List<String> categories) {
        List<@Nullable Double> valeurs = new ArrayList<>();
        for (String annee : categories) {
            valeurs.add(cible.points().stream()
                    .filter(point -> point.x().equals(annee))
                    .findFirst()
                    .map(Graphique.PointDeCible::y)
                    .orElse(null));
        }
        return new Colonne(
                cible.nom(),
                Trait.CIBLE,
                valeurs,
                categories.stream().map(annee -> "").toList());
    }

    private static Donnees barres(Graphique.Barres barres) {
        List<Colonne> colonnes = barres.traits().stream()
                .map(trait -> {
                    List<@Nullable Double> valeurs = new ArrayList<>();
                    barres.lignes().forEach(ligne -> valeurs.add(valeur(ligne, trait)));
                    return new Colonne(
                            trait.nom(),
                            trait.trait(),
                            valeurs,
                            barres.lignes().stream().map(Donnees::etat).toList());
                })
                .toList();
        return new Donnees(
                true,
                "",
                barres.axeX(),
                barres.unite(),
                null,
                null,
                barres.lignes().stream()
                        .map(ligne -> ligne.nom() + (etat(ligne).isEmpty() ? "" : " (" + etat(ligne) + ")"))
                        .toList(),
                colonnes);
    }

    private static @Nullable Double valeur(Graphique.Ligne ligne, Graphique.TraitNomme trait) {
        return ligne.parts().stream()
                .filter(part -> part.trait() == trait.trait() && part.nom().equals(trait.nom()))
                .findFirst()
                .or(() -> ligne.parts().stream()
                        .filter(part -> part.trait() == trait.trait())
                        .findFirst())
                .map(Graphique.Part::valeur)
                .orElse(null);
    }

    private static String etat(Graphique.Ligne ligne) {
        return Codes.parmi(Etat.values(), Etat::code, ligne.etat())
                .map(Etat::libelle)
                .orElse("");
    }
}
