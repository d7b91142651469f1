package fr.copil.fichier;

import fr.copil.commun.ErreurCopil;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has files looked at by the ClamAV of {@code COPIL_CLAMAV} (its {@code INSTREAM} command); where there is one, a file that
 * it could not look at is not taken.
 */
@Component
class Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);

    private static final int PORT = 3310;
    private static final int ATTENTE_EN_MS = 30_000;
    private static final int REPONSE_MAX = 1000;

    private final String hote;
    private final int port;

    Antivirus(@Value("${copil.clamav}") String adresse) {
        String dite = adresse.strip();
        int deuxPoints = dite.lastIndexOf(':');
        try {
            this.hote = deuxPoints < 0 ? dite : dite.substring(0, deuxPoints);
            this.port = deuxPoints < 0 ? PORT : Integer.parseInt(dite.substring(deuxPoints + 1));
        } catch (NumberFormatException e) {
            throw new ErreurCopil(
                    "DEMARRAGE-ANTIVIRUS",
                    "COPIL_CLAMAV vaut « " + dite + " » : donnez un hôte et un port, comme 127.0.0.1:3310.");
        }
    }

    void controler(Path fichier, String nom) {
        if (hote.isEmpty()) {
            return;
        }
        String reponse;
        try {
            reponse = demander(fichier);
        } catch (IOException e) {
            LOG.error("L'antivirus de COPIL_CLAMAV ne répond pas.", e);
            throw nonControle(nom);
        }
        if (reponse.endsWith("FOUND")) {
            LOG.warn("L'antivirus a arrêté un fichier : {}", reponse.replaceAll("[^\\w .:/-]", "?"));
            throw new ErreurCopil(
                    "FICHIER-VIRUS",
                    "« " + nom + " » est arrêté par l'antivirus : ne l'ouvrez pas, et prévenez votre service"
                            + " informatique.");
        }
        if (!reponse.equals("stream: OK")) {
            LOG.error("L'antivirus de COPIL_CLAMAV répond : {}", reponse.replaceAll("[^\\w .:/-]", "?"));
            throw nonControle(nom);
        }
    }

    /** Each piece comes after its length, and none ends the file. */
    private String demander(Path fichier) throws IOException {
        try (Socket prise = new Socket();
                InputStream contenu = Files.newInputStream(fichier)) {
            prise.connect(new InetSocketAddress(hote, port), ATTENTE_EN_MS);
            prise.setSoTimeout(ATTENTE_EN_MS);
            DataOutputStream vers = new DataOutputStream(prise.getOutputStream());
            vers.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] morceau = new byte[8192];
            for (int lus = contenu.read(morceau); lus > 0; lus = contenu.read(morceau)) {
                vers.writeInt(lus);
                vers.write(morceau, 0, lus);
            }
            vers.writeInt(0);
            vers.flush();
            return new String(prise.getInputStream().readNBytes(REPONSE_MAX), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static ErreurCopil nonControle(String nom) {
        return new ErreurCopil(
                "FICHIER-ANTIVIRUS",
                "« " + nom
                        + " » n'a pas pu être contrôlé par l'antivirus : réessayez dans quelques minutes, ou prévenez"
                        + " l'administrateur.");
    }
}
