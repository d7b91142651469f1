package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/**
 * Whether the person is still the one who came in: a service whose act binds others asks for a proof of less than fifteen
 * minutes, which the session holds with its rights. Decision 0030.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class IdentiteService {

    static final Duration VALEUR = Duration.ofMinutes(15);

    private final LecteurCourant lecteurCourant;
    private final List<PreuveDIdentite> preuves;
    private final Frein frein;
    private final SecurityContextHolderStrategy contextes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    IdentiteService(
            LecteurCourant lecteurCourant,
            List<PreuveDIdentite> preuves,
            Frein frein,
            ObjectProvider<SecurityContextHolderStrategy> contextes,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.lecteurCourant = lecteurCourant;
        this.preuves = preuves;
        this.frein = frein;
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** Passes for who proved it lately, and for the accounts of the demonstration, behind which there is nobody. */
    public void exiger() {
        Compte compte = lecteurCourant.compte();
        Optional<PreuveDIdentite> preuve = preuve(compte);
        if (!compte.demonstration() && !recente(preuve)) {
            throw new IdentiteAProuver(preuve.map(PreuveDIdentite::libelle).orElse(""));
        }
    }

    /** The session goes on as one that has just been opened; tries are slowed down as those of a log-in are. */
    public void prouver(String saisi) {
        Compte compte = lecteurCourant.compte();
        Authentication qui = qui();
        PreuveDIdentite preuve = preuve(compte).orElseThrow(() -> new IdentiteAProuver(""));
        if (!frein.essayer(compte.identifiant(), EntreesNotees.adresse(qui))) {
            throw new ErreurCopil(
                    "IDENTITE-FREIN", "Trop d'essais de suite. Attendez quelques minutes avant de recommencer.");
        }
        if (!preuve.vaut(compte.identifiant(), saisi)) {
            UsernamePasswordAuthenticationToken essai =
                    UsernamePasswordAuthenticationToken.unauthenticated(compte.identifiant(), "");
            essai.setDetails(qui.getDetails());
            annonces.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                    essai, new BadCredentialsException("identity not proven")));
            throw new ErreurCopil("IDENTITE-FAUSSE", "Ce n'est pas cela : vérifiez ce que vous avez tapé.");
        }
        frein.reussi(compte.identifiant(), EntreesNotees.adresse(qui));
        prouvee(preuve.facteur());
        annonces.publishEvent(new Acte(NatureDActe.IDENTITE, "session", preuve.libelle()));
    }

    /** In the very context that the session holds, so that all its pages have it. */
    private void prouvee(String facteur) {
        FactorGrantedAuthority neuve = FactorGrantedAuthority.withAuthority(facteur)
                .issuedAt(Instant.now(horloge))
                .build();
        SecurityContext contexte = contextes.getContext();
        contexte.setAuthentication(qui().toBuilder()
                .authorities(droits -> {
                    droits.removeIf(
                            droit -> droit instanceof FactorGrantedAuthority && facteur.equals(droit.getAuthority()));
                    droits.add(neuve);
                })
                .build());
    }

    private boolean recente(Optional<PreuveDIdentite> preuve) {
        Instant limite = Instant.now(horloge).minus(VALEUR);
        return facteurs()
                .filter(facteur ->
                        preuve.map(elle -> elle.suffit(facteur.getAuthority())).orElse(true))
                .anyMatch(facteur -> facteur.getIssuedAt().isAfter(limite));
    }

    private Stream<FactorGrantedAuthority> facteurs() {
        return qui().getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast);
    }

    /** Whoever came by the identity provider may have no password here: without a code, they come again by it. */
    private Optional<PreuveDIdentite> preuve(Compte compte) {
        boolean venuDAilleurs = facteurs()
                .anyMatch(
                        facteur -> FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY.equals(facteur.getAuthority()));
        return preuves.stream()
                .filter(preuve -> !(venuDAilleurs && preuve instanceof PreuveParMotDePasse))
                .filter(preuve -> preuve.pour(compte.identifiant()))
                .findFirst();
    }

    private Authentication qui() {
        Authentication qui = contextes.getContext().getAuthentication();
        if (qui == null) {
            throw new IllegalStateException("nobody is logged in");
        }
        return qui;
    }
}
