package fr.copil.courriel;

import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.acces.connexion.AccesDemande;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Administrators hear by e-mail too that somebody asks for an account. */
@Component
class DemandesParCourriel {

    private static final int NOM = 100;

    private final CourrielService courriels;
    private final Systeme systeme;

    DemandesParCourriel(CourrielService courriels, Systeme systeme) {
        this.courriels = courriels;
        this.systeme = systeme;
    }

    @EventListener
    void demander(AccesDemande demande) {
        String nom = Textes.abreger(demande.nom().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "), NOM);
        systeme.executer(() -> courriels.deposer(
                Role.ADMINISTRATEUR,
                CodeTerritoire.FRANCE,
                new Lettre(
                        "Accès à Copil demandé",
                        "Une personne que le fournisseur d'identité reconnaît, " + nom
                                + ", demande un accès à Copil.\n\n" + "Pour répondre :",
                        "/administration/comptes")));
    }
}
