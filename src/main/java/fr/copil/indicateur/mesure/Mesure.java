package fr.copil.indicateur.mesure;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.territoire.PartsDites;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One observation in force: indicateur × territoire × population × période.
 *
 * @param calcul how its value is made from its parts
 * @param periode the year of the exam session or of the rentrée, as the indicateur's calendar says
 * @param numerateur with {@code denominateur}, the parts of a rate; absent when only the value is published
 * @param valeur the published value when its parts are unknown, in the indicateur's unit
 * @param commentaire what its producer says of this figure alone; empty for most, and for who may not read it
 * @param unites establishments, networks or territories behind the figure, out of {@code unitesAttendues}
 * @param parts what these are, where some are missing
 * @param sceau drawn at random for this row, never shown: it keeps citation codes from being computed out of a value
 */
public record Mesure(
        String indicateur,
        Calcul calcul,
        CodeTerritoire territoire,
        Population population,
        int periode,
        @Nullable BigDecimal numerateur,
        @Nullable BigDecimal denominateur,
        @Nullable BigDecimal valeur,
        Etat etat,
        Qualite qualite,
        int unites,
        int unitesAttendues,
        Source source,
        String commentaire,
        PartsDites parts,
        String sceau) {

    /** Whether parts that should be in this figure are missing: it is then never spoken of as the territory's. */
    public boolean partielle() {
        return etat == Etat.PARTIEL;
    }

    /** {@code 1 département sur 101 : Loire-Atlantique}: how much of it is there. */
    public String couverture() {
        return parts.phrase(unites, unitesAttendues);
    }

    /** The rate in percent; nothing for what is not a rate. */
    public OptionalDouble enPourcent() {
        return calcul == Calcul.TAUX ? enValeur() : OptionalDouble.empty();
    }

    /** Its year was not over, or its count is not: no change is read from it. */
    public boolean provisoire() {
        return qualite == Qualite.PROVISOIRE;
    }

    /** The value in the indicateur's unit, whatever it counts; nothing for a sum that misses parts. */
    public OptionalDouble enValeur() {
        return etat == Etat.VALEUR && !partielle()
                ? calcul.valeur(numerateur, denominateur, valeur)
                : OptionalDouble.empty();
    }

    /** Why it has no value; a rate over nobody is sans objet, and one that has a value is not asked. */
    public Etat absence() {
        return etat == Etat.VALEUR ? Etat.SANS_OBJET : etat;
    }

    /** {@code secret}, {@code partiel (1 département sur 101 : Loire-Atlantique)}: what stands in place of a value. */
    public String absenceEnClair() {
        return partielle()
                ? etat.libelle() + " (" + couverture() + ")"
                : absence().libelle();
    }

    /** What one establishment says, as that of the group it is of: it then compares with another group of that territory. */
    public Mesure commeGroupe(CodeTerritoire ou, Population groupe) {
        return new Mesure(
                indicateur,
                calcul,
                ou,
                groupe,
                periode,
                numerateur,
                denominateur,
                valeur,
                etat,
                qualite,
                unites,
                unitesAttendues,
                source,
                commentaire,
                parts,
                sceau);
    }

    /** Whether the two counts behind it are known to the reader: to be asked first, since an unknown count is no zero. */
    public boolean partsConnues() {
        return numerateur != null && denominateur != null;
    }

    /** @throws NullPointerException when it is unknown, secret or restricted: it is never worded as zero */
    public long numerateurArrondi() {
        return Math.round(Objects.requireNonNull(numerateur, "an unknown count is no zero")
                .doubleValue());
    }

    /** @throws NullPointerException as above */
    public long denominateurArrondi() {
        return Math.round(Objects.requireNonNull(denominateur, "an unknown count is no zero")
                .doubleValue());
    }
}
