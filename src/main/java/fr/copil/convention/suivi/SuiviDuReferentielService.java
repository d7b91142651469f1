package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The states of engagements follow the référentiel that is put in force: they start with the state that their document
 * reports; from the first human word on, they belong to people. Decision 0006.
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
@Transactional(propagation = Propagation.MANDATORY)
public class SuiviDuReferentielService {

    private final SuiviDuReferentielQueries queries;
    private final PeriodesQueries periodes;
    private final Clock horloge;

    SuiviDuReferentielService(SuiviDuReferentielQueries queries, PeriodesQueries periodes, Clock horloge) {
        this.queries = queries;
        this.periodes = periodes;
        this.horloge = horloge;
    }

    /** Once the engagements of the files are there. */
    public void initialiser() {
        periodes.tourner(LocalDate.now(horloge));
        queries.commencer();
        queries.reprendre();
    }

    /** What people said of the old id is said of the new one; nothing happens when neither is an engagement. */
    public void renommer(String ancien, String nouveau) {
        queries.deplacer(ancien, nouveau);
        queries.redire(ancien, nouveau);
        queries.retirer(ancien);
    }

    /** Before its engagement goes; the journal stays. */
    public void retirer(String engagement) {
        queries.retirer(engagement);
    }
}
