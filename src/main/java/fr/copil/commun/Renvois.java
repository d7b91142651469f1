package fr.copil.commun;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the référentiel points to its sources with: lines of a text, questions asked of it, codes of its own rows. A
 * préfet reads the names; the codes stay behind « D'où vient… ». Decision 0055.
 */
public final class Renvois {

    private static final Map<String, String> DOCUMENTS = Map.of(
            "N", "convention nationale",
            "LA", "convention Loire-Atlantique",
            "PACA", "convention Provence-Alpes-Côte d'Azur",
            "F122", "fiche 1.2.2",
            "F123", "fiche 1.2.3");

    private static final String DOCUMENT = "(?:N|LA|PACA|F122|F123)";
    private static final String QUESTION = "(?:Q|OCR|REF)-[0-9]{2}\\b";
    private static final String RANG = "(?:INS|OBJ|EV|AT|T|E|L|P|PI|M)-" + DOCUMENT + "?-?[A-Z0-9][A-Za-z0-9.-]*";
    private static final String RANGEE = "(?:V-)?" + DOCUMENT + "-(?:A2|[A-Z]{1,3})?-?[0-9][A-Za-z0-9.-]*|" + DOCUMENT
            + "-[A-Z]-[a-z]\\b|[CD][0-9]?-[0-9]{2}\\b|(?:DNB|BAC|ACC|IPS|ENC|EFF|ETP|SUP|EVIT|ADR|FJP)-[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,4})*\\b";
    private static final String CODE = "(?:" + QUESTION + "|" + RANG + "|" + RANGEE + ")";
    private static final String LIGNES = "l\\. ?[0-9]+(?:(?: à |-)[0-9]+)?(?:, [0-9]+(?:-[0-9]+)?)*";

    /** {@code }, {@code (voir N-I05 et N-I06)}: nothing of it is for a reader. */
    private static final Pattern PARENTHESE =
            Pattern.compile("\\s*\\((?:voir )?" + CODE + "(?:(?:, | et | à | ~ |-)" + CODE + ")*\\)");

    private static final Pattern EN_TETE = Pattern.compile("^" + CODE + "(?:, " + CODE + ")*\\s*[:·]\\s*");

    /** What a series is close to, in codes: the sheet lists it by name. */
    private static final Pattern PROCHE =
            Pattern.compile("\\s*[;,] (?:répond à|proche de) " + CODE + "(?:(?:, | et )" + CODE + ")*");

    private static final Pattern LIGNE = Pattern.compile(",? ?\\b" + LIGNES);

    /** Before an article, an annexe, a part of the document: its name stands for its code. */
    private static final Pattern NOM = Pattern.compile("(?<![\\p{L}\\p{N}-])(" + DOCUMENT
            + ")(?:(?=-Ann)|(?= (?:art\\.|A[0-9]|l\\.|titre|préambule|note|contexte|objectifs"
            + "|enjeux|territoires|calendrier|réalisations|effets|animateur|partenaires|ind\\.|signatures?|bloc"
            + "|couverture|COPIL)))");

    private static final Pattern ANNEXE =
            Pattern.compile("(?<=nationale|Loire-Atlantique|Azur|1\\.2\\.[23])(?:-Ann\\.| A(?=[0-9]))([0-9])?");
    private static final Pattern TROU = Pattern.compile("\\s*\\(\\s*\\)|\\s+(?=[,)])|(?<=\\() +");

    /** A code that stands alone where a name should: the kind that no screen shows outside what one unfolds. */
    private static final Pattern PRESENT = Pattern.compile("(?<![\\p{L}\\p{N}/=_-])(?:" + CODE + "|" + LIGNES
            + "|" + DOCUMENT + "(?: (?:art\\.|A[0-9])|-Ann)|(?:DEP|REG|ACA|COM|EPCI)-[0-9][0-9A-Z]+"
            + "|(?:QPV|REP|ETAB)-(?:Q|[0-9])[0-9A-Z]{4,})");

    private Renvois() {}

    /** The sentence without what only points to a source; names of documents in place of their codes. */
    public static String sans(String texte) {
        String phrase = EN_TETE.matcher(
                        PROCHE.matcher(PARENTHESE.matcher(texte).replaceAll("")).replaceAll(""))
                .replaceFirst("");
        String nommee =
                NOM.matcher(phrase).replaceAll(trouve -> DOCUMENTS.get(trouve.group(1)) + virgule(phrase, trouve));
        String annexes = ANNEXE.matcher(nommee)
                .replaceAll(trouve -> ", annexe" + (trouve.group(1) == null ? "" : " " + trouve.group(1)));
        return TROU.matcher(LIGNE.matcher(annexes).replaceAll(""))
                .replaceAll("")
                .replace(" | ", " ; ")
                .strip();
    }

    private static String virgule(String phrase, MatchResult nom) {
        String suite = phrase.substring(nom.end());
        return suite.startsWith("-Ann") || suite.startsWith(" l.") || suite.startsWith(" A") ? "" : ",";
    }

    /** The places of a source cell, each once, as one would say them. */
    public static String lieux(String source) {
        return Arrays.stream(source.split(" \\| "))
                .map(Renvois::sans)
                .filter(lieu -> !lieu.isEmpty())
                .distinct()
                .map(Textes::majuscule)
                .collect(Collectors.joining(" ; "));
    }

    /** Heading of the column of a file that holds what a screen folds. */
    public static final String COLONNE = "D'où vient cette ligne";

    /** What that column holds: the lines of the sources, the notes as they are. */
    public static String bruts(String source, String note) {
        return (note.isEmpty() ? source : source + " ; " + note).replace(" | ", " ; ");
    }

    /** The notes that can be read, in one cell. */
    public static String notes(String note) {
        return String.join(" ; ", lisibles(Textes.plusieurs(note)));
    }

    /** Whether a reader would meet a code or a line of a source there. */
    public static boolean dans(String texte) {
        return PRESENT.matcher(texte).find();
    }

    /** Those of the texts that can be read once their codes are taken off. */
    public static List<String> lisibles(List<String> textes) {
        return textes.stream()
                .map(Renvois::sans)
                .filter(texte -> !texte.isEmpty() && !dans(texte))
                .distinct()
                .toList();
    }
}
