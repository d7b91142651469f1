package fr.copil.courriel;

import fr.copil.commun.ErreurCopil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * What {@code COPIL_SMTP_STARTTLS} asks of the line to the mail server: by default nothing leaves in clear, not even when the
 * server, or somebody between, says that it cannot do better. A relay on this machine needs no cipher.
 */
@Component
class ChiffrementDuCourriel {

    ChiffrementDuCourriel(
            ObjectProvider<JavaMailSenderImpl> envoi, @Value("${copil.courriel.starttls}") String reglage) {
        envoi.ifAvailable(serveur -> exiger(serveur.getJavaMailProperties(), reglage, surPlace(serveur.getHost())));
    }

    static void exiger(Properties ligne, String reglage, boolean surPlace) {
        String voulu = reglage.strip();
        switch (voulu) {
            case "true", "si-possible" -> {
                ligne.put("mail.smtp.starttls.enable", "true");
                ligne.put("mail.smtp.starttls.required", String.valueOf(voulu.equals("true") && !surPlace));
            }
            case "false" -> ligne.put("mail.smtp.starttls.enable", "false");
            default ->
                throw new ErreurCopil(
                        "DEMARRAGE-STARTTLS",
                        "COPIL_SMTP_STARTTLS vaut « " + voulu + " » : donnez true, si-possible ou false.");
        }
    }

    private static boolean surPlace(@Nullable String hote) {
        try {
            return hote != null
                    && !hote.isBlank()
                    && InetAddress.getByName(hote).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
