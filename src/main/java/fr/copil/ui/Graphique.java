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

    /** Horizontal bars made of parts, one row a territory or a convention. */
    record Barres(String description, String axeX, String unite, List<RoleNomme> roles, List<Ligne> lignes)
            implements Graphique {

        @Override
        public String type() {
            return "barres";
        }
    }

    /** @param court what stands at the end of the line where the name does not fit */
    record Serie(String nom, String court, String role, List<Point> points) {}

    /** @param y none when the state is not a value */
    record Point(String x, @Nullable Double y, String etat, String detail) {

        public static Point valeur(String x, double y, String detail) {
            return new Point(x, y, Etat.VALEUR.code(), detail);
        }

        public static Point sansValeur(String x, Etat etat) {
            return new Point(x, null, etat.code(), etat.libelle());
        }
    }

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
