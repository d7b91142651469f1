package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.fichier.Faute;
import java.util.List;

/**
 * What became of a file of figures.
 *
 * @param livraison its code on the rehearsal; empty when it has faults, and then nothing of it was kept
 * @param annotations what is to be corrected where, for a copy of the file
 * @param remarques what is worth knowing of how it was read
 */
public record Transmission(String livraison, List<Faute> fautes, List<String> remarques, List<Annotation> annotations) {

    public Transmission(String livraison, List<Faute> fautes) {
        this(livraison, fautes, List.of(), List.of());
    }
}
