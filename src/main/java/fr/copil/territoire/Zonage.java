package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A dated map of zones. Two versions of one map are two zonages, never joined by name; each is in force until the next one
 * of its genre. Decision 0054.
 *
 * @param annee that its first day is in; 0 of what has one version
 */
public record Zonage(Genre genre, int annee) {

    /** Of the first map of quartiers, whose names the next one took again. */
    static final int PREMIERE_CARTE = 2015;

    /** What is drawn. */
    public enum Genre {
        COG("Code officiel géographique", Month.JANUARY),
        ACADEMIES("Académies et régions académiques", Month.JANUARY),
        EPCI("Intercommunalités à fiscalité propre", Month.JANUARY),
        ETABLISSEMENTS("Implantation des établissements (fichiers de la DEPP, listes REP)", Month.JANUARY),
        REP("Réseaux d'éducation prioritaire, rentrée", Month.SEPTEMBER),
        QPV("Quartiers prioritaires", Month.JANUARY),
        /** The list of collèges near a quartier: it may be older than the quartiers in force. */
        PROXIMITE("Collèges en QPV ou à moins de 300 m, quartiers de", Month.JANUARY);

        private final String nom;
        private final Month debut;

        Genre(String nom, Month debut) {
            this.nom = nom;
            this.debut = debut;
        }
    }

    public static final Zonage COG_2026 = new Zonage(Genre.COG, 2026);
    public static final Zonage ACADEMIES = new Zonage(Genre.ACADEMIES, 0);
    public static final Zonage EPCI_2026 = new Zonage(Genre.EPCI, 2026);
    public static final Zonage ETABLISSEMENTS = new Zonage(Genre.ETABLISSEMENTS, 0);
    public static final Zonage QPV_2015 = qpv(2015);

    private static final int PREMIERE_ANNEE_DES_ACADEMIES = 2020;

    public static Zonage rep(int rentree) {
        return new Zonage(Genre.REP, rentree);
    }

    public static Zonage qpv(int annee) {
        return new Zonage(Genre.QPV, annee);
    }

    public static Zonage proximite(int annee) {
        return new Zonage(Genre.PROXIMITE, annee);
    }

    static Zonage lire(String code) {
        int tiret = code.indexOf('_');
        return tiret < 0
                ? new Zonage(Genre.valueOf(code), 0)
                : new Zonage(Genre.valueOf(code.substring(0, tiret)), Integer.parseInt(code.substring(tiret + 1)));
    }

    String code() {
        return genre.name() + (annee == 0 ? "" : "_" + annee);
    }

    public String nom() {
        return genre.nom + (annee == 0 ? "" : " " + annee);
    }

    /** {@code REP, rentrée 2028} for {@code REP_2028}: beside a figure. */
    public static String enClair(String code) {
        Zonage zonage = lire(code);
        return switch (zonage.genre) {
            case REP -> "REP, rentrée " + zonage.annee;
            case QPV, PROXIMITE -> "QPV " + zonage.annee;
            case COG, ACADEMIES, EPCI, ETABLISSEMENTS -> zonage.nom();
        };
    }

    @Nullable
    LocalDate du() {
        if (genre == Genre.ETABLISSEMENTS) {
            return null;
        }
        return LocalDate.of(annee == 0 ? PREMIERE_ANNEE_DES_ACADEMIES : annee, genre.debut, 1);
    }

    /** {@code 2015} or {@code 2024} in a quartier's code, or nothing: two maps that no table of passage joins. */
    public static int anneeDuQuartier(CodeTerritoire quartier, int sinon) {
        String code = quartier.valeur();
        return code.startsWith("QPV-QP") ? PREMIERE_CARTE : code.startsWith("QPV-QN") ? 2024 : sinon;
    }
}
