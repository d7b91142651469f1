package fr.copil.indicateur.mesure;

import fr.copil.commun.Nombres;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Values cut into classes for a map: at the most five, of as equal numbers of territories as ties allow. Values are
 * compared as they are read, rounded: two territories that show the same figure have the same colour, and no two classes
 * show the same bound. As many classes as distinct figures when there are fewer than five.
 */
public final class Classes {

    private static final int PLUS = 5;

    private record Classe(BigDecimal premiere, BigDecimal derniere) {}

    private final List<Classe> classes;
    private final int decimales;
    private final String unite;

    private Classes(List<Classe> classes, int decimales, String unite) {
        this.classes = classes;
        this.decimales = decimales;
        this.unite = unite;
    }

    /**
     * @param valeurs one a territory that has a value, in any order
     * @param unite as in {@link Definition#unite()}: {@code %} and {@code points} are read with one decimal, other units
     *     with none when all their values are whole; {@code nombre} is not written
     */
    public static Classes de(Collection<Double> valeurs, String unite) {
        int decimales = unite.startsWith("%")
                        || unite.startsWith("point")
                        || valeurs.stream().anyMatch(v -> v != Math.rint(v))
                ? 1
                : 0;
        List<BigDecimal> lues = valeurs.stream()
                .map(v -> Nombres.arrondir(v, decimales))
                .sorted()
                .toList();
        return new Classes(couper(lues), decimales, unite);
    }

    /** Each class takes its share of what is left, to the nearest change of value. */
    private static List<Classe> couper(List<BigDecimal> lues) {
        List<Classe> classes = new ArrayList<>();
        long distinctes = lues.stream().distinct().count();
        int debut = 0;
        for (int restantes = (int) Math.min(PLUS, distinctes); restantes > 0; restantes--) {
            int fin = restantes == 1 ? lues.size() : coupure(lues, debut, restantes);
            classes.add(new Classe(lues.get(debut), lues.get(fin - 1)));
            debut = fin;
        }
        return classes;
    }

    /** Where the class that starts at {@code debut} ends: at the nearest change of value that leaves one to each other. */
    private static int coupure(List<BigDecimal> lues, int debut, int restantes) {
        double voulue = debut + (lues.size() - debut) / (double) restantes;
        int distinctesApres =
                (int) lues.subList(debut, lues.size()).stream().distinct().count();
        int meilleure = -1;
        for (int i = debut + 1; i < lues.size() && distinctesApres >= restantes; i++) {
            if (lues.get(i).compareTo(lues.get(i - 1)) == 0) {
                continue;
            }
            distinctesApres--;
            if (distinctesApres >= restantes - 1
                    && (meilleure < 0 || Math.abs(i - voulue) < Math.abs(meilleure - voulue))) {
                meilleure = i;
            }
        }
        return meilleure;
    }

    /** From the lowest to the highest, as {@code 72,1 à 76,4 %}: the lowest and the highest value found in the class. */
    public List<String> libelles() {
        return classes.stream().map(this::libelle).toList();
    }

    /** The rank in {@link #libelles()} of a value among those that were given. */
    public int rang(double valeur) {
        BigDecimal lue = Nombres.arrondir(valeur, decimales);
        for (int i = 0; i < classes.size(); i++) {
            if (lue.compareTo(classes.get(i).derniere()) <= 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(valeur + " is above every class");
    }

    private String libelle(Classe classe) {
        String bornes = classe.premiere().compareTo(classe.derniere()) == 0
                ? ecrire(classe.premiere())
                : ecrire(classe.premiere()) + " à " + ecrire(classe.derniere());
        if (unite.startsWith("%")) {
            return bornes + Nombres.FINE + unite;
        }
        return unite.isEmpty() || unite.equals("nombre") ? bornes : bornes + " " + unite;
    }

    private String ecrire(BigDecimal valeur) {
        return Nombres.decimal(valeur.doubleValue(), decimales);
    }
}
