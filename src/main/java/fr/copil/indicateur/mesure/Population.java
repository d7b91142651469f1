package fr.copil.indicateur.mesure;

import fr.copil.commun.Textes;
import fr.copil.territoire.Zonage.Genre;
import org.jspecify.annotations.Nullable;

/**
 * The groups that figures compare. The open data locate the collège, not the pupil's home: the labels say so, always
 * (product rule 3).
 */
public enum Population {
    ENSEMBLE("Ensemble", "ensemble"),
    FILLES("Filles", "filles"),
    GARCONS("Garçons", "garçons"),
    PUBLIC("Établissements publics", "public"),
    PRIVE("Établissements privés", "privé"),
    PUBLIC_QPV("Collèges publics en QPV ou à moins de 300 m", "en QPV ou à moins de 300 m"),
    PUBLIC_HORS_QPV("Autres collèges publics", "autres collèges publics"),
    PUBLIC_REP_PLUS("Collèges publics en REP+", "REP+"),
    PUBLIC_REP("Collèges publics en REP", "REP"),
    PUBLIC_HORS_EP("Collèges publics hors éducation prioritaire", "hors éducation prioritaire"),
    REP_PLUS("REP+", "REP+"),
    REP("REP", "REP"),
    ECOLE_REP_PLUS("Écoles publiques en REP+", "REP+"),
    ECOLE_REP("Écoles publiques en REP", "REP"),
    ECOLE_HORS_EP("Écoles publiques hors éducation prioritaire", "hors éducation prioritaire"),
    /** The only published figures by the pupil's home, national ones (ONPV). */
    RESIDENT_QPV("Élèves résidant en QPV", "résidant en QPV"),
    RESIDENT_HORS_QPV("Élèves résidant hors QPV", "résidant hors QPV"),
    /** As the national convention prints them: its footnote 1 reads « en QPV » as the territoire vécu. */
    VECU_QPV("En QPV, au sens du territoire vécu", "en QPV (territoire vécu)"),
    VECU_HORS_QPV("Hors QPV, au sens du territoire vécu", "hors QPV (territoire vécu)");

    private final String libelle;
    private final String court;

    Population(String libelle, String court) {
        this.libelle = libelle;
        this.court = court;
    }

    public String libelle() {
        return libelle;
    }

    public String court() {
        return court;
    }

    /** {@code dans les collèges publics en REP+}: after a count. */
    public String ou() {
        return switch (this) {
            case ENSEMBLE -> "dans l'ensemble";
            case FILLES -> "parmi les filles";
            case GARCONS -> "parmi les garçons";
            case REP_PLUS, REP -> "en " + libelle;
            case PUBLIC_HORS_QPV -> "dans les autres collèges publics";
            case PUBLIC,
                    PRIVE,
                    PUBLIC_QPV,
                    PUBLIC_REP_PLUS,
                    PUBLIC_REP,
                    PUBLIC_HORS_EP,
                    ECOLE_REP_PLUS,
                    ECOLE_REP,
                    ECOLE_HORS_EP -> "dans les " + enMinuscule();
            case RESIDENT_QPV, RESIDENT_HORS_QPV -> "parmi les " + enMinuscule();
            case VECU_QPV, VECU_HORS_QPV -> enMinuscule();
        };
    }

    private String enMinuscule() {
        return Textes.minuscule(libelle);
    }

    /** Whether its figures count establishments: a few of them say nothing of the others. */
    public boolean parEtablissement() {
        return switch (this) {
            case PUBLIC_QPV, PUBLIC_HORS_QPV, PUBLIC_REP_PLUS, PUBLIC_REP, PUBLIC_HORS_EP -> true;
            case ECOLE_REP_PLUS, ECOLE_REP, ECOLE_HORS_EP, PUBLIC, PRIVE -> true;
            case ENSEMBLE, FILLES, GARCONS, REP_PLUS, REP -> false;
            case RESIDENT_QPV, RESIDENT_HORS_QPV, VECU_QPV, VECU_HORS_QPV -> false;
        };
    }

    /** Whether it is what a quartier prioritaire holds, in whatever sense. */
    public boolean duQuartier() {
        return this == PUBLIC_QPV || this == RESIDENT_QPV || this == VECU_QPV;
    }

    /** Whether a convention follows it, or compares another with it. */
    boolean suivie() {
        return switch (this) {
            case ENSEMBLE, PUBLIC, PRIVE -> false;
            default -> true;
        };
    }

    /** {@code trop peu de collèges pour conclure}. */
    public String tropPeu() {
        String de =
                switch (this) {
                    case PUBLIC_QPV, PUBLIC_HORS_QPV, PUBLIC_REP_PLUS, PUBLIC_REP, PUBLIC_HORS_EP -> "de collèges";
                    case ECOLE_REP_PLUS, ECOLE_REP, ECOLE_HORS_EP -> "d'écoles";
                    default -> "d'établissements";
                };
        return "trop peu " + de + " pour conclure";
    }

    /** What the group is drawn on, whatever its version: two groups compare on one map only. */
    String zonage() {
        return switch (this) {
            case PUBLIC_QPV, PUBLIC_HORS_QPV -> "quartiers prioritaires, place du collège";
            case RESIDENT_QPV, RESIDENT_HORS_QPV -> "quartiers prioritaires, domicile de l'élève";
            case VECU_QPV, VECU_HORS_QPV -> "quartiers prioritaires, territoire vécu";
            case PUBLIC_REP_PLUS, PUBLIC_REP, PUBLIC_HORS_EP, REP_PLUS, REP, ECOLE_REP_PLUS, ECOLE_REP, ECOLE_HORS_EP ->
                "éducation prioritaire";
            case ENSEMBLE, FILLES, GARCONS, PUBLIC, PRIVE -> "aucun";
        };
    }

    /** What Copil puts establishments in it by; none of what it is given. */
    public @Nullable Genre carte() {
        return switch (this) {
            case PUBLIC_QPV, PUBLIC_HORS_QPV -> Genre.PROXIMITE;
            case PUBLIC_REP_PLUS, PUBLIC_REP, PUBLIC_HORS_EP, REP_PLUS, REP, ECOLE_REP_PLUS, ECOLE_REP, ECOLE_HORS_EP ->
                Genre.REP;
            case ENSEMBLE, FILLES, GARCONS, PUBLIC, PRIVE -> null;
            case RESIDENT_QPV, RESIDENT_HORS_QPV, VECU_QPV, VECU_HORS_QPV -> null;
        };
    }

    /** Whom the group is taken among. */
    String perimetre() {
        return switch (this) {
            case PUBLIC_QPV, PUBLIC_HORS_QPV, PUBLIC_REP_PLUS, PUBLIC_REP, PUBLIC_HORS_EP -> "collèges publics";
            case ECOLE_REP_PLUS, ECOLE_REP, ECOLE_HORS_EP -> "écoles publiques";
            case REP_PLUS, REP -> "réseaux";
            case ENSEMBLE, FILLES, GARCONS, PUBLIC, PRIVE, RESIDENT_QPV, RESIDENT_HORS_QPV, VECU_QPV, VECU_HORS_QPV ->
                "tous les élèves";
        };
    }
}
