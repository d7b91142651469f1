package fr.copil.bilan.contenu;

import java.util.List;
import java.util.Objects;

/**
 * The draft of a section at this moment, as everybody may read it. Decision 0040.
 *
 * @param recit with its marks, as {@link Markdown}
 * @param mots as it is read
 */
public record TextePropose(String recit, String mots) {

    public static final TextePropose AUCUN = new TextePropose("", "");

    /**
     * Whether it changed since somebody wrote theirs, and theirs does not follow: a text that holds all its marks says what
     * they say now.
     */
    public boolean aChange(SectionEcrite ecrite) {
        List<String> marques = PhrasesVives.dans(recit);
        String sien = ecrite.recit();
        return sien != null
                && !marques.isEmpty()
                && !Objects.equals(mots, ecrite.propose())
                && !PhrasesVives.dans(sien).containsAll(marques);
    }
}
