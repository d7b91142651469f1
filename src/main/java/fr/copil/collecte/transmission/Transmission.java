package fr.copil.collecte.transmission;

import fr.copil.collecte.fichier.Faute;
import java.util.List;

/**
 * What became of a file of figures.
 *
 * @param livraison its code on the rehearsal; empty when it has faults, and then nothing of it was kept
 * @param remarques what is worth knowing of how it was read
 */
public record Transmission(String livraison, List<Faute> fautes, List<String> remarques) {

    public Transmission(String livraison, List<Faute> fautes) {
        this(livraison, fautes, List.of());
    }
}
