package fr.copil.indicateur.versement;

import java.util.Map;
import java.util.Set;

/**
 * What a transmitted file is read against.
 *
 * @param indicateurs by their code
 * @param territoires codes that the sender may speak of
 * @param derniereAnnee next year at the latest: figures of a rentrée to come may be planned
 */
public record Reception(Map<String, Attendu> indicateurs, Set<String> territoires, int derniereAnnee) {

    public static final int PREMIERE_ANNEE = 2000;
}
