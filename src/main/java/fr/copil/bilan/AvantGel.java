package fr.copil.bilan;

import fr.copil.bilan.contenu.Bilan;
import java.util.List;

/**
 * What a person is shown before they freeze a bilan, and gives back with their answer: what moved meanwhile is shown again. Decision 0042.
 *
 * @param points what the freeze waits for, then what one should know
 * @param proposes how many texts are still those that Copil drafted
 * @param vu as this person reads it
 */
public record AvantGel(List<Controle> points, int proposes, Bilan vu) {

    public List<Controle> bloquants() {
        return points.stream().filter(Controle::bloquant).toList();
    }

    public List<Controle> avis() {
        return points.stream().filter(point -> !point.bloquant()).toList();
    }
}
