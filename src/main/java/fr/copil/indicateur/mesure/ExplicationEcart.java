package fr.copil.indicateur.mesure;

import static fr.copil.commun.Nombres.decimal;
import static fr.copil.commun.Nombres.entier;
import static fr.copil.commun.Nombres.points;

import fr.copil.commun.Textes;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind a gap, in sentences: pupils, uncertainty, and which side moved. Never a cause. */
public class ExplicationEcart {

    private final Ecart ecart;
    private final Optional<EvolutionEcart> evolution;
    private final @Nullable String manquants;

    /**
     * @param premier the gap of the first year shown: what moved is told over all the years, not over the last step
     * @param manquants how those whom the target group lacks are called, {@code admis}; none when a higher rate is not
     *     better, or when nobody is counted
     */
    public ExplicationEcart(Ecart ecart, Optional<Ecart> premier, @Nullable String manquants) {
        this.ecart = ecart;
        this.evolution = premier.map(avant -> new EvolutionEcart(avant, ecart));
        this.manquants = manquants;
    }

    public String enClair() {
        return String.join(
                " ",
                Stream.of(enEleves(), marge(), evolution())
                        .filter(phrase -> !phrase.isEmpty())
                        .toList());
    }

    private String enEleves() {
        if (manquants == null || !ecart.cible().partsConnues()) {
            return "";
        }
        long manquant = ecart.effectifManquant();
        return manquant == 0
                ? "Il n'y a pas d'écart à combler."
                : "Combler l'écart demanderait environ " + entier(manquant) + " " + manquants + " de plus "
                        + ecart.cible().population().ou() + ".";
    }

    private String marge() {
        return ecart.intervalle()
                .map(i -> "Compte tenu de la taille des groupes, l'écart se situe entre " + decimal(i.bas(), 1) + " et "
                        + points(i.haut()) + " (intervalle de Newcombe à 95 %).")
                .orElse("Les tailles des groupes ne sont pas connues : aucun intervalle n'est calculable.");
    }

    private String evolution() {
        return evolution.map(ExplicationEcart::enClair).orElse("");
    }

    private static String enClair(EvolutionEcart evolution) {
        String quand = evolution.annees();
        return switch (Tendance.entre(evolution.avant(), evolution.apres())) {
            case SANS_CHANGEMENT_NET -> "Sa variation " + quand + " est dans la marge d'incertitude.";
            case MARGE_INCONNUE -> "Rien ne dit si sa variation " + quand + " sort de la marge d'incertitude.";
            case TROP_PEU ->
                Textes.majuscule(evolution.apres().cible().population().tropPeu()) + " sur sa variation " + quand + ".";
            case S_INVERSE -> Textes.majuscule(quand) + ", il s'inverse, de " + partage(evolution);
            case SENS_INCERTAIN ->
                Textes.majuscule(quand) + ", son sens reste incertain ; il varie de " + partage(evolution);
            case SE_CREUSE -> Textes.majuscule(quand) + ", il se creuse de " + partage(evolution);
            case SE_REDUIT -> Textes.majuscule(quand) + ", il se réduit de " + partage(evolution);
        };
    }

    private static String partage(EvolutionEcart evolution) {
        return points(Math.abs(evolution.enPoints())) + " : le groupe suivi " + mouvement(-evolution.deLaCible())
                + ", la référence " + mouvement(evolution.deLaReference()) + ".";
    }

    private static String mouvement(double points) {
        return points == 0 ? "ne bouge pas" : (points > 0 ? "progresse de " : "recule de ") + points(Math.abs(points));
    }
}
