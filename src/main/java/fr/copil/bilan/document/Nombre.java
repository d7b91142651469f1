package fr.copil.bilan.document;

import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell that is a number, from what it writes in a file for a French spreadsheet. */
final class Nombre {

    private static final Pattern FORME = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,6})?");

    private Nombre() {}

    static Optional<BigDecimal> lire(Cellule cellule) {
        return FORME.matcher(cellule.brut()).matches()
                ? Optional.of(new BigDecimal(cellule.brut().replace(',', '.')))
                : Optional.empty();
    }

    /** Whether a column holds numbers: all of it then stands on the right, its header and its states included. */
    static boolean enColonne(FigureModele.Tableau tableau, int colonne) {
        return colonne > 0
                && tableau.lignes().stream()
                        .anyMatch(ligne -> lire(ligne.get(colonne)).isPresent());
    }
}
