package fr.copil.indicateur.versement;

import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.LigneDeRepetition.Parties;
import fr.copil.indicateur.versement.LigneDeRepetition.Valeurs;
import fr.copil.territoire.Niveau;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is possible and yet surprises, beside the territory's own past and its own parts: to be looked at, never refused. One
 * rule, for who sends figures and for who rehearses them.
 */
public final class Vigilance {

    private static final double POINTS = 10;
    private static final double ECARTS_ROBUSTES = 3;

    /** Fewer years than that say nothing of what is usual. */
    private static final int ANNEES_MIN = 4;

    /** What makes the median deviation of normal values their standard deviation. */
    private static final double NORMALISER = 1.4826;

    /** Levels whose members are not all of what holds them: fewer than the whole is no surprise. */
    private static final Set<Niveau> ZONES = Set.of(Niveau.QPV, Niveau.RESEAU);

    /** What a value in that unit is worth, at most; below, nothing is known that could not be. */
    private static final Map<String, Double> PLAFONDS =
            Map.of("% relatif", 100.0, "indice", 200.0, "élèves par classe", 50.0, "élèves par ETP", 50.0);

    private Vigilance() {}

    /**
     * Why a figure surprises.
     *
     * @param colonne of the delivery that says it
     */
    record Motif(String colonne, String raison) {}

    /**
     * A figure of a delivery that surprises.
     *
     * @param avant what stood there in the last year known before, in words; empty when nothing did
     */
    public record Alerte(MesureRecue mesure, String colonne, String avant, String raison) {}

    /**
     * What surprises in a delivery.
     *
     * @param depot its number once it was put down; 0 when it was not, because something surprises
     * @param absents given last year, and neither by it nor by another one since
     */
    public record Reserves(long depot, List<Alerte> alertes, List<Apercu.Absent> absents) {

        public static final Reserves AUCUNE = new Reserves(0, List.of(), List.of());

        public boolean aucune() {
            return alertes.isEmpty() && absents.isEmpty();
        }
    }

    /** What has a history of its own. */
    record Suite(String indicateur, String territoire, Population population) {

        static Suite de(MesureRecue mesure) {
            return new Suite(mesure.indicateur(), mesure.territoire().valeur(), mesure.population());
        }
    }

    /** One figure of one indicateur. */
    record Cellule(String indicateur, Chiffre.Cle cle) {

        static Cellule de(MesureRecue mesure) {
            return new Cellule(
                    mesure.indicateur(),
                    new Chiffre.Cle(mesure.territoire().valeur(), mesure.population(), mesure.periode()));
        }
    }

    /**
     * Of a whole delivery; the years that it gives itself come before the next ones.
     *
     * @param passe what stands already, as the sender may read it
     */
    static List<Alerte> alertes(
            Map<String, Attendu> attendus,
            Collection<MesureRecue> mesures,
            Map<Suite, NavigableMap<Integer, Valeurs>> passe,
            Map<Cellule, List<Parties>> parties) {
        Map<Suite, NavigableMap<Integer, Valeurs>> connues = new HashMap<>();
        passe.forEach((suite, annees) -> connues.put(suite, new TreeMap<>(annees)));
        mesures.forEach(mesure -> connues.computeIfAbsent(Suite.de(mesure), suite -> new TreeMap<>())
                .put(mesure.periode(), Valeurs.de(mesure)));
        List<Alerte> alertes = new ArrayList<>();
        for (MesureRecue mesure : mesures) {
            SortedMap<Integer, Valeurs> avant =
                    Objects.requireNonNull(connues.get(Suite.de(mesure))).headMap(mesure.periode());
            motifs(
                            Objects.requireNonNull(attendus.get(mesure.indicateur())),
                            Valeurs.de(mesure),
                            mesure.periode(),
                            avant,
                            parties.getOrDefault(Cellule.de(mesure), List.of()))
                    .forEach(motif -> alertes.add(new Alerte(mesure, motif.colonne(), dernier(avant), motif.raison())));
        }
        return alertes;
    }

    private static String dernier(SortedMap<Integer, Valeurs> avant) {
        return avant.isEmpty()
                ? ""
                : Objects.requireNonNull(avant.get(avant.lastKey())).enClair() + " en " + avant.lastKey();
    }

    /** Those of a level and a group that it speaks of: of the others, it is another delivery's. */
    static List<Apercu.Absent> attendus(Collection<MesureRecue> mesures, List<Apercu.Absent> absents) {
        Set<List<Object>> dits = new HashSet<>();
        mesures.forEach(mesure -> dits.add(List.of(
                mesure.indicateur(),
                Niveau.duCode(mesure.territoire().valeur()),
                mesure.population(),
                mesure.periode())));
        return absents.stream()
                .filter(absent -> dits.contains(List.of(
                        absent.indicateur(), absent.territoire().niveau(), absent.population(), absent.periode())))
                .toList();
    }

    /**
     * @param avant its values of the years before
     * @param parties what its parts that the same delivery gives make together, level by level
     */
    static List<Motif> motifs(
            Attendu attendu, Valeurs lue, int periode, SortedMap<Integer, Valeurs> avant, List<Parties> parties) {
        OptionalDouble valeur = lue.enValeur(attendu.calcul());
        if (lue.etat() != Etat.VALEUR || valeur.isEmpty()) {
            return List.of();
        }
        String colonne = lue.denominateur() == null ? "valeur" : "numerateur";
        List<Motif> motifs = new ArrayList<>();
        bornes(attendu, lue, valeur.getAsDouble()).forEach(raison -> motifs.add(new Motif(colonne, raison)));
        Valeurs anDernier = avant.get(periode - 1);
        OptionalDouble dernier = anDernier == null ? OptionalDouble.empty() : anDernier.enValeur(attendu.calcul());
        historique(
                        valeur.getAsDouble(),
                        attendu.calcul() == Calcul.TAUX || attendu.unite().equals("%"),
                        dernier.isPresent() ? (Double) dernier.getAsDouble() : null,
                        avant.values().stream()
                                .map(annee -> annee.enValeur(attendu.calcul()))
                                .flatMap(annee -> annee.stream().boxed())
                                .toList())
                .forEach(raison -> motifs.add(new Motif(colonne, raison)));
        parties.forEach(part -> totaux(attendu, lue, part).ifPresent(motifs::add));
        return motifs;
    }

    private static List<String> bornes(Attendu attendu, Valeurs lue, double valeur) {
        BigDecimal numerateur = lue.numerateur();
        BigDecimal denominateur = lue.denominateur();
        if (attendu.calcul() == Calcul.TAUX
                && numerateur != null
                && denominateur != null
                && numerateur.compareTo(denominateur) > 0) {
            return List.of("le numérateur est plus grand que le dénominateur");
        }
        double plafond = PLAFONDS.getOrDefault(attendu.unite(), Double.MAX_VALUE);
        return PLAFONDS.containsKey(attendu.unite()) && (valeur < 0 || valeur > plafond)
                ? List.of("hors de ce qui se voit d'ordinaire, de 0 à " + Nombres.court(plafond))
                : List.of();
    }

    /**
     * @param taux whether it is a rate in percent
     * @param anDernier its value a year before
     * @param passe its values of the years before, in any order
     */
    static List<String> historique(double valeur, boolean taux, @Nullable Double anDernier, List<Double> passe) {
        List<String> alertes = new ArrayList<>();
        if (taux && anDernier != null && Math.abs(valeur - anDernier) > POINTS) {
            alertes.add("bouge de " + Nombres.points(Math.abs(valeur - anDernier)) + " en un an");
        }
        if (passe.size() >= ANNEES_MIN) {
            double mediane = mediane(passe);
            double ecart = NORMALISER
                    * mediane(passe.stream().map(v -> Math.abs(v - mediane)).toList());
            if (ecart > 0 && Math.abs(valeur - mediane) > ECARTS_ROBUSTES * ecart) {
                alertes.add("loin des " + passe.size() + " années d'avant (d'habitude autour de "
                        + Nombres.decimal(mediane, 1) + ")");
            }
        }
        return alertes;
    }

    private static double mediane(List<Double> valeurs) {
        List<Double> tries = valeurs.stream().sorted().toList();
        int milieu = tries.size() / 2;
        return tries.size() % 2 == 1 ? tries.get(milieu) : (tries.get(milieu - 1) + tries.get(milieu)) / 2;
    }

    /**
     * What does not add up is not compared: a rate alone, a number of its own of each territory. Parts are more than their
     * whole in one column or the other; they are less only where there are several, of a level that covers it.
     */
    private static Optional<Motif> totaux(Attendu attendu, Valeurs lue, Parties parties) {
        if (!attendu.calcul().sAdditionne()) {
            return Optional.empty();
        }
        Map<String, Integer> sens = new LinkedHashMap<>();
        if (attendu.calcul() == Calcul.EFFECTIF) {
            sens.put("valeur", comparer(parties.valeur(), lue.valeur()));
        } else {
            sens.put("numerateur", comparer(parties.numerateur(), lue.numerateur()));
            sens.put("denominateur", comparer(parties.denominateur(), lue.denominateur()));
        }
        boolean couvre = parties.nombre() > 1 && (!ZONES.contains(parties.niveau()) || attendu.desQuartiersSeuls());
        return premier(sens, 1)
                .map(colonne -> new Motif(colonne, parties.enClair() + ", plus que ce total"))
                .or(() -> premier(couvre ? sens : Map.of(), -1)
                        .map(colonne -> new Motif(colonne, parties.enClair() + ", moins que ce total")));
    }

    private static Optional<String> premier(Map<String, Integer> sens, int voulu) {
        return sens.entrySet().stream()
                .filter(entree -> entree.getValue() == voulu)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Nothing beside something says nothing. */
    private static int comparer(@Nullable BigDecimal parties, @Nullable BigDecimal total) {
        return parties == null || total == null ? 0 : parties.compareTo(total);
    }
}
