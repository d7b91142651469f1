package fr.copil.bilan.contenu;

import fr.copil.commun.Empreinte;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
                && !empreinte().equals(ecrite.propose())
                && !PhrasesVives.dans(sien).containsAll(marques);
    }

    /** Tells it from another, and gives back none of its words. */
    public String empreinte() {
        return Empreinte.de(mots.getBytes(StandardCharsets.UTF_8));
    }
}
