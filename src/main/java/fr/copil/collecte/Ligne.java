package fr.copil.collecte;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.copil.commun.CodeTerritoire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a CSV file, read cell by cell; a bad cell is named with its line and column. */
class Ligne {

    private final String fichier;
    private final NamedCsvRecord enregistrement;

    Ligne(String fichier, NamedCsvRecord enregistrement) {
        this.fichier = fichier;
        this.enregistrement = enregistrement;
    }

    /** The cell, empty when it is blank. */
    String texte(String colonne) {
        Optional<String> cellule = enregistrement.findField(colonne);
        return cellule.map(String::strip).orElseThrow(() -> faute(colonne, "cette cellule manque sur la ligne."));
    }

    String requis(String colonne) {
        String texte = texte(colonne);
        if (texte.isEmpty()) {
            throw faute(colonne, "cette cellule est vide alors qu'elle est obligatoire.");
        }
        return texte;
    }

    int entier(String colonne) {
        try {
            return nombre(colonne).intValueExact();
        } catch (ArithmeticException e) {
            throw faute(colonne, "« " + texte(colonne) + " » n'est pas un nombre entier.");
        }
    }

    /** Decimal point or comma, as publishers write them. */
    BigDecimal nombre(String colonne) {
        String texte = requis(colonne);
        try {
            return new BigDecimal(texte.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw faute(colonne, "« " + texte + " » n'est pas un nombre.");
        }
    }

    @Nullable
    BigDecimal nombreOuRien(String colonne) {
        return texte(colonne).isEmpty() ? null : nombre(colonne);
    }

    @Nullable
    LocalDate jourOuRien(String colonne) {
        String texte = texte(colonne);
        try {
            return texte.isEmpty() ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw faute(colonne, "« " + texte + " » n'est pas une date de la forme AAAA-MM-JJ.");
        }
    }

    List<String> liste(String colonne) {
        return Arrays.stream(texte(colonne).split(","))
                .map(String::strip)
                .filter(texte -> !texte.isEmpty())
                .toList();
    }

    /** A cell that must be one of a closed list. */
    String parmi(String colonne, List<String> valeurs) {
        String texte = texte(colonne);
        if (!valeurs.contains(texte)) {
            throw faute(
                    colonne,
                    "« " + texte + " » n'est pas une des valeurs admises (" + String.join(", ", valeurs) + ").");
        }
        return texte;
    }

    /** An establishment's number: seven digits and a letter, sometimes published in lower case. */
    String uai(String colonne) {
        String texte = requis(colonne).toUpperCase(java.util.Locale.ROOT);
        if (!texte.matches("[0-9]{7}[A-Z]")) {
            throw faute(colonne, "« " + texte + " » n'est pas un numéro UAI (sept chiffres et une lettre).");
        }
        return texte;
    }

    long numero() {
        return enregistrement.getStartingLineNumber();
    }

    /** A département in INSEE's form, whichever form was published. */
    String departement(String colonne) {
        String code = Departements.code(requis(colonne));
        territoire("DEP-" + code, colonne);
        return code;
    }

    /** The territory whose code is made of a prefix and the cell. */
    CodeTerritoire territoire(String code, String colonne) {
        return CodeTerritoire.lire(code)
                .orElseThrow(
                        () -> faute(colonne, "« " + texte(colonne) + " » n'a pas la forme d'un code de territoire."));
    }

    FichierIllisible faute(String colonne, String raison) {
        return new FichierIllisible(
                List.of(new Faute(fichier, enregistrement.getStartingLineNumber(), colonne, raison)));
    }
}
