package fr.copil.acces;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rights that begin or end by themselves act on open sessions as those that somebody changes. */
@Component
class EcheancesDesMandats {

    private final CompteRepository comptes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    EcheancesDesMandats(CompteRepository comptes, ApplicationEventPublisher annonces, Clock horloge) {
        this.comptes = comptes;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    @Scheduled(cron = "1 0 0 * * *", zone = "Europe/Paris")
    void annoncer() {
        LocalDate jour = LocalDate.now(horloge);
        comptes.changeant(jour, jour.minusDays(1)).forEach(compte -> annonces.publishEvent(new DroitsChanges(compte)));
    }
}
