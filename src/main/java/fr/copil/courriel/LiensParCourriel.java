package fr.copil.courriel;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LiensAuDepart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations, to the address that the administrator wrote. The link is made when the message leaves: none is kept. */
@Service
@Transactional
@Exige(Droit.GERER_LES_COMPTES)
public class LiensParCourriel {

    private final CourrielService courriels;
    private final CourrielQueries queries;
    private final Tournees tournees;

    LiensParCourriel(CourrielService courriels, CourrielQueries queries, Tournees tournees) {
        this.courriels = courriels;
        this.queries = queries;
        this.tournees = tournees;
    }

    /** @return whether it leaves: without a mail server, or an address, the administrator hands the link over */
    public boolean inviter(String compte) {
        if (!tournees.ouvertes() || queries.adresse(compte).isEmpty()) {
            return false;
        }
        courriels.deposer(
                compte,
                new Lettre(
                        "Votre accès à Copil",
                        "Un accès au tableau de bord des comités de pilotage vous est ouvert, sous l'identifiant « "
                                + compte
                                + " ».\n\nPour choisir votre mot de passe, ouvrez ce lien ; il sert une fois et vaut sept"
                                + " jours.",
                        LiensAuDepart.A_DONNER));
        return true;
    }
}
