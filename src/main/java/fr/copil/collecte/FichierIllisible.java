package fr.copil.collecte;

import java.util.List;

/** A file that cannot be taken: all of it is refused, with the faults found. */
class FichierIllisible extends RuntimeException {

    private final transient List<Faute> fautes;

    FichierIllisible(List<Faute> fautes) {
        super(fautes.getFirst().enClair());
        this.fautes = List.copyOf(fautes);
    }

    List<Faute> fautes() {
        return fautes;
    }
}
