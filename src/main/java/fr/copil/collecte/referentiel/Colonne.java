package fr.copil.collecte.referentiel;

import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.Calcul;
import fr.copil.indicateur.mesure.Denombrement;
import java.sql.Date;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one column of a table of the référentiel is read from a line of its file, and what it must respect.
 *
 * @param colonne of the file, to name a fault
 * @param sql column of the table; none for a list of links, kept in the table {@code lien}
 * @param nature of the link, when this is one; {@code inverse} when the row named is the one that points here
 * @param vers table of the rows that may be named; none when anything may
 */
public record Colonne(
        String colonne,
        @Nullable String sql,
        Function<Ligne, @Nullable Object> lecture,
        @Nullable String nature,
        boolean inverse,
        @Nullable String vers) {

    private static final String POURSUIT = "poursuit";

    /** Units of what is no number of things: a gap in points, a yes, several measures at once. */
    private static final Pattern SANS_NOMBRE = Pattern.compile("point|indice|oui|plusieurs");

    private static Colonne valeur(String colonne, String sql, Function<Ligne, @Nullable Object> lecture) {
        return new Colonne(colonne, sql, lecture, null, false, null);
    }

    static Colonne requis(String colonne) {
        return valeur(colonne, colonne, ligne -> ligne.requis(colonne));
    }

    /** Empty when the document does not say. */
    static Colonne texte(String colonne) {
        return texte(colonne, colonne);
    }

    static Colonne texte(String colonne, String sql) {
        return valeur(colonne, sql, ligne -> ligne.texte(colonne));
    }

    /** A column that only some files of the folder have. */
    static Colonne facultatif(String colonne) {
        return valeur(colonne, colonne, ligne -> ligne.texteSiPresent(colonne));
    }

    /**
     * How values add up; documents do not say it: what they give in percent is a rate, what they count in pupils or posts a
     * number, of each territory since they do not say how it adds up.
     */
    static Colonne calcul() {
        return valeur("calcul", "calcul", ligne -> {
            if (!ligne.texteSiPresent("calcul").isEmpty()) {
                return ligne.parmi(
                        "calcul",
                        Arrays.stream(Calcul.values()).map(Calcul::code).toList());
            }
            String unite = ligne.texte("unite");
            if (unite.startsWith("%")) {
                return Calcul.TAUX.code();
            }
            return (unite.isEmpty() || SANS_NOMBRE.matcher(unite).lookingAt() ? Calcul.VALEUR : Calcul.COMPTE).code();
        });
    }

    /** What is counted; people where a file does not say, since they are protected. */
    static Colonne compte() {
        return valeur(
                "compte",
                "compte",
                ligne -> ligne.texteSiPresent("compte").isEmpty()
                        ? Denombrement.PERSONNES.name()
                        : ligne.parmi("compte", Denombrement.codes()).toUpperCase(Locale.ROOT));
    }

    /** Whether an engagement comes back: once where a file does not say. */
    static Colonne recurrence(String... admises) {
        return valeur("recurrence", "recurrence", ligne -> {
            String dite = ligne.texteSiPresent("recurrence");
            return (dite.isEmpty() ? admises[0] : ligne.parmi("recurrence", List.of(admises))).toUpperCase(Locale.ROOT);
        });
    }

    /** A day of any year, {@code 10-31}; nothing where a file does not say. */
    static Colonne jourAnnuel() {
        return valeur("jour_annuel", "jour_annuel", ligne -> {
            String dit = ligne.texteSiPresent("jour_annuel");
            try {
                return dit.isEmpty()
                        ? ""
                        : MonthDay.parse("--" + dit).toString().substring(2);
            } catch (DateTimeParseException e) {
                throw ligne.faute(
                        "jour_annuel",
                        "« " + dit + " » n'est pas un jour de l'année : écrivez le mois et le jour, comme 10-31.");
            }
        });
    }

    static Colonne parmi(String colonne, String... admises) {
        List<String> liste = List.of(admises);
        return valeur(colonne, colonne, ligne -> ligne.parmi(colonne, liste));
    }

    /** Several of a closed list in one cell. */
    static Colonne plusieursParmi(String colonne, String... admises) {
        return valeur(colonne, colonne, ligne -> {
            admis(ligne, colonne, List.of(admises));
            return ligne.texte(colonne);
        });
    }

    /** Several of a closed list in one cell, kept as links: they are asked for one by one. */
    static Colonne etiquettes(String colonne, String nature, String... admises) {
        return new Colonne(colonne, null, ligne -> admis(ligne, colonne, List.of(admises)), nature, false, null);
    }

    private static List<String> admis(Ligne ligne, String colonne, List<String> admises) {
        List<String> lues = ligne.liste(colonne);
        lues.stream().filter(v -> !admises.contains(v)).findFirst().ifPresent(v -> {
            throw ligne.faute(
                    colonne, "« " + v + " » n'est pas une des valeurs admises (" + String.join(", ", admises) + ").");
        });
        return lues;
    }

    static Colonne jour(String colonne, String sql) {
        return valeur(colonne, sql, ligne -> {
            LocalDate jour = ligne.jourOuRien(colonne);
            return jour == null ? null : Date.valueOf(jour);
        });
    }

    static Colonne nombre(String colonne) {
        return valeur(colonne, colonne, ligne -> ligne.nombreOuRien(colonne));
    }

    static Colonne constante(String sql, String valeur) {
        return valeur(sql, sql, ligne -> valeur);
    }

    /** The non-empty cells, in order, as one text. */
    static Colonne assemblage(String sql, String separateur, String... colonnes) {
        return valeur(colonnes[0], sql, ligne -> Arrays.stream(colonnes)
                .map(ligne::texte)
                .filter(texte -> !texte.isEmpty())
                .reduce((a, b) -> a + separateur + b)
                .orElse(""));
    }

    /** One row named by its id, or none. */
    static Colonne lien(String colonne, String table) {
        return new Colonne(colonne, colonne, ligne -> vide(ligne.texte(colonne)), null, false, table);
    }

    /** Rows named by their ids, separated by commas. */
    static Colonne liens(String colonne, String nature, @Nullable String table) {
        return new Colonne(colonne, null, ligne -> ligne.liste(colonne), nature, false, table);
    }

    /** Rows named in a column that only some files of the folder have. */
    static Colonne liensFacultatifs(String colonne, String nature, String table) {
        return new Colonne(colonne, null, ligne -> ligne.listeSiPresente(colonne), nature, false, table);
    }

    /** The row of an earlier text that this one continues: only texts written in Copil say it. Decision 0065. */
    static Colonne poursuit(String table) {
        return liensFacultatifs("poursuit", POURSUIT, table);
    }

    /** Rows that point to this one, said from this side. */
    static Colonne liensInverses(String colonne, String nature, String table) {
        return new Colonne(colonne, null, ligne -> ligne.liste(colonne), nature, true, table);
    }

    private static @Nullable String vide(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
