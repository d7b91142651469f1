package fr.copil.convention.suivi;

import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that a committee should hear of.
 *
 * @param cause why it is blocked, in the words of who said so, with who can help; empty for who does not sit on its committee
 * @param echeance as its document prints it
 * @param presenteEnRetard itself, or the present period of what comes back
 * @param manquee the period before, when its day has passed and it is neither done nor given up
 * @param change since the committee last met
 * @param desaccord its météos are two steps apart or more
 */
public record Pressant(
        String engagement,
        String titre,
        EtatSuivi etat,
        String cause,
        String debloqueur,
        @Nullable LocalDate revoirLe,
        String pilote,
        String echeance,
        boolean presenteEnRetard,
        @Nullable Manquee manquee,
        boolean change,
        boolean desaccord) {

    /** A period of what comes back that was due by a day, and where it stands. */
    public record Manquee(Periode periode, LocalDate jour, EtatSuivi etat) {}

    public boolean enRetard() {
        return presenteEnRetard || manquee != null;
    }

    public boolean bloque() {
        return etat == EtatSuivi.BLOQUE;
    }

    /** Why, in a sentence without its full stop. */
    public String raison() {
        List<String> raisons = new ArrayList<>();
        if (bloque()) {
            raisons.add("bloqué"
                    + (cause.isEmpty() ? "" : " : " + cause + " ; peut débloquer : " + debloqueur)
                    + (revoirLe == null ? "" : " ; à revoir le " + Dates.jour(revoirLe)));
        }
        if (presenteEnRetard) {
            raisons.add("attendu pour « " + echeance + " », " + etat.libelle());
        }
        if (manquee != null) {
            raisons.add("pour " + manquee.periode().pour() + ", attendu le " + Dates.jour(manquee.jour()) + ", "
                    + manquee.etat().libelle());
        }
        if (enRetard() && !pilote.isEmpty()) {
            raisons.add("pilote : " + String.join(", ", Textes.plusieurs(pilote)));
        }
        if (desaccord) {
            raisons.add("les météos des parties s'opposent");
        }
        if (raisons.isEmpty()) {
            raisons.add(etat.libelle());
        }
        return String.join(" ; ", raisons);
    }
}
