package fr.copil.acces;

import fr.copil.commun.AudienceCourante;
import fr.copil.commun.ErreurCopil;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The reader behind the current call, from the security context. */
@Component
public class LecteurCourant implements AudienceCourante {

    public Lecteur lecteur() {
        return compte().lecteur();
    }

    Compte compte() {
        Authentication authentification = SecurityContextHolder.getContext().getAuthentication();
        if (authentification != null && authentification.getPrincipal() instanceof Compte compte) {
            return compte;
        }
        throw new ErreurCopil("ACCES-ANONYME", "Votre session est terminée. Connectez-vous de nouveau pour continuer.");
    }

    @Override
    public int rang() {
        return lecteur().audience().rang();
    }
}
