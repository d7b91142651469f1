package fr.copil;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Copil: wiring only. */
@SpringBootApplication
@EnableScheduling
public class CopilApplication {

    /** What the process answers when it cannot start. */
    private static final int ECHEC = 2;

    public static void main(String[] args) {
        Arret arret = Arret.surveiller();
        Reglages reglages = Reglages.lire(args);
        try {
            VerrouDuDossier verrou = VerificationsAuDemarrage.reserver(reglages);
            SpringApplication.run(CopilApplication.class, args);
            arret.enService(verrou::rendre);
        } catch (RuntimeException | Error echec) {
            arret.enEchec();
            System.err.println(new EchecAuDemarrage(reglages).phrase(echec));
            System.exit(ECHEC);
        }
    }

    @Bean
    Clock horloge() {
        return heureDeFrance();
    }

    static Clock heureDeFrance() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
