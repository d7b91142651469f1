package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What each audience reads in one cell; its figure for those alone who rehearse the delivery that gives it.
 *
 * @param cellule the decision, as stored
 * @param couverture how much of it is there, for a sum that misses parts; else empty
 * @param donnee what the file in waiting gives for it; none for a sum, and for a delivery in force
 */
public record LigneDeRepetition(
        Territoire territoire,
        Population population,
        int periode,
        Marque cellule,
        String couverture,
        @Nullable Donnee donnee) {

    /**
     * A line of the file.
     *
     * @param dejaPubliee its producer says that it is published elsewhere
     * @param parties the same figure over what the file gives inside, by level; most have none
     * @param remplacee what is in force in its place; none where nothing is, or where it is the same
     * @param anDernier what is in force of the year before
     * @param deja whether it is in force already: it changes nothing
     * @param alertes what is possible and yet surprises
     */
    public record Donnee(
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur,
            Etat etat,
            boolean dejaPubliee,
            List<Parties> parties,
            @Nullable Remplacee remplacee,
            @Nullable Valeurs anDernier,
            boolean deja,
            List<String> alertes) {}

    /** A figure, as the reader may read it. */
    public record Valeurs(
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur,
            Etat etat) {

        /** @param prefixe of its four columns */
        static Valeurs de(ResultSet ligne, String prefixe) throws SQLException {
            return new Valeurs(
                    ligne.getBigDecimal(prefixe + "numerateur"),
                    ligne.getBigDecimal(prefixe + "denominateur"),
                    ligne.getBigDecimal(prefixe + "valeur"),
                    Etat.valueOf(ligne.getString(prefixe + "etat")));
        }
    }

    /**
     * A figure that the file would take the place of.
     *
     * @param apresLEnvoi whether it was published since the file was sent: what comes late may not be what is known last
     * @param autre whether it is another figure; else it is said again, for others to read or with another comment
     */
    public record Remplacee(
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur,
            Etat etat,
            LocalDate publieeLe,
            boolean apresLEnvoi,
            boolean autre) {}

    /** What the parts of a given total that the same file gives make together. */
    public record Parties(
            Niveau niveau,
            int nombre,
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur) {}

    /** @param passe the values of this cell in the years before */
    LigneDeRepetition avec(Calcul calcul, List<Parties> parties, @Nullable Remplacee remplacee, List<Double> passe) {
        Donnee lue = donnee;
        return lue == null
                ? this
                : new LigneDeRepetition(
                        territoire,
                        population,
                        periode,
                        cellule,
                        couverture,
                        new Donnee(
                                lue.numerateur(),
                                lue.denominateur(),
                                lue.valeur(),
                                lue.etat(),
                                lue.dejaPubliee(),
                                parties,
                                remplacee,
                                lue.anDernier(),
                                lue.deja(),
                                alertes(calcul, lue, passe)));
    }

    private static List<String> alertes(Calcul calcul, Donnee lue, List<Double> passe) {
        OptionalDouble valeur = calcul.valeur(lue.numerateur(), lue.denominateur(), lue.valeur());
        Valeurs avant = lue.anDernier();
        OptionalDouble anDernier = avant == null
                ? OptionalDouble.empty()
                : calcul.valeur(avant.numerateur(), avant.denominateur(), avant.valeur());
        return valeur.isEmpty()
                ? List.of()
                : Vigilance.alertes(
                        valeur.getAsDouble(),
                        calcul == Calcul.TAUX,
                        anDernier.isPresent() ? (Double) anDernier.getAsDouble() : null,
                        passe);
    }

    /**
     * @param visibleDes rank of the first audience that reads it, beyond the last when none does
     * @param petite secret by itself
     */
    public record Marque(int visibleDes, Audience diffusion, boolean petite) {

        public Lisibilite pour(Audience audience) {
            if (diffusion.rang() > audience.rang()) {
                return Lisibilite.RESTREINT;
            }
            if (visibleDes <= audience.rang()) {
                return Lisibilite.VISIBLE;
            }
            return petite ? Lisibilite.SECRET : Lisibilite.SECRET_SECONDAIRE;
        }
    }
}
