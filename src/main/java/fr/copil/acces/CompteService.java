package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as others need them, and what owners change of their own; the rest is {@link GestionDesComptesService}. */
@Service
@Transactional
public class CompteService {

    private static final String LE_SIEN = "isAuthenticated() and #identifiant == authentication.name";
    private static final String LE_SIEN_OU_ADMINISTRATEUR =
            "hasRole('" + Droit.GERER_LES_COMPTES + "') or (" + LE_SIEN + ")";

    private final CompteRepository comptes;
    private final PasswordEncoder chiffrement;
    private final ApplicationEventPublisher annonces;
    private final IdentiteService identite;
    private final MandatsSuivis suivis;
    private final Clock horloge;

    CompteService(
            CompteRepository comptes,
            PasswordEncoder chiffrement,
            ApplicationEventPublisher annonces,
            IdentiteService identite,
            MandatsSuivis suivis,
            Clock horloge) {
        this.identite = identite;
        this.suivis = suivis;
        this.horloge = horloge;
        this.comptes = comptes;
        this.chiffrement = chiffrement;
        this.annonces = annonces;
    }

    /** The identifiers, in order, of those in charge of one of these territories. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<String> ayantLeRole(Role role, Collection<CodeTerritoire> territoires) {
        return comptes.enCharge(
                role, territoires.stream().map(CodeTerritoire::valeur).toList(), LocalDate.now(horloge));
    }

    /** Those that have this right in one of these territories. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<String> ayantLeDroit(String droit, Collection<CodeTerritoire> territoires) {
        return Droit.roles(droit)
                .flatMap(role -> ayantLeRole(role, territoires).stream())
                .distinct()
                .toList();
    }

    /** Those of these services that have a right in one of these territories, in order. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<String> duService(Collection<String> services, String droit, Collection<CodeTerritoire> territoires) {
        return services.isEmpty()
                ? List.of()
                : comptes.duService(
                        services,
                        Droit.roles(droit).toList(),
                        territoires.stream().map(CodeTerritoire::valeur).toList(),
                        LocalDate.now(horloge));
    }

    /**
     * An account that is written to, with what it reads today.
     *
     * @param nom of its holder, or the account's own
     */
    public record Joignable(Lecteur lecteur, String nom, String fonction, String courriel) {}

    /** Those of a territory or what holds it, of a convention, or of services, in order; whether they read there is yet to be seen. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public List<Joignable> joignables(
            Collection<CodeTerritoire> territoires, String convention, Collection<String> services) {
        LocalDate jour = LocalDate.now(horloge);
        return comptes
                .findAllById(comptes.joignables(
                        territoires.stream().map(CodeTerritoire::valeur).toList(),
                        convention,
                        // No statement asks for what is in nothing.
                        services.isEmpty() ? List.of("") : services))
                .stream()
                .filter(compte -> compte.mandats().stream().anyMatch(mandat -> mandat.enVigueur(jour)))
                .sorted(Comparator.comparing(Compte::identifiant))
                .map(compte -> new Joignable(
                        suivis.suivre(compte.lecteur(jour)),
                        compte.profil().nom().isEmpty()
                                ? compte.identifiant()
                                : compte.profil().nom(),
                        compte.profil().fonction(),
                        Objects.requireNonNullElse(compte.profil().courriel(), "")))
                .toList();
    }

    @PreAuthorize(LE_SIEN_OU_ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public Optional<CompteLu> lire(String identifiant) {
        return comptes.findById(identifiant).map(Compte::lu);
    }

    /**
     * A new address asks who one is again: links for a forgotten password go there.
     *
     * @param saisi its service is not read: the administrator alone says whom an account speaks for
     */
    @PreAuthorize(LE_SIEN_OU_ADMINISTRATEUR)
    public void seDecrire(String identifiant, Profil saisi) {
        Profil verifie = saisi.verifie();
        comptes.findById(identifiant).ifPresent(compte -> {
            if (!Objects.equals(compte.profil().courriel(), verifie.courriel())) {
                identite.exiger();
                annonces.publishEvent(
                        new Profil.AdresseChangee(identifiant, compte.profil().courriel()));
            }
            comptes.save(compte.avec(verifie.avecService(compte.profil().service())));
            annonces.publishEvent(new Acte(NatureDActe.COMPTE, identifiant, "nom, fonction ou courriel changés"));
        });
    }

    /** Every other session of the account ends, and this one too: the new password is asked for at once. */
    @PreAuthorize(LE_SIEN)
    public void changerLeMotDePasse(String identifiant, String actuel, String nouveau, String repete) {
        Compte compte = comptes.findById(identifiant).orElseThrow();
        if (!chiffrement.matches(actuel, compte.motDePasse())) {
            throw new ErreurCopil(
                    "MOT-DE-PASSE-ACTUEL",
                    "Ce n'est pas votre mot de passe actuel. Si vous l'avez oublié, demandez un lien à"
                            + " l'administrateur.");
        }
        if (compte.demonstration()) {
            throw new ErreurCopil(
                    "MOT-DE-PASSE-DEMONSTRATION",
                    "Un compte de démonstration garde son mot de passe : il est remis à chaque démarrage.");
        }
        MotDePasse choisi = MotDePasse.choisi(nouveau, repete, compte.connus());
        comptes.save(compte.avecMotDePasse(Objects.requireNonNull(chiffrement.encode(choisi.clair()))));
        annonces.publishEvent(new DroitsChanges(identifiant));
        annonces.publishEvent(new Acte(NatureDActe.MOT_DE_PASSE, identifiant, "changé par son titulaire"));
    }
}
