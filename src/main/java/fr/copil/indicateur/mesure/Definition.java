package fr.copil.indicateur.mesure;

import fr.copil.commun.Calcul;
import fr.copil.commun.Textes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicateur as its document defines it; a text that is empty is one that the document leaves out.
 *
 * @param convention none for a series that Copil draws from published files
 * @param document short title of the convention, or what stands for it
 * @param parSession whether its years are those of an examination, which ends the school year begun the year before
 * @param source article and line
 * @param note cautions, separated by {@code |}
 * @param calcul how a value is made from its parts, hence what of it adds up
 * @param methode what a series must share with another to be compared with it; empty when the document does not say
 * @param compte what it counts: secrecy bears on people only
 * @param recherche what the search looks into, without accents or case
 */
public record Definition(
        String id,
        @Nullable String convention,
        String document,
        String nom,
        @Nullable Theme theme,
        List<Nature> natures,
        String comparaison,
        String niveau,
        String unite,
        String numerateur,
        String denominateur,
        @Nullable Sens sens,
        String periodicite,
        boolean parSession,
        String producteur,
        String source,
        String note,
        Calcul calcul,
        String methode,
        Denombrement compte,
        String recherche) {

    /** What stands for a convention in filters and headings when Copil made the series. */
    public static final String COPIL = "copil";

    public String convenu() {
        return convention == null ? COPIL : convention;
    }

    /** One of the list that the national convention prints in its article 4.4. */
    public boolean deLArticle44() {
        return id.startsWith("N-I");
    }

    /** What its years are. */
    public String annee() {
        return parSession ? "la session" : "la rentrée, ou l'année civile";
    }

    /** Counted in each establishment or network: the figure of a small place may be that of one of them. */
    public boolean parEtablissement() {
        return Stream.of("école", "collège", "lycée", "établissement", "réseau").anyMatch(niveau::contains);
    }

    /** It speaks of nothing else: its whole is theirs, and they are no group beside it. */
    public boolean desQuartiersSeuls() {
        return desQuartiersSeuls(comparaison);
    }

    public static boolean desQuartiersSeuls(String comparaison) {
        return comparaison.equals("QPV");
    }

    /** Its own groups first: what is said of the quartiers is not said by all pupils together. */
    public List<Population> dAbordLesSiennes(List<Population> connues) {
        return comparaison.startsWith("QPV")
                ? connues.stream()
                        .sorted(Comparator.comparing(population -> !population.duQuartier()))
                        .toList()
                : connues;
    }

    public List<String> notes() {
        return Textes.plusieurs(note);
    }
}
