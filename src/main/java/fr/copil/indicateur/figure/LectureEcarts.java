package fr.copil.indicateur.figure;

import fr.copil.commun.Nombres;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.EvolutionEcart;
import fr.copil.indicateur.mesure.Intervalle;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.PlaceDeLEcart;
import fr.copil.indicateur.mesure.Projection;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Tendance;
import java.util.Optional;

/** The words of a gap: never more than its interval allows, and no gap to close where none way is better. */
record LectureEcarts(Etude etude, Grandeur grandeur) {

    /** Counts and contexts differ from a group to the other: nobody is behind. */
    boolean aRattraper() {
        Sens sens = etude.definition().sens();
        return !grandeur.effectif() && sens != null && sens != Sens.CONTEXTE;
    }

    String titre() {
        return aRattraper() ? "L'écart, année par année" : "La différence entre les deux groupes, année par année";
    }

    /** {@code un écart de 8,8 points}, {@code une différence de −12 élèves}: with the sign that tables give it. */
    String valeur(Ecart ecart) {
        return valeur(ecart, ecart.enPoints());
    }

    private String valeur(Ecart ecart, double dite) {
        String nom = aRattraper() ? "écart" : "différence";
        if (grandeur.nul(ecart.enPoints())) {
            return aRattraper() ? "aucun " + nom : "aucune " + nom;
        }
        return (aRattraper() ? "un " : "une ") + nom + " de " + grandeur.ecart(dite);
    }

    /** Words that say which side is above stand for the sign, unless an interval follows with its own. */
    private String valeurEtCote(Ecart ecart) {
        boolean signee = aRattraper() || ecart.intervalle().isPresent();
        return valeur(ecart, signee ? ecart.enPoints() : Math.abs(ecart.enPoints())) + cote(ecart);
    }

    String enClair(Optional<Projection> projection) {
        Optional<Ecart> ecart = etude.ecart(etude.periode());
        if (ecart.isEmpty()) {
            return "Pas " + (aRattraper() ? "d'écart" : "de différence") + " à mesurer pour "
                    + etude.territoire().nom() + " en " + etude.periode() + ".";
        }
        return "En " + etude.periode() + ", " + valeurEtCote(ecart.get())
                + ecart.get()
                        .intervalle()
                        .map(i -> " (" + entre(i) + " compte tenu de la taille des groupes)")
                        .orElse("")
                + evolution(ecart.get())
                + place(ecart.get()).map(PlaceDeLEcart::enIncise).orElse("")
                + projection
                        .filter(p -> place(ecart.get())
                                .filter(PlaceDeLEcart::tranchee)
                                .isPresent())
                        .map(LectureEcarts::rythme)
                        .orElse("")
                + ".";
    }

    static String entre(Intervalle intervalle) {
        return "entre " + Nombres.decimal(intervalle.bas(), 1) + " et " + Nombres.decimal(intervalle.haut(), 1);
    }

    private String cote(Ecart ecart) {
        if (grandeur.nul(ecart.enPoints())) {
            return "";
        }
        boolean cibleDessous = ecart.enPoints() > 0;
        if (aRattraper() && ecart.intervalle().filter(Intervalle::contientZero).isPresent()) {
            return "";
        }
        if (aRattraper()) {
            boolean enRetard = etude.definition().sens() == Sens.BAISSE ? !cibleDessous : cibleDessous;
            return enRetard ? " à rattraper" : " en faveur " + suivi();
        }
        return ", en " + (cibleDessous ? "moins " : "plus ") + ou(ecart);
    }

    private String suivi() {
        Paire paire = etude.paire();
        return paire != null && paire.ailleurs() != null ? "du territoire" : "du groupe suivi";
    }

    private String ou(Ecart ecart) {
        Paire paire = etude.paire();
        return paire != null && paire.ailleurs() != null
                ? "pour " + etude.territoire().nom()
                : ecart.cible().population().ou();
    }

    /** In points only: a count moves with the number of pupils. */
    private String evolution(Ecart ecart) {
        return grandeur.taux()
                ? etude.premierEcart()
                        .map(avant -> ", " + new EvolutionEcart(avant, ecart).enClair())
                        .orElse("")
                : "";
    }

    private Optional<PlaceDeLEcart> place(Ecart ecart) {
        return etude.cibleDeLEcart().map(c -> new PlaceDeLEcart(ecart, c));
    }

    /** A pace that chance alone could give is not one. */
    boolean enMouvement() {
        return etude.premierEcart()
                .flatMap(avant -> etude.ecart(etude.periode()).map(apres -> Tendance.entre(avant, apres)))
                .filter(t -> t == Tendance.SE_CREUSE || t == Tendance.SE_REDUIT)
                .isPresent();
    }

    private static String rythme(Projection projection) {
        return switch (projection) {
            case Projection.Atteinte(int annee) -> " ; à ce rythme, elle serait franchie en " + annee;
            case Projection.NonAtteinte(boolean sEnEloigne) ->
                sEnEloigne
                        ? " ; au rythme observé, elle ne serait pas franchie"
                        : " ; au rythme observé, il faudrait plus de trente ans pour la franchir";
            case Projection.DejaAtteinte() -> "";
            case Projection.Refusee(int connus) -> "";
        };
    }
}
