package fr.copil.acces;

import java.util.List;

/** Asks which conventions in force continue another one; answered by the room of conventions, which stands on this one. Decision 0065. */
public interface TextesSuivis {

    /** Those that continue it, the nearest first, from what is kept in memory: every reading of a reader asks. */
    List<String> suites(String convention);
}
