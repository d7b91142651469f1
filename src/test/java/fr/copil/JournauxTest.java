package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;

/** What is written of a link that lets in, by each of the patterns of the shipped logs. */
class JournauxTest {

    private static final String JETON = "X9AM2y-Zq_0123456789abcdefghijklmnopqrstuvw";

    private final LoggerContext journaux = new LoggerContext();

    @Test
    void un_lien_qui_laisse_entrer_n_est_ecrit_qu_au_terminal_de_qui_demarre_copil() throws Exception {
        String reglages = Files.readString(Path.of("src/main/resources/logback-spring.xml"));
        String sansLien =
                trouves(reglages, "name=\"SANS_LIEN\" value=\"([^\"]+)\"").getFirst();

        assertThat(trouves(reglages, "<pattern>(.+)</pattern>").stream()
                        .map(forme -> ecrire(forme.replace("${SANS_LIEN}", sansLien)))
                        .toList())
                .hasSize(4)
                .allSatisfy(ligne -> assertThat(ligne).contains("bienvenue/"))
                .satisfiesOnlyOnce(ligne -> assertThat(ligne).contains(JETON))
                .filteredOn(ligne -> !ligne.contains(JETON))
                .allSatisfy(ligne -> assertThat(ligne).contains("Refus", "IllegalStateException", "/bienvenue/…"));
        assertThat(trouves(
                        reglages,
                        "(?s)<logger name=\"fr.copil.console\"[^>]+>\\s*<appender-ref ref=\"(\\w+)\"/>\\s*</"))
                .containsExactly("LIENS");
    }

    private String ecrire(String forme) {
        PatternLayout mise = new PatternLayout();
        mise.setContext(journaux);
        mise.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
        mise.setPattern(forme);
        mise.start();
        return mise.doLayout(new LoggingEvent(
                "",
                journaux.getLogger("fr.copil.essai"),
                Level.ERROR,
                "Refus sur /bienvenue/" + JETON,
                new IllegalStateException("The href http://a.fr/bienvenue/" + JETON),
                new Object[0]));
    }

    private static List<String> trouves(String texte, String forme) {
        return Pattern.compile(forme)
                .matcher(texte)
                .results()
                .map((MatchResult trouve) -> trouve.group(1))
                .toList();
    }
}
