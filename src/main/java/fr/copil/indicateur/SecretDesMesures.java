package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.SecretQueries.Decision;
import fr.copil.indicateur.SecretQueries.Ligne;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Resultat;
import fr.copil.indicateur.secret.SecretStatistique;
import fr.copil.indicateur.secret.Statut;
import fr.copil.indicateur.secret.Tableau;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Marks each mesure in force with the first audience that may read its figure, inside the transaction of a delivery. */
@Component
class SecretDesMesures {

    private final SecretQueries queries;

    SecretDesMesures(SecretQueries queries) {
        this.queries = queries;
    }

    void proteger(String indicateur) {
        queries.oublier(indicateur);
        queries.retirerSansObjet(indicateur);
        queries.regle(indicateur).ifPresent(regle -> proteger(indicateur, regle));
    }

    private void proteger(String indicateur, Regle regle) {
        List<Integer> annees = queries.anneesAProteger(indicateur);
        if (annees.isEmpty()) {
            return;
        }
        List<Ligne> lignes = queries.cellules(indicateur, annees);
        Map<Cle, Set<Cle>> membres = new HashMap<>(queries.membres(indicateur, annees));
        Tableau tableau = TableauDesMesures.de(
                avecLeursPlusGros(lignes.stream().map(Ligne::cellule).toList(), membres),
                List.of(membres, queries.sexes(indicateur, annees)));
        Resultat resultat = SecretStatistique.appliquer(tableau, regle);
        if (!resultat.intenables().isEmpty()) {
            throw new ErreurCopil(
                    "SEC-02",
                    "Le secret statistique ne peut pas être tenu pour " + indicateur + " : "
                            + resultat.intenables().getFirst().cle() + " se déduit du reste. Rien n’a été intégré.");
        }
        queries.appliquer(lignes.stream()
                .map(ligne -> decision(ligne, resultat))
                .filter(decision -> decision.visibleDes() > 0)
                .toList());
    }

    /** What the largest establishment brings to each sum. */
    private static List<Cellule> avecLeursPlusGros(List<Cellule> cellules, Map<Cle, Set<Cle>> membres) {
        Map<Cle, Long> effectifs = new HashMap<>();
        cellules.forEach(cellule -> effectifs.put(cellule.cle(), cellule.effectif()));
        return cellules.stream()
                .map(cellule -> cellule.dontLePlusGros(membres.getOrDefault(cellule.cle(), Set.of()).stream()
                        .filter(partie -> partie.population().equals(Population.ENSEMBLE.name()))
                        .mapToLong(partie -> effectifs.getOrDefault(partie, 0L))
                        .max()
                        .orElse(0)))
                .toList();
    }

    private static Decision decision(Ligne ligne, Resultat resultat) {
        Cle cle = ligne.cellule().cle();
        int visibleDes = 0;
        boolean petite = false;
        for (Audience audience : Audience.values()) {
            Statut statut = resultat.statut(audience, cle);
            visibleDes = statut == Statut.VISIBLE ? visibleDes : audience.rang() + 1;
            petite |= statut == Statut.SECRET;
        }
        return new Decision(ligne.id(), visibleDes, petite);
    }
}
