package fr.copil.indicateur.versement;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a transmitted file is read against.
 *
 * @param indicateurs by their code
 * @param territoires codes that the sender may speak of
 * @param derniereAnnee next year at the latest: figures of a rentrée to come may be planned
 * @param ailleurs what a territory is called that the sender may not speak of, by its code; empty when there is none
 */
public record Reception(
        Map<String, Attendu> indicateurs, Set<String> territoires, int derniereAnnee, UnaryOperator<String> ailleurs) {

    public static final int PREMIERE_ANNEE = 2000;

    public Reception(Map<String, Attendu> indicateurs, Set<String> territoires, int derniereAnnee) {
        this(indicateurs, territoires, derniereAnnee, inconnu -> "");
    }

    public Reception avec(UnaryOperator<String> noms) {
        return new Reception(indicateurs, territoires, derniereAnnee, noms);
    }
}
