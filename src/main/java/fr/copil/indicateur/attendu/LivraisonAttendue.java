package fr.copil.indicateur.attendu;

import fr.copil.commun.Dates;
import fr.copil.indicateur.Attente;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a document wants from somebody, for one year of deliveries.
 *
 * @param nom of the indicateur
 * @param services codes of those that owe it; none where the document names no service that accounts may speak for
 * @param etat on the day it was read
 * @param recue what came of it; none when nothing did
 * @param rappel the last time its producer was reminded this year
 * @param laMienne the reader's service owes it, and they may send it
 */
public record LivraisonAttendue(
        String id,
        Attente attente,
        String nom,
        Territoire territoire,
        List<String> services,
        Rythme rythme,
        Echeance echeance,
        EtatDeCollecte etat,
        @Nullable Recue recue,
        @Nullable Rappel rappel,
        boolean laMienne) {

    /**
     * The last figures that arrived, as far as the reader may know; how many is no secret, what they are may be.
     *
     * @param periode the year they are of
     * @param valeur as it is written; empty when the reader may not read it, or it covers only a part
     * @param couverture {@code 131 collèges sur 137}; empty when it covers all of its territory
     * @param enAttente number of the delivery that waits; 0 when they are published
     */
    public record Recue(int periode, String valeur, String couverture, long enAttente) {}

    /** {@code avant le 31/10/2026}, or what the document says of it. */
    public String quand() {
        LocalDate jour = echeance.jour();
        return jour == null ? attente.quand() : "avant le " + Dates.jour(jour);
    }

    /** The page that one sends it from. */
    public String transmettre() {
        return "/collecte/saisie?indicateur=" + attente.indicateur() + "&territoire=" + territoire.code();
    }

    /** @param fonction of whoever reminded, never a name */
    public record Rappel(LocalDate le, String fonction) {}
}
