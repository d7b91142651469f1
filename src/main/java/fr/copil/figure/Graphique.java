package fr.copil.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, without a word of how it is drawn: colours, dashes and marks belong to the traits, in
 * {@code frontend/graphique}. Serialised as it stands for the web component.
 */
public sealed interface Graphique {

    /** Says what the chart shows to those who do not see it. */
    String description();

    @JsonProperty
    String type();

    /**
     * Lines over years, with targets and the marks of gaps.
     *
     * @param ruptures abscissas before which a series breaks: drawn between them and the one before
     */
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
            List<EcartTrace> ecarts,
            List<String> ruptures)
            implements Graphique {

        public Courbes(
                String description,
                String axeX,
                String axeY,
                String unite,
                @Nullable Double min,
                @Nullable Double max,
                List<Serie> series,
                List<CibleTracee> cibles,
                List<EcartTrace> ecarts) {
            this(description, axeX, axeY, unite, min, max, series, cibles, ecarts, List.of());
        }

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
            List<TraitNomme> traits,
            List<Ligne> lignes,
            @Nullable Repere repere)
            implements Graphique {

        public Barres(String description, String axeX, String unite, List<TraitNomme> traits, List<Ligne> lignes) {
            this(description, axeX, unite, traits, lignes, null);
        }

        @Override
        public String type() {
            return "barres";
        }
    }

    /**
     * A map coloured by classes. It holds no outline: the web component asks for those of its {@code fond}, once for all
     * the maps of the page.
     *
     * @param legende what the classes measure, above them
     * @param classes in words, from the lowest to the highest, five at the most
     * @param zones in the order in which the keys read them
     * @param marques codes of the zones in use, outlined
     * @param cadre codes of the zones to frame, which alone are drawn; empty for the whole background
     * @param vers address that a zone opens, where {@code {code}} is its code; none when it opens nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Carte(
            String description,
            String legende,
            Fond fond,
            List<String> classes,
            List<Zone> zones,
            List<String> marques,
            List<String> cadre,
            @Nullable String vers)
            implements Graphique {

        public Carte(
                String description,
                String legende,
                Fond fond,
                List<String> classes,
                List<Zone> zones,
                List<String> marques) {
            this(description, legende, fond, classes, zones, marques, List.of(), null);
        }

        @Override
        public String type() {
            return "carte";
        }
    }

    /**
     * @param adresse where the outlines are
     * @param note their source
     * @param carres territories that it has no outline of: a square each, beside the others. Decision 0059
     */
    record Fond(String adresse, String note, List<Carre> carres) {

        public Fond(String adresse, String note) {
            this(adresse, note, List.of());
        }

        /** For a map of a part of it, which they are no part of. */
        public Fond sansCarres() {
            return new Fond(adresse, note);
        }
    }

    /** @param nom written beside it */
    record Carre(String code, String nom) {}

    /**
     * @param code of the territory, as in {@code DEP-44}; without an outline, it is in the table only
     * @param classe rank of its class; none when the state is not a value
     * @param etat none for a value
     * @param detail ready text, as {@code 77,2 % (1 312 admis sur 1 699)}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Zone(String code, String nom, @Nullable Integer classe, @Nullable String etat, String detail) {

        public static Zone valeur(CodeTerritoire code, String nom, int classe, String detail) {
            return new Zone(code.valeur(), nom, classe, null, detail);
        }

        public static Zone sansValeur(CodeTerritoire code, String nom, Etat etat) {
            return new Zone(code.valeur(), nom, null, etat.code(), etat.libelle());
        }
    }

    /** @param court what stands at the end of the line where the name does not fit */
    record Serie(String nom, String court, Trait trait, List<Point> points) {}

    /**
     * @param y none when the state is not a value
     * @param bas with {@code haut}, the ends of its interval when it has one
     * @param chiffre behind the value, when one figure of the repository is
     * @param note what is said of this value, when something is: marked on the line, written under it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            String x,
            @Nullable Double y,
            String etat,
            String detail,
            @Nullable Double bas,
            @Nullable Double haut,
            @Nullable Chiffre chiffre,
            @Nullable String note) {

        public static Point valeur(String x, double y, String detail) {
            return new Point(x, y, Etat.VALEUR.code(), detail, null, null, null, null);
        }

        public static Point sansValeur(String x, Etat etat) {
            return new Point(x, null, etat.code(), etat.libelle(), null, null, null, null);
        }

        public Point entre(double bas, double haut) {
            return new Point(x, y, etat, detail, bas, haut, chiffre, note);
        }

        public Point de(Chiffre sien) {
            return new Point(x, y, etat, detail, bas, haut, sien, note);
        }

        public Point note(String dite) {
            return new Point(x, y, etat, detail, bas, haut, chiffre, dite.isBlank() ? null : dite);
        }
    }

    /**
     * What one value is made of, and the code that opens it for ever.
     *
     * @param annee the year that it is of
     * @param unite {@code %}, {@code points}, or what is counted
     * @param numerateur with {@code denominateur}, when both are known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Chiffre(
            int annee, String unite, @Nullable Long numerateur, @Nullable Long denominateur, @Nullable String code) {}

    /** A line across the bars, with its words. */
    record Repere(String nom, double valeur) {}

    record CibleTracee(String nom, Trait trait, List<PointDeCible> points) {

        public CibleTracee(String nom, List<PointDeCible> points) {
            this(nom, Trait.CIBLE, points);
        }
    }

    record PointDeCible(String x, double y) {}

    /** The gap's own mark between two values of one year. */
    record EcartTrace(String x, double de, double a, String texte) {}

    record TraitNomme(Trait trait, String nom) {}

    /** @param marque the row in use, in bold */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ligne(String nom, boolean marque, List<Part> parts, @Nullable String etat) {}

    /**
     * @param lien to the list behind the part, when there is one
     * @param chiffre that it is a part of, when there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            Trait trait, String nom, double valeur, String detail, @Nullable String lien, @Nullable Chiffre chiffre) {

        public Part(Trait trait, String nom, double valeur, String detail, @Nullable String lien) {
            this(trait, nom, valeur, detail, lien, null);
        }

        public Part(Trait trait, String nom, double valeur, String detail) {
            this(trait, nom, valeur, detail, null);
        }

        public Part de(@Nullable Chiffre sien) {
            return new Part(trait, nom, valeur, detail, lien, sien);
        }
    }
}
