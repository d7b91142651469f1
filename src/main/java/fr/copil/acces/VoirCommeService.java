package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/** Lets an administrator look at Copil as an account would, before or after its rights are given. Decision 0034. */
@Service
@PreAuthorize("isAuthenticated()")
public class VoirCommeService {

    static final Duration DUREE = Duration.ofMinutes(30);

    private final CompteRepository comptes;
    private final LecteurCourant lecteurCourant;
    private final SecurityContextHolderStrategy contextes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    VoirCommeService(
            CompteRepository comptes,
            LecteurCourant lecteurCourant,
            ObjectProvider<SecurityContextHolderStrategy> contextes,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.comptes = comptes;
        this.lecteurCourant = lecteurCourant;
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** In the very context that the session holds: pages, files and live changes all follow. */
    @Exige(Droit.GERER_LES_COMPTES)
    public void commencer(String identifiant) {
        Compte moi = lecteurCourant.compte();
        Compte autre = comptes.findById(identifiant)
                .orElseThrow(() -> new ErreurCopil("VOIR-COMME-INCONNU", "Ce compte n’existe pas ou plus."));
        LocalDate jour = LocalDate.now(horloge);
        if (autre.mandats().stream().noneMatch(mandat -> mandat.enVigueur(jour))) {
            throw new ErreurCopil(
                    "VOIR-COMME-RIEN", "Aucun mandat de ce compte n’est en vigueur aujourd’hui : il ne verrait rien.");
        }
        Audience sienne = autre.lecteur(jour).audience();
        Audience plafond = plafond(moi.lecteur(jour).audience());
        SecurityContext session = contextes.getContext();
        Authentication retour = lecteurCourant.authentification();
        VoirComme vu =
                new VoirComme(identifiant, sienne, plafond, Instant.now(horloge).plus(DUREE), retour);
        annonces.publishEvent(new Acte(
                NatureDActe.VOIR_COMME,
                identifiant,
                "début, pour " + DUREE.toMinutes() + " minutes, lit jusqu’à « " + plafond.libelle() + " »"));
        session.setAuthentication(authentification(moi.voyant(autre, plafond), vu));
    }

    /** What is written for a committee, or for the DSDEN, is never read through another's eyes. */
    private static Audience plafond(Audience mienne) {
        return mienne.rang() < Audience.PARTENAIRES.rang() ? mienne : Audience.PARTENAIRES;
    }

    private static Authentication authentification(Compte vu, VoirComme marque) {
        List<GrantedAuthority> droits = new ArrayList<>(vu.getAuthorities());
        droits.add(marque);
        UsernamePasswordAuthenticationToken qui = UsernamePasswordAuthenticationToken.authenticated(vu, null, droits);
        qui.setDetails(marque.retour().getDetails());
        return qui;
    }

    /** As whose eyes these are; nothing for who sees as themselves. */
    @Lit
    public Optional<VoirComme> enCours() {
        return VoirComme.de(contextes.getContext().getAuthentication());
    }

    @Lit
    public void revenir() {
        enCours().ifPresent(vu -> {
            vu.finir(contextes.getContext());
            annonces.publishEvent(vu.fin("demandée"));
        });
    }
}
