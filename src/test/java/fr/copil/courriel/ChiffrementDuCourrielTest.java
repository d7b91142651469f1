package fr.copil.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server that only speaks in clear. */
class ChiffrementDuCourrielTest {

    private final GreenMail serveur = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void demarrer() {
        serveur.start();
    }

    @AfterEach
    void arreter() {
        serveur.stop();
    }

    private void envoyer(String reglage, boolean surPlace) {
        JavaMailSenderImpl envoi = new JavaMailSenderImpl();
        envoi.setHost("127.0.0.1");
        envoi.setPort(serveur.getSmtp().getPort());
        ChiffrementDuCourriel.exiger(envoi.getJavaMailProperties(), reglage, surPlace);
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("copil@exemple.fr");
        message.setTo("dsden44@exemple.fr");
        message.setText("essai");
        envoi.send(message);
    }

    @Test
    void rien_ne_part_en_clair() {
        assertThatThrownBy(() -> envoyer("true", false))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(serveur.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "si-possible, false", "false, false"})
    void sauf_vers_cette_machine_ou_quand_un_reglage_le_dit(String reglage, boolean surPlace) {
        assertThatCode(() -> envoyer(reglage, surPlace)).doesNotThrowAnyException();
        assertThat(serveur.getReceivedMessages()).hasSize(1);
    }
}
