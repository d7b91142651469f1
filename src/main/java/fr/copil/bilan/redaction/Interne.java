package fr.copil.bilan.redaction;

import java.util.regex.Pattern;

/** Words of the référentiel that a préfet has no use for: questions asked of the sources, lines of them, codes of its rows. */
final class Interne {

    private static final String CODE = "(?:INS|OBJ|N|LA|PACA|F122|F123|V|D[0-9])-[A-Za-z0-9.-]+";
    private static final Pattern QUESTIONS = Pattern.compile("\\s*\\(Q-[0-9]+(?:, Q-[0-9]+)*\\)");
    private static final Pattern LIGNES = Pattern.compile(" l\\. [0-9]+(?:(?: à |-)[0-9]+)?(?:, [0-9]+(?:-[0-9]+)?)*");
    private static final Pattern CODES = Pattern.compile("\\s*\\((?:" + CODE + ")(?:(?:, | et )(?:" + CODE + "))*\\)");

    private Interne() {}

    static String retirer(String texte) {
        String sans = QUESTIONS.matcher(texte).replaceAll("");
        return CODES.matcher(LIGNES.matcher(sans).replaceAll("")).replaceAll("").replace(" | ", " ; ");
    }
}
