package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.comite.ConduiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.CodeTerritoire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Copil, with a presenter who goes to the point that each line names by its rank. Says the port, the séance, then for each line
 * the moment just before.
 */
final class ServeurDeSeance {

    /** Titles that nothing else says. */
    static final String TITRE = "Point du banc ";

    /** Two figures of the dashboard, an indicateur with its map of years, a territory, an engagement, words. */
    static final List<String> MONTRES = List.of(
            "/?territoire=DEP-44&convention=LA#ecart-qpv",
            "/indicateurs/DNB-G?territoire=DEP-44",
            "/?territoire=DEP-44&convention=LA",
            "/engagements/LA-P-b",
            "/?territoire=REG-93&convention=PACA#ecart-qpv",
            "");

    private ServeurDeSeance() {}

    /** @param arguments what Spring reads */
    public static void main(String[] arguments) throws IOException {
        SpringApplication copil = new SpringApplication(CopilApplication.class);
        try (ConfigurableApplicationContext contexte = copil.run(arguments);
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            UserDetails cabinet = contexte.getBean(UserDetailsService.class).loadUserByUsername("cabinet");
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(cabinet, null, cabinet.getAuthorities()));
            OrdreDuJourService ordre = contexte.getBean(OrdreDuJourService.class);
            ConduiteService conduite = contexte.getBean(ConduiteService.class);
            long seance = preparer(contexte.getBean(ComiteService.class), ordre);
            conduite.animer(ordre.lire(seance).orElseThrow());
            List<Long> points = ordre.lire(seance).orElseThrow().points().stream()
                    .map(Point::id)
                    .toList();
            System.out.println(contexte.getEnvironment().getRequiredProperty("local.server.port"));
            System.out.println("seance " + seance);
            for (String rang = ordres.readLine(); rang != null; rang = ordres.readLine()) {
                System.out.println(Instant.now());
                conduite.aller(seance, points.get(Integer.parseInt(rang)));
            }
        }
    }

    private static long preparer(ComiteService comites, OrdreDuJourService ordre) {
        Comite comite = comites.lire(comites.appeler("INS-LA-10", new CodeTerritoire("DEP-44")))
                .orElseThrow();
        long seance = ordre.planifier(comite, new SeanceSaisie(LocalDate.of(2026, 12, 15), "14:30", 120, ""));
        for (int i = 0; i < MONTRES.size(); i++) {
            ordre.ajouter(seance, new PointSaisi(TITRE + i, 10, "", MONTRES.get(i), "", "Ce que la salle en lit.", ""));
        }
        return seance;
    }
}
