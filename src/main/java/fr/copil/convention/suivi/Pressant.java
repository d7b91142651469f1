package fr.copil.convention.suivi;

import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.EtatSuivi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that a committee should hear of.
 *
 * @param cause why it is blocked, in the words of who said so, with who can help; empty for who does not sit on its committee
 * @param echeance as its document prints it
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
        boolean enRetard,
        boolean change,
        boolean desaccord) {

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
        if (enRetard) {
            raisons.add("attendu pour « " + echeance + " », " + etat.libelle()
                    + (pilote.isEmpty() ? "" : " ; pilote : " + String.join(", ", Textes.plusieurs(pilote))));
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
