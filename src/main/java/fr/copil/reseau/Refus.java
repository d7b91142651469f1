package fr.copil.reseau;

import fr.copil.commun.ErreurCopil;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer in one sentence, before any page is made. */
final class Refus {

    private Refus() {}

    static void repondre(HttpServletResponse reponse, int statut, ErreurCopil refus) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType("text/plain;charset=UTF-8");
        reponse.getOutputStream().write((refus + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
