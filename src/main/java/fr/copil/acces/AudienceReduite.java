package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Reads as the current person would read with a lower audience: what is written for others is computed with their rights
 * and can hold nothing above them.
 */
@Component
public class AudienceReduite {

    private final SecurityContextHolderStrategy contextes;
    private final LecteurCourant lecteurCourant;

    AudienceReduite(ObjectProvider<SecurityContextHolderStrategy> contextes, LecteurCourant lecteurCourant) {
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        this.lecteurCourant = lecteurCourant;
    }

    /**
     * In a thread of its own: in that of a screen, the reader always comes from the session.
     *
     * @throws ErreurCopil for an audience above the reader's
     */
    public <T> T lire(Audience audience, Supplier<T> lecture) {
        verifier(audience);
        SecurityContext contexte = contextes.createEmptyContext();
        Compte compte = lecteurCourant.compte().reduit(audience);
        List<GrantedAuthority> droits = new ArrayList<>(compte.getAuthorities());
        // Whoever sees through another's eyes still does.
        VoirComme.de(lecteurCourant.authentification()).ifPresent(droits::add);
        contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(compte, null, droits));
        try {
            return CompletableFuture.supplyAsync(() -> dans(contexte, audience, lecture), tache -> Thread.ofPlatform()
                            .daemon()
                            .name("copil-audience")
                            .start(tache))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** @throws ErreurCopil for an audience above the reader's */
    public void verifier(Audience audience) {
        Lecteur lecteur = lecteurCourant.lecteur();
        if (audience.rang() > lecteur.audience().rang()) {
            throw new Interdit(
                    "AUDIENCE-AU-DESSUS",
                    "Votre compte lit ce qui est " + lecteur.audience().libelle()
                            + " : il ne peut rien produire pour l'audience « " + audience.libelle() + " ».");
        }
    }

    private <T> T dans(SecurityContext contexte, Audience audience, Supplier<T> lecture) {
        contextes.setContext(contexte);
        try {
            if (lecteurCourant.rang() != audience.rang()) {
                throw new IllegalStateException("the audience was not lowered");
            }
            return lecture.get();
        } finally {
            contextes.clearContext();
        }
    }
}
