package fr.copil.collecte;

import fr.copil.collecte.fichier.Faute;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The last delivery of a file, for the administrator.
 *
 * @param lignes rows that were integrated; 0 when the file was refused
 * @param fautes why it was refused, the first ones
 */
public record FichierRecu(
        String fichier,
        String jeu,
        String producteur,
        String licence,
        boolean integre,
        int lignes,
        OffsetDateTime recuLe,
        List<Faute> fautes) {}
