package fr.copil.courriel;

import fr.copil.acces.Frein;
import fr.copil.acces.LiensAuDepart;
import fr.copil.acces.Systeme;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/**
 * Sends a link to whoever forgot their password, to the address that their account already has. What is answered never
 * depends on whether there is such an account.
 */
@Component
public class MotDePasseOublie {

    private static final Duration ENTRE_DEUX = Duration.ofMinutes(15);

    private final CourrielService courriels;
    private final CourrielQueries queries;
    private final Tournees tournees;
    private final Systeme systeme;
    private final Frein frein;
    private final Clock horloge;

    MotDePasseOublie(
            CourrielService courriels,
            CourrielQueries queries,
            Tournees tournees,
            Systeme systeme,
            Frein frein,
            Clock horloge) {
        this.courriels = courriels;
        this.queries = queries;
        this.tournees = tournees;
        this.systeme = systeme;
        this.frein = frein;
        this.horloge = horloge;
    }

    /** Whether a message can leave at all. */
    public boolean possible() {
        return tournees.ouvertes();
    }

    /**
     * @param saisi an identifier or an address
     * @return whether this address of the network may still ask
     */
    public boolean demander(String saisi, String adresse) {
        if (!frein.laisseUneDemande(adresse)) {
            return false;
        }
        OffsetDateTime depuis = OffsetDateTime.now(horloge).minus(ENTRE_DEUX);
        if (possible()) {
            queries.oublieux(saisi.strip(), LiensAuDepart.A_DONNER, depuis)
                    .forEach(compte -> systeme.executer(() -> courriels.deposer(compte, lettre(compte))));
        }
        return true;
    }

    private static Lettre lettre(String compte) {
        return new Lettre(
                "Choisir un autre mot de passe de Copil",
                "Quelqu'un, vous sans doute, a demandé un autre mot de passe pour le compte « " + compte
                        + " ».\n\nPour le choisir, ouvrez ce lien ; il sert une fois et vaut un jour. Si ce n'est pas vous,"
                        + " ne faites rien : votre mot de passe reste le même.",
                LiensAuDepart.A_DONNER);
    }
}
