package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.PhrasesVives;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Copil drafts for a section.
 *
 * @param recit sentences from the data, as {@link Markdown}, each inside its mark; empty when nothing can be said without a
 *     person
 * @param phrases what these marks say now, by destination
 * @param elements figures and tables, which follow the data whoever edits the text
 */
record Proposition(String recit, Map<String, String> phrases, List<Bloc> elements) {

    /** Words that no data changes. */
    static Proposition texte(String recit) {
        return new Proposition(recit, Map.of(), List.of());
    }

    static Proposition vive(String nom, String phrase) {
        return new Texte().vive(nom, phrase).avec(List.of());
    }

    static Proposition vive(String nom, String phrase, List<Bloc> elements) {
        return new Texte().vive(nom, phrase).avec(elements);
    }

    /** A draft being put together. */
    static final class Texte {

        private final StringBuilder recit = new StringBuilder();
        private final Map<String, String> phrases = new LinkedHashMap<>();

        Texte dire(String mots) {
            recit.append(mots);
            return this;
        }

        /** A sentence without signs of its own, which stays true whatever is written around it. */
        Texte vive(String nom, String phrase) {
            return bloc(nom, phrase, phrase);
        }

        /** In a paragraph of its own: any number of paragraphs and lists, or nothing; authors read its name. */
        Texte bloc(String nom, String mots, String markdown) {
            String cible = PhrasesVives.cible(nom);
            recit.append(Markdown.marque(mots, cible));
            phrases.put(cible, markdown);
            return this;
        }

        Proposition avec(List<Bloc> elements) {
            return new Proposition(recit.toString(), Map.copyOf(phrases), elements);
        }
    }
}
