package fr.copil.comite;

import fr.copil.acces.AdresseCourriel;
import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.convention.Parties;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a committee, by function. Whoever sits on it reads them; whoever prepares its séances changes them. Decision 0047. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SiegesService {

    public static final int FONCTION_MAX = 200;

    private final MembreQueries membres;
    private final ComiteQueries queries;
    private final ComiteService comites;
    private final CompteService comptes;
    private final PerimetreService perimetres;
    private final Parties parties;
    private final ApplicationEventPublisher evenements;

    SiegesService(
            MembreQueries membres,
            ComiteQueries queries,
            ComiteService comites,
            CompteService comptes,
            PerimetreService perimetres,
            Parties parties,
            ApplicationEventPublisher evenements) {
        this.membres = membres;
        this.queries = queries;
        this.comites = comites;
        this.comptes = comptes;
        this.perimetres = perimetres;
        this.parties = parties;
        this.evenements = evenements;
    }

    @Transactional(readOnly = true)
    public List<Membre> membres(long comite) {
        return comites.lire(comite).map(connu -> membres.de(comite, 0)).orElse(List.of());
    }

    /** Where functions are written to, by seat: for those alone who call them. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public Map<Long, String> courriels(long comite) {
        exiger(comite);
        return membres.courriels(comite);
    }

    /** @param saisie an address of the function, empty for one that is called by post */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void ecrireA(long comite, long membre, String saisie) {
        exiger(comite);
        String adresse = saisie.isBlank() ? "" : new AdresseCourriel(saisie).valeur();
        if (!membres.ecrireA(comite, membre, adresse)) {
            throw new ErreurCopil("COMITE-SIEGE-PARTI", "Ce siège n'existe plus : rechargez la page.");
        }
        changer(comite);
    }

    /** The accounts that sit there and are written to: each is asked for as itself, so that one rule says who sits. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public List<CompteService.Joignable> siegeants(long comite) {
        Comite lu = exiger(comite);
        return comptes
                .joignables(
                        perimetres.contenants(lu.territoire()),
                        lu.convention(),
                        parties.de(lu.convention()).stream()
                                .map(partie -> partie.service().id())
                                .toList())
                .stream()
                .filter(compte -> queries.parId(compte.lecteur(), comite).isPresent())
                .toList();
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void ajouterUnMembre(long comite, String fonction) {
        exiger(comite);
        String siege = TexteSaisi.nettoyer(fonction).replace('\n', ' ');
        if (siege.isEmpty() || siege.length() > FONCTION_MAX) {
            throw new ErreurCopil(
                    "COMITE-MEMBRE",
                    "Écrivez une fonction et son service, jamais un nom de personne (200 signes au plus).");
        }
        membres.ajouter(comite, siege, "", true);
        changer(comite);
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void inviter(long comite, long membre, boolean invite) {
        exiger(comite);
        membres.inviter(comite, membre, invite);
        changer(comite);
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void retirerUnMembre(long comite, long membre) {
        exiger(comite);
        if (membres.present(membre)) {
            throw new ErreurCopil(
                    "COMITE-SIEGE-OCCUPE", "Ce siège fut occupé dans une séance : décochez-le, il ne se retire pas.");
        }
        if (!membres.retirer(comite, membre)) {
            throw new ErreurCopil(
                    "COMITE-SIEGE-DU-TEXTE", "Un texte prévoit ce siège : il se décoche, il ne se retire pas.");
        }
        changer(comite);
    }

    private Comite exiger(long comite) {
        Comite lu = comites.lire(comite).orElseThrow(ComiteService::inconnu);
        if (!comites.prepare(lu)) {
            throw Perimetre.refus("SIEGE-PERIMETRE", "Ce comité", "vous ne pouvez pas en préparer les séances.");
        }
        return lu;
    }

    private void changer(long comite) {
        evenements.publishEvent(new ComiteChange(comite));
    }
}
