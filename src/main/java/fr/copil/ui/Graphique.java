package fr.copil.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.copil.commun.Etat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, without a word of how it is drawn: colours, dashes and marks belong to the roles, in
 * {@code frontend/graphique}. Serialised as it stands for the web component.
 */
public sealed interface Graphique {

    /** Says what the chart shows to those who do not see it. */
    String description();

    @JsonProperty
    String type();

    /** Lines over years, with targets and the marks of gaps. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Courbes(
            String description,
            String axeX,
            String axeY,
            String unite,
            @Nullable Double min,
            @Nullable Double max,
            List<Serie> series,
            List<CibleTracee> cibles,
            List<EcartTrace> ecarts)
            implements Graphique {

        @Override
        public String type() {
            return "courbes";
        }
    }

    /**
     * Horizontal bars made of parts, one row a territory or a convention.
     *
     * @param repere a value that all rows are read against
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Barres(
            String description,
            String axeX,
            String unite,
            List<RoleNomme> roles,
            List<Ligne> lignes,
            @Nullable Repere repere)
            implements Graphique {

        public Barres(String description, String axeX, String unite, List<RoleNomme> roles, List<Ligne> lignes) {
            this(description, axeX, unite, roles, lignes, null);
        }

        @Override
        public String type() {
            return "barres";
        }
    }

    /** @param court what stands at the end of the line where the name does not fit */
    record Serie(String nom, String court, String role, List<Point> points) {}

    /**
     * @param y none when the state is not a value
     * @param bas with {@code haut}, the ends of its interval when it has one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            String x, @Nullable Double y, String etat, String detail, @Nullable Double bas, @Nullable Double haut) {

        public static Point valeur(String x, double y, String detail) {
            return new Point(x, y, Etat.VALEUR.code(), detail, null, null);
        }

        public static Point sansValeur(String x, Etat etat) {
            return new Point(x, null, etat.code(), etat.libelle(), null, null);
        }

        public Point entre(double bas, double haut) {
            return new Point(x, y, etat, detail, bas, haut);
        }
    }

    /** A line across the bars, with its words. */
    record Repere(String nom, double valeur) {}

    record CibleTracee(String nom, String role, List<PointDeCible> points) {

        public CibleTracee(String nom, List<PointDeCible> points) {
            this(nom, "cible", points);
        }
    }

    record PointDeCible(String x, double y) {}

    /** The gap's own mark between two values of one year. */
    record EcartTrace(String x, double de, double a, String texte) {}

    record RoleNomme(String role, String nom) {}

    /** @param marque the row in use, in bold */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ligne(String nom, boolean marque, List<Part> parts, @Nullable String etat) {}

    record Part(String role, String nom, double valeur, String detail) {}
}
