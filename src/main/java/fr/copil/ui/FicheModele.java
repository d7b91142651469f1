package fr.copil.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A definition sheet: what a thing is, field by field. A field the document leaves out says so instead of vanishing.
 *
 * @param chapeau one or two sentences under the title
 * @param notes readings chosen, ambiguities
 * @param origine what one unfolds to check it: codes, lines of the sources; none when there is nothing to unfold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FicheModele(
        List<LienNomme> chemin,
        String surtitre,
        String titre,
        String chapeau,
        List<Champ> champs,
        List<String> notes,
        @Nullable Origine origine) {

    public FicheModele(
            List<LienNomme> chemin,
            String surtitre,
            String titre,
            String chapeau,
            List<Champ> champs,
            List<String> notes) {
        this(chemin, surtitre, titre, chapeau, champs, notes, null);
    }

    /** With this behind one line; texts that say nothing left out. */
    public FicheModele venantDe(String intitule, Stream<String> textes) {
        List<String> dits = textes.filter(texte -> !texte.isBlank()).distinct().toList();
        return new FicheModele(
                chemin, surtitre, titre, chapeau, champs, notes, dits.isEmpty() ? null : new Origine(intitule, dits));
    }

    /** @param intitule {@code D'où vient cet engagement} */
    public record Origine(String intitule, List<String> textes) {}

    /** An address inside Copil with its words. */
    public record LienNomme(String texte, String lien) {}

    /**
     * @param liens addresses that stand for the text, when there are some
     * @param etat the state that the text tells, for its shape
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Champ(String libelle, String texte, @Nullable List<LienNomme> liens, @Nullable String etat) {

        /** Empty in the référentiel means that the document does not say. */
        public static Champ texte(String libelle, String texte) {
            return new Champ(libelle, texte.isEmpty() ? "non précisé par le document" : texte, null, null);
        }

        public static Champ liens(String libelle, List<LienNomme> liens, String sinon) {
            return new Champ(libelle, liens.isEmpty() ? sinon : "", liens.isEmpty() ? null : liens, null);
        }

        public static Champ etat(String libelle, String texte, String etat) {
            return new Champ(libelle, texte, null, etat);
        }
    }
}
