package fr.copil.bilan;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who direct a bilan send its draft to the committee, which did not read it until then, or take it back. Decision 0042. */
@Service
@Exige(Droit.DIRIGER_UN_BILAN)
@Transactional
public class EnvoiService {

    private final BilanQueries queries;
    private final DroitsDuBilan droits;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    EnvoiService(BilanQueries queries, DroitsDuBilan droits, ApplicationEventPublisher evenements, Clock horloge) {
        this.queries = queries;
        this.droits = droits;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Again, too: the day stays the first one. */
    public void envoyer(long id) {
        FicheBilan fiche = droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        if (fiche.envoyeLe() == null) {
            noter(fiche, OffsetDateTime.now(horloge), "envoyé au comité");
        }
    }

    /** What they read, they have read; they read no more. */
    public void reprendre(long id) {
        FicheBilan fiche = droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        if (fiche.envoyeLe() != null) {
            noter(fiche, null, "repris : le comité ne le lit plus");
        }
    }

    private void noter(FicheBilan fiche, @Nullable OffsetDateTime moment, String detail) {
        queries.envoyer(fiche.id(), moment, droits.lecteur());
        evenements.publishEvent(new BilanChange(fiche.id()));
        evenements.publishEvent(new Acte(NatureDActe.ENVOI, fiche.objet(), detail));
    }
}
