package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
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
import java.util.SortedMap;
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

        static Valeurs de(MesureRecue mesure) {
            return new Valeurs(mesure.numerateur(), mesure.denominateur(), mesure.valeur(), mesure.etat());
        }

        /** In the indicateur's unit; nothing where the reader reads none. */
        OptionalDouble enValeur(Calcul calcul) {
            return calcul.valeur(numerateur, denominateur, valeur);
        }

        /** {@code 3 sur 40}, {@code 12}, {@code secret statistique}. */
        public String enClair() {
            return etat == Etat.VALEUR ? nombres(numerateur, denominateur, valeur) : etat.libelle();
        }

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
            @Nullable BigDecimal valeur) {

        /** {@code 3 communes du fichier font 30 sur 120}. */
        public String enClair() {
            return Nombres.compte(nombre, niveau.libelle(), niveau.pluriel())
                    + (nombre > 1 ? " du fichier font " : " du fichier fait ")
                    + nombres(numerateur, denominateur, valeur);
        }
    }

    private static String nombres(
            @Nullable BigDecimal numerateur, @Nullable BigDecimal denominateur, @Nullable BigDecimal valeur) {
        if (numerateur != null && denominateur != null) {
            return nombre(numerateur) + " sur " + nombre(denominateur);
        }
        return valeur == null ? "" : nombre(valeur);
    }

    private static String nombre(BigDecimal nombre) {
        BigDecimal court = nombre.stripTrailingZeros();
        return Nombres.decimal(nombre.doubleValue(), Math.max(0, court.scale()));
    }

    /** @param passe the values of this cell in the years before */
    LigneDeRepetition avec(
            Attendu attendu, List<Parties> parties, @Nullable Remplacee remplacee, SortedMap<Integer, Valeurs> passe) {
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
                                Vigilance.motifs(
                                                attendu,
                                                new Valeurs(
                                                        lue.numerateur(), lue.denominateur(), lue.valeur(), lue.etat()),
                                                periode,
                                                passe,
                                                parties)
                                        .stream()
                                        .map(Vigilance.Motif::raison)
                                        .toList()));
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
