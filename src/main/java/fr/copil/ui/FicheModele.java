package fr.copil.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition sheet: what a thing is, field by field. A field the document leaves out says so instead of vanishing.
 *
 * @param chapeau one or two sentences under the title
 * @param notes readings chosen, ambiguities
 */
public record FicheModele(
        List<LienNomme> chemin, String surtitre, String titre, String chapeau, List<Champ> champs, List<String> notes) {

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
