package fr.copil.courriel;

import fr.copil.acces.Demonstration;
import fr.copil.acces.Profil;
import fr.copil.acces.Systeme;
import fr.copil.acces.connexion.SecondFacteurChange;
import fr.copil.commun.Acte;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people that what lets them in has changed, whoever changed it: the message is written with the change or not at all, and
 * goes to the address that the account had. Decision 0032.
 */
@Component
class ChangementsParCourriel {

    private static final String SINON =
            "\n\nSi ce n'est ni vous ni l'administrateur à votre demande, prévenez-le aussitôt :"
                    + " quelqu'un d'autre entre peut-être avec votre compte.";

    private final CourrielService courriels;
    private final CourrielQueries queries;
    private final Demonstration demonstration;
    private final Systeme systeme;

    ChangementsParCourriel(
            CourrielService courriels, CourrielQueries queries, Demonstration demonstration, Systeme systeme) {
        this.courriels = courriels;
        this.queries = queries;
        this.demonstration = demonstration;
        this.systeme = systeme;
    }

    @EventListener(condition = "#acte.nature.name() == 'MOT_DE_PASSE'")
    void motDePasse(Acte acte) {
        dire(acte.objet(), null, "Mot de passe changé", "le mot de passe");
    }

    @EventListener
    void secondFacteur(SecondFacteurChange change) {
        String quoi =
                switch (change.quoi()) {
                    case POSE -> "Second facteur posé";
                    case CODES_REFAITS -> "Codes de secours refaits";
                    case CODE_DE_SECOURS_UTILISE -> "Code de secours utilisé";
                    case RETIRE, REMIS_A_ZERO -> "Second facteur retiré";
                };
        dire(change.compte(), null, quoi, "le second facteur");
    }

    @EventListener
    void adresse(Profil.AdresseChangee change) {
        if (change.avant() != null) {
            dire(change.compte(), change.avant(), "Adresse changée", "l'adresse de courriel");
        }
    }

    private void dire(String compte, @Nullable String adresse, String sujet, String quoi) {
        boolean joignable = adresse != null || queries.adresse(compte).isPresent();
        if (!joignable || demonstration.est(compte)) {
            return;
        }
        Lettre lettre = new Lettre(
                sujet + " · Copil",
                sujet + " : " + quoi + " du compte « " + compte + " » vient de changer dans Copil." + SINON,
                "/compte");
        systeme.executer(() -> courriels.deposer(compte, adresse, lettre));
    }
}
