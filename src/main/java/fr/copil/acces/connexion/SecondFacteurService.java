package fr.copil.acces.connexion;

import fr.copil.acces.Droit;
import fr.copil.acces.DroitsChanges;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of one's own account, and what an administrator does for who lost theirs. Decision 0032. */
@Service
@Transactional
public class SecondFacteurService {

    private final SecondFacteur second;
    private final SecondFacteurQueries queries;
    private final LecteurCourant lecteurs;
    private final UserDetailsService comptes;
    private final ApplicationEventPublisher annonces;

    SecondFacteurService(
            SecondFacteur second,
            SecondFacteurQueries queries,
            LecteurCourant lecteurs,
            UserDetailsService comptes,
            ApplicationEventPublisher annonces) {
        this.second = second;
        this.queries = queries;
        this.lecteurs = lecteurs;
        this.comptes = comptes;
        this.annonces = annonces;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public EtatDuSecondFacteur etat() {
        return etatDe(moi());
    }

    @Exige(Droit.GERER_LES_COMPTES)
    @Transactional(readOnly = true)
    public EtatDuSecondFacteur etatDe(String compte) {
        OffsetDateTime poseLe =
                queries.lire(compte).map(SecondFacteurQueries.Pose::poseLe).orElse(null);
        return new EtatDuSecondFacteur(
                poseLe,
                poseLe == null ? 0 : queries.codesRestants(compte),
                second.estExige(comptes.loadUserByUsername(compte)));
    }

    @PreAuthorize("isAuthenticated()")
    public SecretAPoser preparer() {
        return second.preparer(moi());
    }

    @PreAuthorize("isAuthenticated()")
    public List<String> confirmer(String code) {
        return second.confirmerEnComptant(moi(), code);
    }

    /** Ten others; those before no longer work. */
    @PreAuthorize("isAuthenticated()")
    public List<String> refaireLesCodes(String code) {
        exigerUnCode(code);
        dire(moi(), SecondFacteurChange.Quoi.CODES_REFAITS);
        return second.nouveauxCodes(moi());
    }

    /** For another telephone, or to do without it; its sessions end. Where the setting asks for one, the next log-in puts another. */
    @PreAuthorize("isAuthenticated()")
    public void retirer(String code) {
        exigerUnCode(code);
        queries.retirer(moi());
        dire(moi(), SecondFacteurChange.Quoi.RETIRE);
        annonces.publishEvent(new DroitsChanges(moi()));
    }

    /** For who lost their telephone and their ten codes; its sessions end. */
    @Exige(Droit.GERER_LES_COMPTES)
    public void remettreAZero(String compte) {
        if (!queries.retirer(compte)) {
            throw new ErreurCopil("SECOND-FACTEUR-AUCUN", "Ce compte n'a pas de second facteur.");
        }
        dire(compte, SecondFacteurChange.Quoi.REMIS_A_ZERO);
        annonces.publishEvent(new DroitsChanges(compte));
    }

    private void exigerUnCode(String code) {
        if (!second.essayer(moi(), code)) {
            throw SecondFacteur.faux();
        }
    }

    private void dire(String compte, SecondFacteurChange.Quoi quoi) {
        annonces.publishEvent(new SecondFacteurChange(compte, quoi, moi()));
    }

    private String moi() {
        return lecteurs.lecteur().compte();
    }
}
