package fr.copil.comite.convocation;

import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a séance were told, and what is still to be told.
 *
 * @param seance as it stood
 * @param envois the first one first
 */
public record Convocation(Seance seance, List<Envoi> envois) {

    public boolean envoyee() {
        return !envois.isEmpty();
    }

    /** How many sendings there were: of two that answer the same one, one alone leaves. */
    int rang() {
        return envois.size();
    }

    private @Nullable Envoi dernier() {
        return envois.isEmpty() ? null : envois.getLast();
    }

    /** What may be sent now; nothing once it is over, or called off before anybody was told. */
    public @Nullable Nature possible() {
        Envoi dernier = dernier();
        return switch (seance.etat()) {
            case PREPAREE -> dernier == null || dernier.vautPour(seance) ? Nature.CONVOCATION : Nature.CHANGEMENT;
            case ANNULEE -> dernier == null || dernier.nature() == Nature.ANNULATION ? null : Nature.ANNULATION;
            default -> null;
        };
    }

    /** Whether members believe what no longer holds. */
    public boolean perimee() {
        return possible() == Nature.CHANGEMENT || possible() == Nature.ANNULATION;
    }

    /** {@code mardi 15 décembre 2026 à 14 h 30, Préfecture} : what they were last told; empty when they were told nothing. */
    public String annonce() {
        Envoi dernier = dernier();
        return dernier == null ? "" : dernier.annonce();
    }

    /** {@code la nouvelle date} */
    public String quoi() {
        Envoi dernier = dernier();
        if (possible() != Nature.CHANGEMENT || dernier == null) {
            return possible() == Nature.ANNULATION ? "l’annulation" : "la convocation";
        }
        if (!dernier.memeMoment(seance)) {
            return dernier.jour().equals(seance.jour()) ? "la nouvelle heure" : "la nouvelle date";
        }
        return dernier.lieu().equals(seance.lieu()) ? "la nouvelle durée" : "le nouveau lieu";
    }

    /** Whether it says of the séance what that other one says. */
    boolean memeQue(Convocation autre) {
        return rang() == autre.rang()
                && seance.jour().equals(autre.seance.jour())
                && seance.heure().equals(autre.seance.heure())
                && seance.minutes() == autre.seance.minutes()
                && seance.lieu().equals(autre.seance.lieu())
                && seance.etat() == autre.seance.etat();
    }

    boolean vivante() {
        return seance.etat() == EtatSeance.PREPAREE;
    }
}
