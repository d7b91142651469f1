package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Copil, with a référent who changes an engagement each time a line comes in. Says on its output the port it listens on,
 * then for each line the moment just before the change.
 */
final class ServeurPilote {

    private ServeurPilote() {}

    /** @param arguments the engagement, then what Spring reads */
    public static void main(String[] arguments) throws IOException {
        String engagement = arguments[0];
        SpringApplication copil = new SpringApplication(CopilApplication.class);
        try (ConfigurableApplicationContext contexte = copil.run(arguments);
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            UserDetails referent = contexte.getBean(UserDetailsService.class).loadUserByUsername("referent");
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            referent, null, referent.getAuthorities()));
            SuiviService suivis = contexte.getBean(SuiviService.class);
            System.out.println(contexte.getEnvironment().getRequiredProperty("local.server.port"));
            while (ordres.readLine() != null) {
                SuiviLu avant = suivis.lire(engagement).orElseThrow();
                System.out.println(Instant.now());
                suivis.mettreAJour(autre(avant));
            }
        }
    }

    /** To and fro between two states that ask for nothing more. */
    private static MiseAJour autre(SuiviLu avant) {
        EtatSuivi vers = avant.etape().etat() == EtatSuivi.EN_COURS ? EtatSuivi.SUSPENDU : EtatSuivi.EN_COURS;
        return new MiseAJour(
                avant.engagement(),
                avant.version(),
                vers,
                null,
                "",
                "",
                null,
                "mesure",
                null,
                "",
                Sujet.AVANCEMENT,
                "");
    }
}
