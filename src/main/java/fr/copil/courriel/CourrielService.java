package fr.copil.courriel;

import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to accounts. Writing one is part of the caller's transaction and never waits for a mail server; without a
 * server, or for an account without an address, it waits and the administrator sees it. Decision 0014.
 */
@Service
@Transactional
public class CourrielService {

    /** After that the news is old: it is no longer sent by itself. */
    static final Duration GARDE = Duration.ofDays(7);

    private static final int MONTRES = 200;

    private final CourrielQueries courriels;
    private final CompteService comptes;
    private final PerimetreService perimetres;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CourrielService(
            CourrielQueries courriels,
            CompteService comptes,
            PerimetreService perimetres,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.courriels = courriels;
        this.comptes = comptes;
        this.perimetres = perimetres;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** One message to every account that has this role and is in charge of this territory. */
    @PreAuthorize("isAuthenticated()")
    public void deposer(Role role, CodeTerritoire territoire, Lettre message) {
        comptes.ayantLeRole(role, perimetres.contenants(territoire)).forEach(compte -> deposer(compte, message));
    }

    @PreAuthorize("isAuthenticated()")
    public void deposer(String compte, Lettre message) {
        deposer(compte, null, message);
    }

    /** @param adresse where it goes whatever its account says; none for where that says on the day it leaves */
    @PreAuthorize("isAuthenticated()")
    void deposer(String compte, @Nullable String adresse, Lettre message) {
        deposer(compte, adresse, message, Courriel.Jointes.AUCUNE);
    }

    /** @param compte empty for an address that is no account's */
    @PreAuthorize("isAuthenticated()")
    void deposer(String compte, @Nullable String adresse, Lettre message, Courriel.Jointes jointes) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        courriels.deposer(compte, adresse, message, jointes, maintenant, maintenant.plus(GARDE));
        annonces.publishEvent(new CourrielChange());
    }

    /** The two hundred most recent. */
    @Exige(Droit.LIRE_LES_COURRIELS)
    @Transactional(readOnly = true)
    public List<Courriel> derniers() {
        return courriels.derniers(MONTRES);
    }

    /** Tries again at once, and for as long as a new one. */
    @Exige(Droit.LIRE_LES_COURRIELS)
    public void relancer(long id) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        if (!courriels.relancer(id, maintenant, maintenant.plus(GARDE))) {
            throw new ErreurCopil(
                    "COURRIEL-PARTI",
                    "Ce courriel est déjà parti, ou ce qu'il annonce est passé ou remplacé : rechargez la page.");
        }
        annonces.publishEvent(new CourrielChange());
    }
}
