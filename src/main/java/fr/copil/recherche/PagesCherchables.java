package fr.copil.recherche;

import fr.copil.commun.Textes;
import fr.copil.recherche.RechercheQueries.Classe;
import fr.copil.recherche.Trouvailles.Resultat;
import java.util.Comparator;
import java.util.List;

/**
 * Pages that another room brings to the search, because they are in no table: few, and read by all.
 *
 * @param genre the kind that they stand under
 */
public record PagesCherchables(String genre, List<Page> pages) {

    private static final int MONTREES = 8;
    private static final int AILLEURS = 3;

    /** @param mots all that may be typed to find it, title included */
    public record Page(String titre, String detail, String lien, String mots) {}

    /** After equal answers of the base: these explain Copil, they are not what it holds. */
    List<Classe> chercher(MotsSaisis saisie) {
        return pages.stream()
                .filter(page -> {
                    String mots = Textes.normaliser(page.mots());
                    return saisie.mots().stream().allMatch(mots::contains);
                })
                .map(page ->
                        new Classe(rang(page, saisie), genre, new Resultat(page.titre(), page.detail(), page.lien())))
                .sorted(Comparator.comparingInt(Classe::rang))
                .limit(MONTREES)
                .toList();
    }

    /** As in the base: in the title at the start of each word, or somewhere. */
    private static int rang(Page page, MotsSaisis saisie) {
        String titre = " " + Textes.normaliser(page.titre());
        String phrase = String.join(" ", saisie.mots());
        if (titre.startsWith(" " + phrase)) {
            return 0;
        }
        return saisie.mots().stream().allMatch(mot -> titre.contains(" " + mot)) ? 2 : AILLEURS;
    }
}
