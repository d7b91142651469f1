package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.indicateur.mesure.Source;
import fr.copil.territoire.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * What one delivery says of an indicateur at one level of territories, in force and for the eyes of the reader.
 *
 * @param annees none when it only says that values are missing
 * @param avecValeur territories whose value the reader may read, out of {@code territoires}
 * @param diffusion widest audience that may read them all
 * @param seuil pupils under which a figure is secret; none when the producer publishes openly what it delivers
 * @param groupesEntiers whether rates of 0/n and n/n are secret too
 */
public record DonneesRecues(
        Source source,
        Niveau niveau,
        @Nullable Disponibilite annees,
        int avecValeur,
        int territoires,
        Audience diffusion,
        @Nullable Integer seuil,
        boolean groupesEntiers) {}
