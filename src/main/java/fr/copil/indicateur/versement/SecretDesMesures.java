package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Intenable;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.secret.Resultat;
import fr.copil.indicateur.secret.SecretStatistique;
import fr.copil.indicateur.versement.SecretQueries.Decision;
import fr.copil.indicateur.versement.SecretQueries.Trahi;
import fr.copil.indicateur.versement.TableauDesVersions.LienDeSecret;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Marks each mesure in force with the first audience that may read its figure, inside the transaction of a delivery: those
 * of an indicateur and of those that count the same people, beside all that past days still show of them. Decision 0010.
 */
@Component
class SecretDesMesures {

    private final SecretQueries queries;

    SecretDesMesures(SecretQueries queries) {
        this.queries = queries;
    }

    /** What is already read may give a hidden figure away: all that can be hidden is, and the rest is said. */
    void proteger(String indicateur) {
        queries.retirerSansObjet(indicateur);
        List<LienDeSecret> liens = queries.liens();
        Set<String> tenus = tenusEnsemble(indicateur, liens);
        List<Integer> annees = queries.anneesAProteger(tenus);
        List<CelluleDatee> lignes = annees.isEmpty() ? List.of() : queries.lignes(tenus, annees);
        tenus.forEach(queries::oublier);
        if (lignes.isEmpty()) {
            return;
        }
        Resultat resultat =
                SecretStatistique.appliquer(TableauDesVersions.de(lignes, queries.lieux(tenus, annees), liens));
        queries.dire(trahis(resultat.intenables()));
        queries.appliquer(lignes.stream()
                .filter(ligne -> ligne.au() == null || ligne.cellule().dejaVisibleDes() == Cellule.JAMAIS_LUE)
                .map(ligne -> decision(ligne, resultat))
                .filter(decision -> decision.visibleDes() > 0)
                .toList());
    }

    private static Set<String> tenusEnsemble(String indicateur, List<LienDeSecret> liens) {
        Set<String> tenus = new LinkedHashSet<>(Set.of(indicateur));
        boolean plus = true;
        while (plus) {
            plus = false;
            for (LienDeSecret lien : liens) {
                if (tenus.contains(lien.de()) != tenus.contains(lien.vers())) {
                    tenus.add(lien.de());
                    tenus.add(lien.vers());
                    plus = true;
                }
            }
        }
        return tenus;
    }

    private static Map<Trahi, Integer> trahis(List<Intenable> intenables) {
        Map<Trahi, Integer> trahis = new HashMap<>();
        for (Intenable intenable : intenables) {
            Cle cle = intenable.cle();
            trahis.merge(
                    new Trahi(cle.indicateur(), cle.territoire(), cle.population(), cle.periode(), intenable.reste()),
                    intenable.audience().rang(),
                    Math::min);
        }
        return trahis;
    }

    private static Decision decision(CelluleDatee ligne, Resultat resultat) {
        Cle cle = ligne.cellule().cle();
        int visibleDes = 0;
        boolean petite = false;
        for (Audience audience : Audience.values()) {
            Lisibilite statut = resultat.statut(audience, cle);
            visibleDes = statut == Lisibilite.VISIBLE ? visibleDes : audience.rang() + 1;
            petite |= statut == Lisibilite.SECRET;
        }
        return new Decision(ligne.id(), visibleDes, petite);
    }
}
