package fr.copil.indicateur.mesure;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.territoire.PartsDites;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Hand-made mesures for tests: a rate with its parts, a value alone, or one of the three states without value. */
public record Mesures(String indicateur, CodeTerritoire territoire, Population population) {

    private static final Source SOURCE = new Source("DEPP", "IVAC, sessions d'essai", LocalDate.of(2026, 11, 22));

    public Mesure taux(int periode, double admis, double candidats, int colleges) {
        return mesure(
                periode, BigDecimal.valueOf(admis), BigDecimal.valueOf(candidats), Etat.VALEUR, colleges, colleges);
    }

    /** Networks or collèges with a value out of those expected. */
    public Mesure couverture(int periode, int couverts, int connus, int attendus) {
        return mesure(periode, BigDecimal.valueOf(couverts), BigDecimal.valueOf(connus), Etat.VALEUR, connus, attendus);
    }

    /** A sum that misses parts. */
    public Mesure partielle(int periode, double admis, double candidats, int connus, int attendus) {
        return mesure(
                periode, BigDecimal.valueOf(admis), BigDecimal.valueOf(candidats), Etat.PARTIEL, connus, attendus);
    }

    public Mesure valeurSeule(int periode, double valeur) {
        return new Mesure(
                indicateur,
                Calcul.TAUX,
                territoire,
                population,
                periode,
                null,
                null,
                BigDecimal.valueOf(valeur),
                Etat.VALEUR,
                Qualite.DEFINITIF,
                1,
                1,
                SOURCE,
                "",
                PartsDites.AUCUNE,
                "");
    }

    /** A mean weighted by so many pupils. */
    public Mesure moyenne(int periode, double valeur, int eleves) {
        return new Mesure(
                indicateur,
                Calcul.MOYENNE,
                territoire,
                population,
                periode,
                BigDecimal.valueOf(valeur).multiply(BigDecimal.valueOf(eleves)),
                BigDecimal.valueOf(eleves),
                null,
                Etat.VALEUR,
                Qualite.DEFINITIF,
                1,
                1,
                SOURCE,
                "",
                PartsDites.AUCUNE,
                "");
    }

    /** The same, with what its producer says of it. */
    public static Mesure commentee(Mesure m, String commentaire) {
        return autre(m, m.source(), m.qualite(), commentaire, m.sceau());
    }

    /** The same, from another producer. */
    public static Mesure de(String producteur, Mesure m) {
        return autre(
                m, new Source(producteur, SOURCE.jeu(), SOURCE.recueLe()), m.qualite(), m.commentaire(), m.sceau());
    }

    /** The same, of groups that another map draws. */
    public static Mesure surLaCarte(String carte, Mesure m) {
        return autre(
                m,
                new Source(SOURCE.producteur(), SOURCE.jeu(), SOURCE.recueLe(), 0, carte),
                m.qualite(),
                m.commentaire(),
                m.sceau());
    }

    /** The same, near what it says. */
    public static Mesure estimee(Mesure m) {
        return autre(m, m.source(), Qualite.ESTIME, m.commentaire(), m.sceau());
    }

    /** The same, of a year that is not over. */
    public static Mesure provisoire(Mesure m) {
        return autre(m, m.source(), Qualite.PROVISOIRE, m.commentaire(), m.sceau());
    }

    /** The same, as another row of the database. */
    public static Mesure scellee(Mesure m, String sceau) {
        return autre(m, m.source(), m.qualite(), m.commentaire(), sceau);
    }

    private static Mesure autre(Mesure m, Source source, Qualite qualite, String commentaire, String sceau) {
        return new Mesure(
                m.indicateur(),
                m.calcul(),
                m.territoire(),
                m.population(),
                m.periode(),
                m.numerateur(),
                m.denominateur(),
                m.valeur(),
                m.etat(),
                qualite,
                m.unites(),
                m.unitesAttendues(),
                source,
                commentaire,
                m.parts(),
                sceau);
    }

    public Mesure sansValeur(int periode, Etat etat, int unitesAttendues) {
        return new Mesure(
                indicateur,
                Calcul.TAUX,
                territoire,
                population,
                periode,
                null,
                null,
                null,
                etat,
                Qualite.DEFINITIF,
                0,
                unitesAttendues,
                SOURCE,
                "",
                PartsDites.AUCUNE,
                "");
    }

    private Mesure mesure(
            int periode, BigDecimal numerateur, BigDecimal denominateur, Etat etat, int unites, int attendues) {
        return new Mesure(
                indicateur,
                Calcul.TAUX,
                territoire,
                population,
                periode,
                numerateur,
                denominateur,
                null,
                etat,
                Qualite.ESTIME,
                unites,
                attendues,
                SOURCE,
                "",
                PartsDites.AUCUNE,
                "");
    }
}
