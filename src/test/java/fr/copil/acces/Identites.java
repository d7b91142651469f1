package fr.copil.acces;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Who acts in a test: an account of a chosen role and audience, as the log-in would give it. */
public final class Identites {

    /** Of any day of a test. */
    private static final Instant BIEN_APRES = Instant.parse("2100-01-01T00:00:00Z");

    private Identites() {}

    private static @Nullable String service(Role role, String territoire) {
        return switch (role) {
            case CABINET -> territoire.equals("DEP-44") ? "S-PREF-44" : null;
            case REFERENT -> territoire.startsWith("DEP-") ? "S-DSDEN-" + territoire.substring(4) : null;
            case MEMBRE, CONTRIBUTEUR, ADMINISTRATEUR -> null;
        };
    }

    static Compte de(String identifiant, Mandat mandat, @Nullable String service) {
        return new Compte(
                identifiant, "", List.of(mandat), Profil.VIDE.avecService(service), EtatDuCompte.ACTIF, false, 0);
    }

    public static Authentication compte(Role role, Audience audience) {
        return compte(role, audience, "DEP-44");
    }

    public static Authentication compte(Role role, Audience audience, String territoire) {
        return compte(role, audience, territoire, service(role, territoire));
    }

    /** @param service none for an account that speaks for no organisation */
    public static Authentication compte(Role role, Audience audience, String territoire, @Nullable String service) {
        return compte("essai", role, audience, territoire, service, BIEN_APRES);
    }

    /** Of several mandates. */
    public static Authentication tenant(List<Mandat> mandats, @Nullable String service) {
        return authentifie(
                new Compte("essai", "", mandats, Profil.VIDE.avecService(service), EtatDuCompte.ACTIF, false, 0),
                BIEN_APRES);
    }

    /** @param prouveeLe when this person last proved who they are */
    public static Authentication compte(
            String identifiant,
            Role role,
            Audience audience,
            String territoire,
            @Nullable String service,
            Instant prouveeLe) {
        String convention = territoire.equals("DEP-44") ? "LA" : null;
        return authentifie(de(identifiant, new Mandat(role, audience, territoire, convention), service), prouveeLe);
    }

    private static Authentication authentifie(Compte compte, Instant prouveeLe) {
        return UsernamePasswordAuthenticationToken.authenticated(
                compte,
                null,
                Stream.concat(
                                compte.getAuthorities().stream(),
                                Stream.of(FactorGrantedAuthority.withFactor("PASSWORD")
                                        .issuedAt(prouveeLe)
                                        .build()))
                        .toList());
    }

    /** From here on, for what remains of the test. */
    public static void en(Role role, Audience audience) {
        entrer(compte(role, audience));
    }

    public static void en(Role role, Audience audience, String territoire) {
        entrer(compte(role, audience, territoire));
    }

    public static void entrer(Authentication qui) {
        SecurityContextHolder.getContext().setAuthentication(qui);
    }

    /** Somebody of this name, who may read what is public. */
    static Authentication nomme(String identifiant) {
        return compte(identifiant, Role.MEMBRE, Audience.PUBLIC, "DEP-44", null, BIEN_APRES);
    }

    /** A public reader of this name, who logged in from this address. */
    public static Authentication depuis(String adresse, String identifiant) {
        Compte compte = de(identifiant, new Mandat(Role.MEMBRE, Audience.PUBLIC, "DEP-44", "LA"), null);
        UsernamePasswordAuthenticationToken entree =
                UsernamePasswordAuthenticationToken.authenticated(compte, null, compte.getAuthorities());
        entree.setDetails(new WebAuthenticationDetails(adresse, null));
        return entree;
    }
}
