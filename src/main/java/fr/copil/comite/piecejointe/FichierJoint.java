package fr.copil.comite.piecejointe;

import fr.copil.acces.Audience;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file that a point of a séance shows.
 *
 * @param point that was given it, none before it is saved
 * @param empreinte of its content, in SHA-256, its name beside the database
 * @param pages 1 for an image
 * @param audience of the room when it was joined: whoever reads less never sees it
 * @param retireLe when another took its place or when it was taken away, none while it is there
 */
public record FichierJoint(
        long id,
        long seance,
        @Nullable Long point,
        String nom,
        String empreinte,
        String type,
        long octets,
        int pages,
        Audience audience,
        OffsetDateTime le,
        @Nullable OffsetDateTime retireLe) {

    public boolean pdf() {
        return type.equals(Examen.PDF);
    }

    public boolean retire() {
        return retireLe != null;
    }
}
