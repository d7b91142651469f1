package fr.copil.collecte.transmission;

import fr.copil.collecte.fichier.Faute;
import java.util.List;

/**
 * What became of a file of figures.
 *
 * @param livraison its code on the rehearsal; empty when it has faults, and then nothing of it was kept
 */
public record Transmission(String livraison, List<Faute> fautes) {}
