package fr.copil.reseau;

import fr.copil.commun.ErreurCopil;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach Copil from ({@code COPIL_URL}), when somebody said it. */
@Component
class AdressePublique {

    private final @Nullable URI adresse;

    AdressePublique(@Value("${COPIL_URL:}") String adresse) {
        this.adresse = adresse.isBlank() ? null : lire(adresse.strip());
    }

    /** Told apart from what it is by default, which nobody chose. */
    boolean dite() {
        return adresse != null;
    }

    boolean chiffree() {
        return adresse != null && "https".equalsIgnoreCase(adresse.getScheme());
    }

    /** In lower case. */
    boolean estSonHote(String hote) {
        return adresse != null && adresse.getHost().toLowerCase(Locale.ROOT).equals(hote);
    }

    private static URI lire(String adresse) {
        try {
            URI lue = new URI(adresse);
            if (lue.getHost() != null && ("http".equals(lue.getScheme()) || "https".equals(lue.getScheme()))) {
                return lue;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new ErreurCopil(
                "DEMARRAGE-URL",
                "COPIL_URL vaut « " + adresse + " » : donnez l'adresse entière, comme https://copil.exemple.fr.");
    }
}
