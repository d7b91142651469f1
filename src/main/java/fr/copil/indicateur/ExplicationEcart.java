package fr.copil.indicateur;

import static fr.copil.commun.Nombres.decimal;
import static fr.copil.commun.Nombres.entier;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.variation;

import java.util.Optional;

/** What stands behind a gap, in sentences: pupils, uncertainty, and which side moved. Never a cause. */
public class ExplicationEcart {

    private final Ecart ecart;
    private final Optional<EvolutionEcart> evolution;

    public ExplicationEcart(Ecart ecart, Optional<Ecart> unAnPlusTot) {
        this.ecart = ecart;
        this.evolution = unAnPlusTot.map(avant -> new EvolutionEcart(avant, ecart));
    }

    public String enClair() {
        return enEleves() + marge() + evolution.map(ExplicationEcart::partage).orElse("");
    }

    private String enEleves() {
        long manquant = ecart.effectifManquant();
        return manquant == 0
                ? "L'écart est comblé."
                : "Combler l'écart demanderait environ " + entier(manquant) + " admis de plus : "
                        + ecart.cible().population().libelle() + ".";
    }

    private String marge() {
        return ecart.intervalle()
                .map(i -> " Compte tenu de la taille des groupes, il se situe entre " + decimal(i.bas(), 1) + " et "
                        + points(i.haut()) + " (intervalle de Newcombe à 95 %).")
                .orElse("");
    }

    private static String partage(EvolutionEcart evolution) {
        if (evolution.dansLeBruit().orElse(false)) {
            return " Sa variation en un an est dans la marge d'incertitude.";
        }
        return " En un an, il " + (evolution.enPoints() > 0 ? "se creuse de " : "se réduit de ")
                + points(Math.abs(evolution.enPoints())) + " : " + part(evolution.deLaCible())
                + " du côté de ce groupe, qui " + (evolution.deLaCible() > 0 ? "recule" : "progresse") + ", "
                + part(evolution.deLaReference()) + " du côté de la référence, qui "
                + (evolution.deLaReference() > 0 ? "progresse" : "recule") + ".";
    }

    private static String part(double points) {
        return variation(points);
    }
}
