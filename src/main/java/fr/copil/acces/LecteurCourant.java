package fr.copil.acces;

import fr.copil.commun.AudienceCourante;
import fr.copil.commun.ErreurCopil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The reader behind the current call, from the security context. */
@Component
public class LecteurCourant implements AudienceCourante {

    private static final Set<String> LOCALES = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    private final Clock horloge;
    private final MandatsSuivis suivis;

    LecteurCourant(Clock horloge, MandatsSuivis suivis) {
        this.horloge = horloge;
        this.suivis = suivis;
    }

    /** With what they may do today: what ended since they came in no longer counts. */
    public Lecteur lecteur() {
        return suivis.suivre(compte().lecteur(LocalDate.now(horloge)));
    }

    /**
     * From where this session was opened. Nothing on the server itself: everybody comes from there behind a proxy, and the
     * address tells nobody apart.
     */
    public Optional<String> adresse() {
        Authentication authentification = SecurityContextHolder.getContext().getAuthentication();
        return authentification != null && authentification.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress()).filter(adresse -> !LOCALES.contains(adresse))
                : Optional.empty();
    }

    Compte compte() {
        if (authentification().getPrincipal() instanceof Compte compte) {
            return compte;
        }
        throw anonyme();
    }

    /** Whether what is typed is nobody's: it is seen through another's eyes. */
    public boolean voitCommeUnAutre() {
        return VoirComme.de(SecurityContextHolder.getContext().getAuthentication())
                .isPresent();
    }

    Authentication authentification() {
        Authentication authentification = SecurityContextHolder.getContext().getAuthentication();
        if (authentification == null) {
            throw anonyme();
        }
        if (VoirComme.de(authentification)
                .filter(vu -> vu.fini(horloge.instant()))
                .isPresent()) {
            throw new ErreurCopil(
                    "VOIR-COMME-FINI", "Le temps de voir Copil comme ce compte est passé : revenez à votre compte.");
        }
        return authentification;
    }

    private static ErreurCopil anonyme() {
        return new ErreurCopil(
                "ACCES-ANONYME", "Votre session est terminée. Connectez-vous de nouveau pour continuer.");
    }

    @Override
    public int rang() {
        return lecteur().audience().rang();
    }
}
