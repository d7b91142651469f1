package fr.copil.indicateur.repere;

/**
 * A comment pinned in a séance.
 *
 * @param quoi the figure, its territory, its group and its year, in words
 * @param phrase as it stands beside the figure, its séance first
 */
public record Repere(long id, String quoi, String phrase) {

    /** Without the séance, for who knows which. */
    public String texte() {
        return phrase.substring(phrase.indexOf(" : ") + 3);
    }
}
