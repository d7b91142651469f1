package fr.copil.commun;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a territory as it stands in URLs and in the database: {@code FR}, {@code REG-52}, {@code ACA-17},
 * {@code DEP-44}, {@code EPCI-244400404}, {@code COM-44109}, {@code QPV-QN04405M}, {@code REP-0440284V},
 * {@code ETAB-0440284V}.
 */
public record CodeTerritoire(String valeur) implements Comparable<CodeTerritoire> {

    private static final Pattern FORME =
            Pattern.compile("FR|(REG|ACA)-[0-9]{2}|DEP-[0-9][0-9AB][0-9]?|EPCI-[0-9]{9}|COM-[0-9][0-9AB][0-9]{3}"
                    + "|QPV-Q[A-Z][0-9A-Z]{6}|(REP|ETAB)-[0-9]{7}[A-Z]");

    public static final CodeTerritoire FRANCE = new CodeTerritoire("FR");

    public CodeTerritoire {
        if (!FORME.matcher(valeur).matches()) {
            throw new ErreurCopil(
                    "TERRITOIRE-FORME",
                    "« %s » n'a pas la forme d'un code de territoire (par exemple FR, DEP-44 ou COM-44109)."
                            .formatted(Textes.abreger(valeur, 40)));
        }
    }

    /** The code if the text has its form, nothing otherwise. */
    public static Optional<CodeTerritoire> lire(String texte) {
        return FORME.matcher(texte).matches() ? Optional.of(new CodeTerritoire(texte)) : Optional.empty();
    }

    public static CodeTerritoire departement(String numero) {
        return new CodeTerritoire("DEP-" + numero);
    }

    public static CodeTerritoire etablissement(String uai) {
        return new CodeTerritoire("ETAB-" + uai);
    }

    public static CodeTerritoire commune(String insee) {
        return new CodeTerritoire("COM-" + insee);
    }

    @Override
    public int compareTo(CodeTerritoire autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
