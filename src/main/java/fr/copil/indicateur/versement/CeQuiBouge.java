package fr.copil.indicateur.versement;

import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows from figures, said before and after a delivery is rehearsed, so that what it moves is named. */
public interface CeQuiBouge {

    /** What is read today of these indicateurs there, each by its name; for the eyes of the reader. */
    Map<String, String> dire(Set<String> indicateurs, List<Territoire> lieux);
}
