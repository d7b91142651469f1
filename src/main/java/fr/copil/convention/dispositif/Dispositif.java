package fr.copil.convention.dispositif;

import fr.copil.commun.Textes;
import java.util.List;

/**
 * One row of the census of dispositifs; {@code (?)} marks a doubtful reading, an empty text is an empty cell.
 *
 * @param nomImprime as printed, when the reading differs
 * @param mention the words of the column convention when they say more than « oui »
 * @param recherche what the search looks into, without accents or case
 */
public record Dispositif(
        String id,
        DispositifSection section,
        String nom,
        String nomImprime,
        String acteurs,
        String financements,
        String territoire,
        String publicVise,
        String reference,
        DispositifConvention convention,
        String mention,
        String pilote,
        String specificite,
        String source,
        String note,
        String recherche) {

    /** The one that a sentence names under its table. Source: convention Loire-Atlantique, annexe, l. 231. */
    static final String HORS_TABLEAU = "D2-11";

    public boolean horsTableau() {
        return id.equals(HORS_TABLEAU);
    }

    /** How the words were read, one by one. */
    public List<String> notes() {
        return Textes.plusieurs(note);
    }
}
