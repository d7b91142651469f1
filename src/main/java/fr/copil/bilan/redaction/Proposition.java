package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
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
