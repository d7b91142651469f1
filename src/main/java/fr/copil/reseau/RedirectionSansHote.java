package fr.copil.reseau;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** Sends to a path of the site where the browser already is, however the address was written; elsewhere as it is. */
class RedirectionSansHote extends HttpServletResponseWrapper {

    private final HttpServletRequest requete;

    RedirectionSansHote(HttpServletRequest requete, HttpServletResponse reponse) {
        super(reponse);
        this.requete = requete;
    }

    @Override
    public void sendRedirect(String adresse) throws IOException {
        super.sendRedirect(ici(adresse));
    }

    @Override
    public void sendRedirect(String adresse, int statut, boolean vider) throws IOException {
        super.sendRedirect(ici(adresse), statut, vider);
    }

    private String ici(String adresse) {
        try {
            URI lue = new URI(adresse);
            String chemin = lue.getRawPath();
            // Two slashes would name a host again.
            if (requete.getServerName().equalsIgnoreCase(lue.getHost()) && chemin.matches("/([^/\\\\].*)?")) {
                return chemin
                        + (lue.getRawQuery() == null ? "" : "?" + lue.getRawQuery())
                        + (lue.getRawFragment() == null ? "" : "#" + lue.getRawFragment());
            }
        } catch (URISyntaxException e) {
            // As it is.
        }
        return adresse;
    }
}
