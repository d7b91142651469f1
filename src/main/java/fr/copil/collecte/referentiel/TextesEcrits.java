package fr.copil.collecte.referentiel;

import java.util.List;

/** Asks which texts were written here and are in force; answered by the room that writes them, which stands on this one. Decision 0065. */
public interface TextesEcrits {

    /** In the order in which they came into force. */
    List<TexteEcrit> enVigueur();
}
