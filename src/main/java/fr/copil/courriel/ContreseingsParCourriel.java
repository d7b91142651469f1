package fr.copil.courriel;

import fr.copil.acces.CompteService;
import fr.copil.acces.Role;
import fr.copil.commun.Textes;
import fr.copil.indicateur.versement.ContresignatureService.Proposee;
import fr.copil.indicateur.versement.ContresignatureService.Refusee;
import fr.copil.territoire.PerimetreService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who may countersign a publication hears by e-mail that it waits; who proposed it, that it was refused. */
@Component
class ContreseingsParCourriel {

    private static final int TITRE = 120;

    private final CourrielService courriels;
    private final CompteService comptes;
    private final PerimetreService perimetres;

    ContreseingsParCourriel(CourrielService courriels, CompteService comptes, PerimetreService perimetres) {
        this.courriels = courriels;
        this.comptes = comptes;
        this.perimetres = perimetres;
    }

    @EventListener
    void prevenir(Proposee proposee) {
        Lettre lettre = new Lettre(
                "Publication à contresigner : " + Textes.abreger(proposee.jeu(), TITRE),
                "Une autre personne propose de publier « " + proposee.jeu() + " », et il en faut deux.\n\n"
                        + "Pour relire l'aperçu, puis contresigner ou refuser :",
                lien(proposee.lien()));
        comptes.ayantLeRole(Role.REFERENT, perimetres.contenants(proposee.territoire())).stream()
                .filter(compte -> !compte.equals(proposee.auteur()))
                .forEach(compte -> courriels.deposer(compte, lettre));
    }

    @EventListener
    void prevenir(Refusee refusee) {
        courriels.deposer(
                refusee.auteur(),
                new Lettre(
                        "Publication refusée : " + Textes.abreger(refusee.jeu(), TITRE),
                        "La publication de « " + refusee.jeu() + " » est refusée : « " + refusee.motif()
                                + " ».\n\nPour relire l'aperçu, puis proposer de nouveau :",
                        lien(refusee.lien())));
    }

    /** One of dozens of indicateurs is too long for a message: their page leads there too. */
    private static String lien(String lien) {
        return lien.length() > Lettre.LIEN ? "/collecte" : lien;
    }
}
