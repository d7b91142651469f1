package fr.copil.commun;

/** Words that a person typed or pasted, made readable and storable. */
public final class TexteSaisi {

    private TexteSaisi() {}

    /**
     * What was typed, lines kept, without what cannot be read or stored: control characters, which word processors leave
     * behind them, halves of characters, and those that turn the direction of reading, by which « cod.exe » looks like
     * « exe.doc ».
     */
    public static String nettoyer(String saisi) {
        StringBuilder texte = new StringBuilder();
        saisi.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(signe -> {
            boolean lisible = signe == '\n'
                    || (!Character.isISOControl(signe)
                            && Character.getType(signe) != Character.SURROGATE
                            && !tourneLaLecture(signe));
            if (lisible) {
                texte.appendCodePoint(signe);
            } else if (signe == '\t' || signe == '\u000B') {
                texte.append(' ');
            }
        });
        return texte.toString().strip();
    }

    private static boolean tourneLaLecture(int signe) {
        return (signe >= 0x202A && signe <= 0x202E)
                || (signe >= 0x2066 && signe <= 0x2069)
                || signe == 0x200E
                || signe == 0x200F
                || signe == 0x061C;
    }
}
