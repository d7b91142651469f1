package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the page of what comes back: its follow-up is one a period, that of the present one is the one that counts, those
 * of before stay as they were said. Decision 0060.
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
public class PeriodesService {

    private final PeriodesQueries periodes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PeriodesService(PeriodesQueries periodes, ApplicationEventPublisher evenements, Clock horloge) {
        this.periodes = periodes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** As often as one wants: nothing happens twice. Pages already open follow. */
    @Transactional
    public void tourner() {
        periodes.tourner(LocalDate.now(horloge)).forEach(evenements::publishEvent);
    }
}
