package fr.copil.bilan;

import java.util.List;

/**
 * What Copil drafts for a section.
 *
 * @param recit sentences from the data, as {@link Markdown}; empty when nothing can be said without a person
 * @param elements figures and tables, which follow the data whoever edits the text
 */
record Proposition(String recit, List<Bloc> elements) {

    static Proposition texte(String recit) {
        return new Proposition(recit, List.of());
    }
}
