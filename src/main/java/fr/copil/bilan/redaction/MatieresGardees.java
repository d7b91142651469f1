package fr.copil.bilan.redaction;

import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.CodeTerritoire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The last matters of bilans, each as long as nothing was added to what it is made of: deliveries, withdrawals, the journal of
 * engagements, answers on method, the day. A page of a bilan that is being written reads them again and again. Decision 0018.
 */
@Component
class MatieresGardees {

    private static final int GARDEES_MAX = 12;

    private record Cle(
            String convention,
            CodeTerritoire territoire,
            int annee,
            Audience audience,
            LocalDate jour,
            String etatDeLaBase) {}

    private final EtatDesDonnees donnees;
    private final Clock horloge;
    private final Map<Cle, Matiere> gardees = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Cle, Matiere> ancienne) {
            return size() > GARDEES_MAX;
        }
    };

    MatieresGardees(EtatDesDonnees donnees, Clock horloge) {
        this.donnees = donnees;
        this.horloge = horloge;
    }

    /** @param lecture of what is not kept; two readers at once may both read it, neither waits for the other */
    Matiere lire(FicheBilan fiche, Audience audience, Supplier<Matiere> lecture) {
        Cle cle = new Cle(
                fiche.convention(),
                fiche.territoire(),
                fiche.annee(),
                audience,
                LocalDate.now(horloge),
                donnees.lire());
        Matiere gardee = trouver(cle);
        if (gardee == null) {
            gardee = lecture.get();
            garder(cle, gardee);
        }
        return gardee;
    }

    private synchronized @Nullable Matiere trouver(Cle cle) {
        return gardees.get(cle);
    }

    private synchronized void garder(Cle cle, Matiere matiere) {
        gardees.put(cle, matiere);
    }

    /** Figures were changed in place, which no delivery does. */
    synchronized void vider() {
        gardees.clear();
    }
}
