package fr.copil.bilan.document.police;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a PDF can show of a text: its fonts go with it, and a sign that none of them has would be a hole in it. */
public final class Signes {

    private static final String ABSENT = "\u25A1";

    private Signes() {}

    /** With a square in the place of each sign that would be a hole; what is not seen is left out. */
    public static String tenir(String texte) {
        StringBuilder tenu = new StringBuilder(texte.length());
        texte.codePoints().filter(signe -> !invisible(signe)).forEach(signe -> {
            if (absent(signe)) {
                tenu.append(ABSENT);
            } else {
                tenu.appendCodePoint(signe);
            }
        });
        return tenu.toString();
    }

    /** Those that {@link #tenir} puts a square in the place of, as they come. */
    public static Set<String> absents(String texte) {
        Set<String> absents = new LinkedHashSet<>();
        texte.codePoints()
                .filter(signe -> !invisible(signe) && absent(signe))
                .forEach(signe -> absents.add(Character.toString(signe)));
        return absents;
    }

    private static boolean absent(int signe) {
        return signe >= ' ' && (deDroiteAGauche(signe) || !Police.montrent(signe));
    }

    /** They would come out from left to right, each letter apart: worse than not at all. */
    private static boolean deDroiteAGauche(int signe) {
        byte sens = Character.getDirectionality(signe);
        return sens == Character.DIRECTIONALITY_RIGHT_TO_LEFT || sens == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** What only says how its neighbours are drawn: the joints and the colours of emoji, the marks of direction. */
    private static boolean invisible(int signe) {
        return (Character.getType(signe) == Character.FORMAT && signe != '\u00AD')
                || (signe >= 0xFE00 && signe <= 0xFE0F)
                || (signe >= 0x1F3FB && signe <= 0x1F3FF)
                || (signe >= 0xE0100 && signe <= 0xE01EF);
    }
}
