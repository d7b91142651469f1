package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts beyond their log-in: who has which role, and where their messages go. */
@Service
@Transactional
public class CompteService {

    private static final String LE_SIEN_OU_ADMINISTRATEUR =
            "hasRole('" + Droit.GERER_LES_COMPTES + "') or #identifiant == authentication.name";

    private final CompteRepository comptes;
    private final Services services;

    CompteService(CompteRepository comptes, Services services) {
        this.comptes = comptes;
        this.services = services;
    }

    /** The identifiers, in order, of those in charge of one of these territories. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<String> ayantLeRole(Role role, Collection<CodeTerritoire> territoires) {
        return comptes
                .findByRoleAndTerritoireInOrderByIdentifiant(
                        role, territoires.stream().map(CodeTerritoire::valeur).toList())
                .stream()
                .map(Compte::identifiant)
                .toList();
    }

    @PreAuthorize(LE_SIEN_OU_ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public Optional<CompteLu> lire(String identifiant) {
        return comptes.findById(identifiant).map(CompteService::lu);
    }

    @Exige(Droit.GERER_LES_COMPTES)
    @Transactional(readOnly = true)
    public List<CompteLu> tous() {
        return comptes.findAll().stream()
                .map(CompteService::lu)
                .sorted(Comparator.comparing(CompteLu::identifiant))
                .toList();
    }

    /** @param saisie an address, or nothing to receive nothing; refused with a sentence when it is no address */
    @PreAuthorize(LE_SIEN_OU_ADMINISTRATEUR)
    public void changerLeCourriel(String identifiant, String saisie) {
        String adresse = saisie.isBlank() ? null : new AdresseCourriel(saisie).valeur();
        comptes.findById(identifiant).ifPresent(compte -> comptes.save(compte.avecCourriel(adresse)));
    }

    /** Whom the account speaks for: its deliveries, météos and signatures are that service's from its next log-in on. */
    @Exige(Droit.GERER_LES_COMPTES)
    public void changerLeService(String identifiant, @Nullable String service) {
        if (service != null
                && services.tous().stream().noneMatch(connu -> connu.id().equals(service))) {
            throw new ErreurCopil("COMPTE-SERVICE", "Ce service n'est pas au référentiel.");
        }
        comptes.findById(identifiant).ifPresent(compte -> comptes.save(compte.avecService(service)));
    }

    private static CompteLu lu(Compte compte) {
        return new CompteLu(
                compte.identifiant(),
                compte.role(),
                compte.audience(),
                compte.territoire(),
                compte.courriel(),
                compte.service());
    }
}
