package fr.copil.territoire;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.territoire.Programme.Genre;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a territory's sheet says.
 *
 * @param ligne the territory as lists say it
 * @param dessus what holds it, widest first
 * @param voisins the quartiers 2015 in which an establishment stands, or less than 300 m away, the nearest first
 * @param sections what it holds, by kind
 * @param communesConnues whether every commune inside is on the map: else what it holds is a part of what there is
 * @param departementsAvecListePre the départements whose list of PRE was transmitted: elsewhere nobody knows
 * @param mentions places and establishments that the documents name here
 */
public record FicheTerritoire(
        LigneAnnuaire ligne,
        List<Territoire> dessus,
        List<Voisin> voisins,
        List<Section> sections,
        boolean communesConnues,
        List<ProgrammeLu> programmes,
        Set<CodeTerritoire> departementsAvecListePre,
        List<ConventionApplicable> conventions,
        List<Mention> mentions,
        List<Observation> observations) {

    public Territoire territoire() {
        return ligne.territoire();
    }

    /** A place and how far it is, in metres; 0 inside. */
    public record Voisin(Territoire territoire, BigDecimal distanceEnMetres) {}

    /** @param distanceEnMetres from the quartier whose sheet this is, for the collèges near it */
    public record Membre(LigneAnnuaire ligne, @Nullable BigDecimal distanceEnMetres) {}

    /** The first members of a kind, out of a total. */
    public record Section(Rubrique rubrique, long total, List<Membre> premiers) {}

    /** @param total of its kind, when not all of them were read */
    public record ProgrammeLu(
            Genre genre, String code, String nom, @Nullable Integer population, String source, long total) {}

    public record ConventionApplicable(String id, String titre, CodeTerritoire territoire) {}

    /** @param vers the territory or the UAI that the document names */
    public record Mention(
            String id, String titre, String texte, String convention, String source, String note, String vers) {}

    /**
     * One figure in force.
     *
     * @param ensemble whether it is of the territory as a whole, not of one of its populations
     * @param couverture how much of a sum that misses parts is there
     * @param arrondi whether it was published rounded to the unit
     */
    public record Observation(
            String indicateur,
            String nom,
            Calcul calcul,
            String unite,
            int periode,
            boolean ensemble,
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur,
            Etat etat,
            String couverture,
            boolean arrondi) {

        /** Pupils behind a rate or a weighted mean; a ratio has other things below it. */
        public @Nullable BigDecimal effectif() {
            return calcul == Calcul.TAUX || calcul == Calcul.MOYENNE ? denominateur : null;
        }

        /** How many figures after the comma the value needs, two at the most; none without a value. */
        public int decimales() {
            OptionalDouble lue = valeurLue();
            return lue.isEmpty()
                    ? 0
                    : Math.max(
                            0,
                            Nombres.arrondir(lue.getAsDouble(), 2)
                                    .stripTrailingZeros()
                                    .scale());
        }

        private OptionalDouble valeurLue() {
            return etat == Etat.VALEUR ? calcul.valeur(numerateur, denominateur, valeur) : OptionalDouble.empty();
        }

        /**
         * {@code 86 %}; a rate published rounded is shown as it was published.
         *
         * @param decimales those of all the values beside this one: a column has one precision
         */
        public String enClair(int decimales) {
            if (etat != Etat.VALEUR) {
                return etat == Etat.PARTIEL ? etat.libelle() + " (" + couverture + ")" : etat.libelle();
            }
            OptionalDouble lue = valeurLue();
            if (lue.isEmpty()) {
                return "aucun candidat";
            }
            String nombre = Nombres.decimal(lue.getAsDouble(), decimales);
            return calcul == Calcul.TAUX || unite.equals("%") ? nombre + Nombres.FINE + "%" : nombre;
        }
    }
}
