package fr.copil.collecte.fichier;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.copil.commun.CodeTerritoire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of a CSV file, read cell by cell; a bad cell is named with its line and column. */
public class Ligne {

    private final String fichier;
    private final long numero;
    private final List<String> entete;
    private final Function<String, Optional<String>> cellules;

    Ligne(String fichier, NamedCsvRecord enregistrement) {
        this(fichier, enregistrement.getStartingLineNumber(), enregistrement.getHeader(), enregistrement::findField);
    }

    /** @param cellules by the name of their column */
    Ligne(String fichier, long numero, List<String> entete, Function<String, Optional<String>> cellules) {
        this.fichier = fichier;
        this.numero = numero;
        this.entete = entete;
        this.cellules = cellules;
    }

    /** One that was written on the screen: a column that nobody filled in is empty. */
    public static Ligne ecrite(String fichier, long numero, Map<String, String> cellules) {
        return new Ligne(
                fichier,
                numero,
                List.copyOf(cellules.keySet()),
                colonne -> Optional.of(cellules.getOrDefault(colonne, "")));
    }

    /** The cell, empty when it is blank. */
    public String texte(String colonne) {
        Optional<String> cellule = cellules.apply(colonne);
        return cellule.map(String::strip).orElseThrow(() -> faute(colonne, "cette cellule manque sur la ligne."));
    }

    /** The cell, empty also when the file has no such column. */
    public String texteSiPresent(String colonne) {
        return cellules.apply(colonne).map(String::strip).orElse("");
    }

    public String requis(String colonne) {
        String texte = texte(colonne);
        if (texte.isEmpty()) {
            throw faute(colonne, "cette cellule est vide alors qu'elle est obligatoire.");
        }
        return texte;
    }

    /** A number, or one of the marks that publishers put in its place. */
    public Publie publie(String colonne) {
        return Publie.lire(texte(colonne))
                .orElseThrow(() -> faute(colonne, "« " + texte(colonne) + " » n'est pas un nombre."));
    }

    /** A rate in percent, or a mark. */
    public Publie tauxPublie(String colonne) {
        Publie publie = publie(colonne);
        if (publie.nombre() != null) {
            verifierTaux(colonne, publie.nombre());
        }
        return publie;
    }

    public BigDecimal taux(String colonne) {
        return verifierTaux(colonne, nombre(colonne));
    }

    private BigDecimal verifierTaux(String colonne, BigDecimal taux) {
        if (taux.signum() < 0 || taux.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw faute(colonne, "« " + taux + " » n'est pas un taux entre 0 et 100.");
        }
        return taux;
    }

    /** A number of pupils, classes or posts. */
    public BigDecimal effectif(String colonne) {
        BigDecimal effectif = nombre(colonne);
        if (effectif.signum() < 0) {
            throw faute(colonne, "« " + effectif + " » est négatif.");
        }
        return effectif;
    }

    /** The year of a rentrée, published as {@code 2022} or {@code 2022-2023}. */
    public int rentree(String colonne) {
        String texte = requis(colonne);
        if (!texte.matches("[0-9]{4}(-[0-9]{4})?")) {
            throw faute(colonne, "« " + texte + " » n'est pas une année scolaire.");
        }
        int annee = Integer.parseInt(texte.substring(0, 4));
        if (texte.length() > 4 && Integer.parseInt(texte.substring(5)) != annee + 1) {
            throw faute(colonne, "« " + texte + " » n'est pas une année scolaire : elle va d'une année à la suivante.");
        }
        return annee;
    }

    /** Whether the sector is private; published as {@code PU}, {@code PUBLIC}, {@code privé sous contrat}… */
    public boolean prive(String colonne) {
        return Secteur.prive(requis(colonne))
                .orElseThrow(() -> faute(colonne, "« " + texte(colonne) + " » n'est ni public ni privé."));
    }

    public List<String> colonnes() {
        return entete;
    }

    public int entier(String colonne) {
        try {
            return nombre(colonne).intValueExact();
        } catch (ArithmeticException e) {
            throw faute(colonne, "« " + texte(colonne) + " » n'est pas un nombre entier.");
        }
    }

    /** Decimal point or comma, as publishers write them. */
    public BigDecimal nombre(String colonne) {
        String texte = requis(colonne);
        try {
            return new BigDecimal(texte.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw faute(colonne, "« " + texte + " » n'est pas un nombre.");
        }
    }

    @Nullable
    public BigDecimal nombreOuRien(String colonne) {
        return texte(colonne).isEmpty() ? null : nombre(colonne);
    }

    @Nullable
    public LocalDate jourOuRien(String colonne) {
        String texte = texte(colonne);
        try {
            return texte.isEmpty() ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw faute(colonne, "« " + texte + " » n'est pas une date de la forme AAAA-MM-JJ.");
        }
    }

    public List<String> liste(String colonne) {
        return separer(texte(colonne));
    }

    /** The same, empty when the file has no such column. */
    public List<String> listeSiPresente(String colonne) {
        return separer(texteSiPresent(colonne));
    }

    private static List<String> separer(String cellule) {
        return Arrays.stream(cellule.split(","))
                .map(String::strip)
                .filter(texte -> !texte.isEmpty())
                .toList();
    }

    /** A cell that must be one of a closed list. */
    public String parmi(String colonne, List<String> valeurs) {
        String texte = texte(colonne);
        if (!valeurs.contains(texte)) {
            throw faute(
                    colonne,
                    "« " + texte + " » n'est pas une des valeurs admises (" + String.join(", ", valeurs) + ").");
        }
        return texte;
    }

    /** What a cell of a closed list stands for. */
    public <T> T parmi(String colonne, Map<String, T> sens) {
        return Objects.requireNonNull(
                sens.get(parmi(colonne, sens.keySet().stream().sorted().toList())));
    }

    /** An establishment's number: seven digits and a letter, sometimes published in lower case. */
    public String uai(String colonne) {
        String texte = requis(colonne).toUpperCase(Locale.ROOT);
        if (!texte.matches("[0-9]{7}[A-Z]")) {
            throw faute(colonne, "« " + texte + " » n'est pas un numéro UAI (sept chiffres et une lettre).");
        }
        return texte;
    }

    public long numero() {
        return numero;
    }

    /** A département in INSEE's form, whichever form was published. */
    public String departement(String colonne) {
        String code = Departements.code(requis(colonne));
        territoire("DEP-" + code, colonne);
        return code;
    }

    /** The territory whose code is made of a prefix and the cell. */
    public CodeTerritoire territoire(String code, String colonne) {
        return CodeTerritoire.lire(code)
                .orElseThrow(
                        () -> faute(colonne, "« " + texte(colonne) + " » n'a pas la forme d'un code de territoire."));
    }

    public FichierIllisible faute(String colonne, String raison) {
        return faute(colonne, raison, "");
    }

    /** @param proposition what may have been meant */
    public FichierIllisible faute(String colonne, String raison, String proposition) {
        String lu = colonne.isEmpty() ? "" : texteSiPresent(colonne);
        return new FichierIllisible(List.of(new Faute(fichier, numero, colonne, raison, lu, proposition)));
    }
}
