package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the référent has to update, the most pressing first, one by one or several at once. */
@Service
@Exige(Droit.SUIVRE_LES_ENGAGEMENTS)
public class ListeDeTravailService {

    /** Why one of several updates was refused. */
    public record Refus(String engagement, String periode, ErreurCopil erreur) {}

    private final ListeDeTravailQueries queries;
    private final SuiviService suivis;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    ListeDeTravailService(
            ListeDeTravailQueries queries,
            SuiviService suivis,
            LecteurCourant lecteurCourant,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.evenements = evenements;
        this.queries = queries;
        this.suivis = suivis;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** In one statement; of equal urgency, in the order of the documents. */
    @Lit
    public List<ATraiter> lister() {
        return queries.lister(lecteurCourant.lecteur(), LocalDate.now(horloge)).stream()
                .sorted(Comparator.comparing(ATraiter::urgence))
                .toList();
    }

    /** Each update stands on its own: one that is refused does not hold back the others. */
    public List<Refus> mettreAJour(List<MiseAJour> demandes) {
        List<Refus> refus = new ArrayList<>();
        for (MiseAJour demande : demandes) {
            try {
                suivis.mettreAJour(demande);
            } catch (ErreurCopil refuse) {
                if (refuse instanceof Interdit) {
                    // The others go on, so that nothing else says it to the audit log.
                    evenements.publishEvent(
                            new Acte(NatureDActe.REFUS, "ListeDeTravailService.mettreAJour", refuse.code()));
                }
                refus.add(new Refus(demande.engagement(), demande.periode(), refuse));
            }
        }
        return refus;
    }
}
