package fr.copil.comite;

import fr.copil.comite.piecejointe.FichierJoint;
import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a room looks at: one figure, or some facts, or words.
 *
 * @param lieu the territory it is about, empty for none
 * @param adresse of the page behind it, empty for none
 * @param cles of what changes it, as the channel names them
 * @param planche what a file shows, none for all that is not a file
 */
public record Vue(
        String titre,
        String lieu,
        @Nullable FigureModele figure,
        List<Fait> faits,
        String texte,
        String adresse,
        Set<String> cles,
        @Nullable Planche planche) {

    Vue(
            String titre,
            String lieu,
            @Nullable FigureModele figure,
            List<Fait> faits,
            String texte,
            String adresse,
            Set<String> cles) {
        this(titre, lieu, figure, faits, texte, adresse, cles, null);
    }

    /**
     * A page of a file, or an image.
     *
     * @param adresse of what a screen loads
     * @param suivante of the page that comes after it, empty for the last
     * @param nom what it is, in words
     */
    public record Planche(String adresse, String suivante, String nom, int page, int pages) {}

    /** @param nom empty for a sentence that stands alone */
    public record Fait(String nom, String texte) {}

    /** With the words of its point. */
    Vue avec(String mots) {
        return new Vue(titre, lieu, figure, faits, mots, adresse, cles, planche);
    }

    public static Vue mots(String titre, String texte) {
        return new Vue(titre, "", null, List.of(), texte, "", Set.of());
    }

    /** What there is to say in the place of what should be seen: it stands beside the words of the point. */
    static Vue dite(String titre, String phrase, Set<String> cles) {
        return new Vue(titre, "", null, List.of(new Fait("", phrase)), "", "", cles);
    }

    static Vue planche(FichierJoint fichier, int page) {
        return new Vue(
                fichier.nom(),
                "",
                null,
                List.of(),
                "",
                AdresseMontree.fichier(fichier.id(), page),
                Set.of(),
                new Planche(
                        AdresseMontree.page(fichier.id(), page),
                        page < fichier.pages() ? AdresseMontree.page(fichier.id(), page + 1) : "",
                        "« " + fichier.nom() + " »"
                                + (fichier.pages() == 1 ? "" : ", page " + page + " sur " + fichier.pages()),
                        page,
                        fichier.pages()));
    }
}
