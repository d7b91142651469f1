package fr.copil.comite.convocation;

import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a séance were told, and what is still to be told.
 *
 * @param seance as it stood
 * @param envois the first one first
 * @param depasses the last message of each who can be told and whose last message no longer holds; for who prepares alone
 * @param perdus how many can be told whose last message holds and was given up before it left; for who prepares alone
 */
public record Convocation(Seance seance, List<Envoi> envois, List<Envoi> depasses, int perdus) {

    public boolean envoyee() {
        return !envois.isEmpty();
    }

    /** How many sendings there were: of two that answer the same one, one alone leaves. */
    int rang() {
        return envois.size();
    }

    /** What may be sent now; nothing once it is over, or called off when nobody is left to be told. */
    public @Nullable Nature possible() {
        return switch (seance.etat()) {
            case PREPAREE -> perimee() ? Nature.CHANGEMENT : Nature.CONVOCATION;
            case ANNULEE -> perimee() || perdus > 0 ? Nature.ANNULATION : null;
            default -> null;
        };
    }

    /** Whether somebody can be told that what they last read no longer holds. */
    public boolean perimee() {
        return !depasses.isEmpty();
    }

    /** Whether the last sending says another thing than what holds: all that is said to who does not prepare. */
    public boolean depassee() {
        return aVenir(seance) && envoyee() && !envois.getLast().tient(seance);
    }

    static boolean aVenir(Seance seance) {
        return seance.etat() == EtatSeance.PREPAREE || seance.etat() == EtatSeance.ANNULEE;
    }

    /** {@code mardi 15 décembre 2026 à 14 h 30, Préfecture} : what they were last told; empty when nobody is to be told. */
    public String annonce() {
        return depasses.stream().map(Envoi::annonce).distinct().collect(Collectors.joining(" ; "));
    }

    /** {@code la nouvelle date} */
    public String quoi() {
        if (possible() != Nature.CHANGEMENT) {
            return possible() == Nature.ANNULATION ? "l’annulation" : "la convocation";
        }
        if (depasses.stream().anyMatch(un -> !un.jour().equals(seance.jour()))) {
            return "la nouvelle date";
        }
        if (depasses.stream().anyMatch(un -> !un.memeMoment(seance))) {
            return "la nouvelle heure";
        }
        return depasses.stream().allMatch(un -> un.lieu().equals(seance.lieu()))
                ? "la nouvelle durée"
                : "le nouveau lieu";
    }

    /** Whether the agenda that is joined is that of the other one, to its last point. */
    boolean memeOrdre(Convocation autre) {
        return seance.etat() == autre.seance.etat() && points().equals(autre.points());
    }

    private List<List<Object>> points() {
        return seance.points().stream()
                .map(point -> List.<Object>of(point.titre(), point.presentePar(), point.minutes()))
                .toList();
    }

    boolean vivante() {
        return seance.etat() == EtatSeance.PREPAREE;
    }
}
