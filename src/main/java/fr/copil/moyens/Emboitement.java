package fr.copil.moyens;

import fr.copil.commun.CodeTerritoire;
import java.util.Set;

/** Which of some territories holds which other one; France holds them all. */
record Emboitement(Set<Lien> liens) {

    record Lien(CodeTerritoire dedans, CodeTerritoire dans) {}

    /** Never itself. */
    boolean contient(CodeTerritoire large, CodeTerritoire fin) {
        return !large.equals(fin) && (large.equals(CodeTerritoire.FRANCE) || liens.contains(new Lien(fin, large)));
    }
}
