package fr.copil.collecte.fichier;

import java.util.List;

/** A file that cannot be taken: all of it is refused, with the faults found. */
public class FichierIllisible extends RuntimeException {

    private final transient List<Faute> fautes;

    public FichierIllisible(List<Faute> fautes) {
        super(fautes.getFirst().enClair());
        this.fautes = List.copyOf(fautes);
    }

    public List<Faute> fautes() {
        return fautes;
    }
}
