package fr.copil.comite;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.territoire.Perimetre;
import java.util.List;
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
    private final ComiteService comites;
    private final ApplicationEventPublisher evenements;

    SiegesService(MembreQueries membres, ComiteService comites, ApplicationEventPublisher evenements) {
        this.membres = membres;
        this.comites = comites;
        this.evenements = evenements;
    }

    @Transactional(readOnly = true)
    public List<Membre> membres(long comite) {
        return comites.lire(comite).map(connu -> membres.de(comite, 0)).orElse(List.of());
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

    private void exiger(long comite) {
        if (!comites.prepare(comites.lire(comite).orElseThrow(ComiteService::inconnu))) {
            throw Perimetre.refus("COMITE-PERIMETRE", "Ce comité", "vous ne pouvez pas en préparer les séances.");
        }
    }

    private void changer(long comite) {
        evenements.publishEvent(new ComiteChange(comite));
    }
}
