package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.RemarqueService;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;
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
 * Copil, with a référent who comments a section each time a line comes in: {@code BILAN TEXTE}. Says a bilan whose synthesis
 * has as many threads as was asked, another that has none, the port, then for each line the moment just before the comment.
 */
final class ServeurDeCommentaires {

    static final String SECTION = "synthese";

    private ServeurDeCommentaires() {}

    /** @param arguments how many threads, then what Spring reads */
    public static void main(String[] arguments) throws IOException {
        SpringApplication copil = new SpringApplication(CopilApplication.class);
        try (ConfigurableApplicationContext contexte = copil.run(arguments);
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            BilanService bilans = contexte.getBean(BilanService.class);
            RemarqueService remarques = contexte.getBean(RemarqueService.class);
            entrer(contexte, "cabinet");
            long plein = bilans.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.INTERMEDIAIRE, 2024));
            long vide = bilans.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.INTERMEDIAIRE, 2023));
            entrer(contexte, "referent");
            for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
                remarques.ouvrir(plein, SECTION, "Une remarque comme on en fait, la " + i + "e.", false);
            }
            System.out.println(contexte.getEnvironment().getRequiredProperty("local.server.port"));
            System.out.println("bilans " + plein + " " + vide);
            for (String ordre = ordres.readLine(); ordre != null; ordre = ordres.readLine()) {
                String[] mots = ordre.split(" ", 2);
                System.out.println(Instant.now());
                remarques.ouvrir(Long.parseLong(mots[0]), SECTION, mots[1], false);
            }
        }
    }

    private static void entrer(ConfigurableApplicationContext contexte, String compte) {
        UserDetails qui = contexte.getBean(UserDetailsService.class).loadUserByUsername(compte);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(qui, null, qui.getAuthorities()));
    }
}
