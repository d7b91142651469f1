package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MessageTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUS =
            Pattern.compile("(?:new ErreurCopil|new Interdit|super|Perimetre\\.refus)\\(\\s*(\"[^\"]*\")\\s*,");
    private static final Pattern CONSTANTE =
            Pattern.compile("static final String (?:CONTROLE|TROP_LONG) = (\"[^\"]*\")");

    private final ErreurCopil deja = new ErreurCopil("SEANCE-DEJA", "Cette séance est déjà notée : relisez.");

    private final Logger journal = (Logger) LoggerFactory.getLogger(Message.class);
    private final ListAppender<ILoggingEvent> lignes = new ListAppender<>();

    @BeforeEach
    void ecouter() {
        journal.setLevel(Level.INFO);
        lignes.start();
        journal.addAppender(lignes);
    }

    @AfterEach
    void cesser() {
        journal.detachAppender(lignes);
        journal.setLevel(null);
    }

    @Test
    void chaque_code_est_d_un_seul_refus() {
        List<String> codes = codes();

        assertThat(codes)
                .hasSizeGreaterThan(70)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\"[A-Z]+(-[A-Z]+)+\""));
    }

    /** A sentence set on a field by hand would come without its code. */
    @Test
    void aucun_champ_n_est_refuse_sans_code() {
        assertThat(sources(fichier -> !fichier.endsWith("ui/Message.java")))
                .noneMatch(source -> source.contains(".setErrorMessage(") || source.contains(".setInvalid(true)"));
    }

    @Test
    void une_action_refusee_dit_son_code_apres_la_phrase_et_le_note_au_journal() {
        Div place = Message.alerter(new Div());

        Message.tenter(place, () -> {
            throw deja;
        });

        assertThat(place.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(place.getElement().getTextRecursively())
                .isEqualTo("Cette séance est déjà notée\u00A0: relisez. (code SEANCE-DEJA)");
        assertThat(place.getElement().getOuterHTML())
                .contains("<small class=\"copil-code\"> (code SEANCE-DEJA)</small>");
        assertThat(lignes.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Action refusée sur / : code SEANCE-DEJA");
    }

    @Test
    void un_champ_refuse_dit_son_code_aussi() {
        TextField champ = new TextField();

        Message.refuser(champ, deja);

        assertThat(champ.getErrorMessage()).isEqualTo("Cette séance est déjà notée\u00A0: relisez. (code SEANCE-DEJA)");
        assertThat(lignes.list).hasSize(1);
    }

    @Test
    void une_phrase_qui_n_est_plus_un_refus_n_en_garde_pas_le_code() {
        Message message = Message.alerte();

        message.refuser(deja);
        message.dire("Noté.");

        assertThat(message.getElement().getTextRecursively()).isEqualTo("Noté.");
    }

    private static List<String> codes() {
        return sources(fichier -> true).stream()
                .flatMap(source -> Stream.of(REFUS, CONSTANTE)
                        .flatMap(forme -> forme.matcher(source).results()))
                .map((MatchResult trouve) -> trouve.group(1))
                .toList();
    }

    private static List<String> sources(Predicate<Path> voulus) {
        try (Stream<Path> fichiers = Files.walk(SOURCES)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .filter(voulus)
                    .map(MessageTest::lire)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
