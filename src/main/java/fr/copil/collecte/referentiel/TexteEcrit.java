package fr.copil.collecte.referentiel;

import java.util.List;
import java.util.Map;

/**
 * A convention or an avenant that was written in Copil, as rows of the files of {@code data/referentiel}. Decision 0065.
 *
 * @param code of its convention, with which all its ids are made
 */
public record TexteEcrit(String code, String titre, List<Rangee> rangees) {

    public TexteEcrit {
        rangees = List.copyOf(rangees);
    }

    /**
     * One row.
     *
     * @param fichier or folder of files, as the register of the référentiel names it: {@code engagements}, {@code parties.csv}
     * @param cellules by the name of their column, that of its id included; a column that is not there is empty
     */
    public record Rangee(String fichier, String id, Map<String, String> cellules) {

        public Rangee {
            cellules = Map.copyOf(cellules);
        }

        /** Empty when there is no such column. */
        public String cellule(String colonne) {
            return cellules.getOrDefault(colonne, "");
        }
    }

    List<Rangee> de(String fichier) {
        return rangees.stream().filter(une -> une.fichier().equals(fichier)).toList();
    }
}
