package fr.copil.commun;

/** Words that a person typed or pasted, made readable and storable. */
public final class TexteSaisi {

    private TexteSaisi() {}

    /**
     * What was typed, lines kept, without what cannot be read or stored: control characters, which word processors leave
     * behind them, and halves of characters.
     */
    public static String nettoyer(String saisi) {
        StringBuilder texte = new StringBuilder();
        saisi.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(signe -> {
            boolean lisible = signe == '\n'
                    || (!Character.isISOControl(signe) && Character.getType(signe) != Character.SURROGATE);
            if (lisible) {
                texte.appendCodePoint(signe);
            } else if (signe == '\t' || signe == '\u000B') {
                texte.append(' ');
            }
        });
        return texte.toString().strip();
    }
}
