package fr.copil.indicateur.secret;

import java.util.Map;

/**
 * Another table of whole counts that shows the attacker the very same visible cells: the true one with these unknowns
 * changed by these amounts. Nothing that an attacker computes tells it from the true one.
 *
 * @param cout what hiding the visible cells that it needs costs
 */
record Temoin(Map<Integer, Long> ecarts, double cout) {

    /** Whether it needs this cell hidden. */
    boolean touche(Systeme systeme, int cellule) {
        return ecarts.keySet().stream()
                .anyMatch(inconnue -> systeme.groupe(inconnue) == cellule && !systeme.jamaisAffichee(inconnue));
    }
}
