package fr.copil.essai;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The identity provider of the tests, which runs apart: in one process it and Copil would each say who is logged in. Its
 * agent is who the test says.
 */
public final class FournisseurDEssai implements AutoCloseable {

    public static final String CLIENT = "copil";
    public static final String SECRET = "un-secret-d-essai";

    private final Process processus;
    private final BufferedWriter ordres;
    private final BufferedReader reponses;
    private final String emetteur;
    private Map<String, Object> dits = Map.of();

    /**
     * @param entree where its agents come back to
     * @param sortie where they come back to once they have left it
     */
    public FournisseurDEssai(String entree, String sortie) {
        try {
            processus = Processus.essai(DossiersTemporaires.creer(), ServeurDIdentites.class, entree, sortie);
            ordres = processus.outputWriter(StandardCharsets.UTF_8);
            reponses = processus.inputReader(StandardCharsets.UTF_8);
            emetteur = "http://localhost:" + entendre(ServeurDIdentites.PORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String emetteur() {
        return emetteur;
    }

    public void dire(Map<String, Object> autres) {
        dits = Map.copyOf(autres);
        ordonner(false, false);
    }

    public void seTromperDeNonce() {
        ordonner(true, false);
    }

    public void signerDUneAutreCle() {
        ordonner(false, true);
    }

    private void ordonner(boolean autreNonce, boolean autreSignature) {
        try {
            ordres.write(JSONObjectUtils.toJSONString(
                    Map.of("dits", dits, "autreNonce", autreNonce, "autreSignature", autreSignature)));
            ordres.newLine();
            ordres.flush();
            entendre(ServeurDIdentites.ENTENDU);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows this word; warnings of its virtual machine may come before. */
    private String entendre(String debut) throws IOException {
        StringBuilder autres = new StringBuilder();
        for (String ligne = reponses.readLine(); ligne != null; ligne = reponses.readLine()) {
            if (ligne.startsWith(debut)) {
                return ligne.substring(debut.length());
            }
            autres.append(ligne).append('\n');
        }
        throw new IllegalStateException("the provider ended:\n" + autres);
    }

    /** At the latest it ends with this process, whose line it reads. */
    @Override
    public void close() {
        processus.destroy();
    }
}
