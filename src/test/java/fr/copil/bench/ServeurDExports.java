package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.acces.Audience;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.Export;
import fr.copil.bilan.export.ExportService;
import fr.copil.commun.CodeTerritoire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Copil, with a cabinet that always has five documents of a bilan under way: each that is ready is asked for again, from
 * the first line that comes in until there are no more. Says the port, then the moment the five were asked for.
 */
final class ServeurDExports {

    private static final List<Format> CINQ = List.of(Format.DOCX, Format.PPTX, Format.PDF, Format.XLSX, Format.HTML);

    private ServeurDExports() {}

    /** @param arguments what Spring reads */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SpringApplication copil = new SpringApplication(CopilApplication.class);
        try (ConfigurableApplicationContext contexte = copil.run(arguments);
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            UserDetails cabinet = contexte.getBean(UserDetailsService.class).loadUserByUsername("cabinet");
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(cabinet, null, cabinet.getAuthorities()));
            ExportService exports = contexte.getBean(ExportService.class);
            long bilan = contexte.getBean(BilanService.class)
                    .creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, 2024));
            System.out.println(contexte.getEnvironment().getRequiredProperty("local.server.port"));
            if (ordres.readLine() == null) {
                return;
            }
            System.out.println(Instant.now());
            while (!ordres.ready()) {
                CINQ.stream()
                        .filter(format -> exports.miens(bilan).stream()
                                .filter(Export::enCours)
                                .noneMatch(export -> export.format() == format))
                        .forEach(format -> exports.demander(bilan, format, Audience.COMITE));
                Thread.sleep(20);
            }
            System.out.println(exports.miens(bilan).stream()
                    .filter(export -> export.etape() == Export.Etape.ECHEC)
                    .count());
        }
    }
}
