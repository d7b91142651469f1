package fr.copil.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.figure.Etincelle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table: filters above, rows in groups, pages below. Filters, sort and page live in the address: the web
 * component only writes addresses, so that a list survives a refresh, a return and being sent by mail.
 *
 * @param id what links and the keyboard target
 * @param legende says what the table holds, for those who do not see it
 * @param total rows that match, all pages together
 * @param page from 1
 * @param vide the sentence shown when nothing matches, with the way out
 * @param export address of the export of all that is filtered, without extension; what follows a {@code ?} is added to
 *     the parameters of the page; none when there is nothing to export
 * @param replie whether its filters stand behind one button, all but the search
 */
public record ListeModele(
        String id,
        String legende,
        List<Filtre> filtres,
        List<Colonne> colonnes,
        List<Ligne> lignes,
        long total,
        int page,
        int taille,
        String vide,
        @Nullable String export,
        boolean replie) {

    public ListeModele(
            String id,
            String legende,
            List<Filtre> filtres,
            List<Colonne> colonnes,
            List<Ligne> lignes,
            long total,
            int page,
            int taille,
            String vide,
            @Nullable String export) {
        this(id, legende, filtres, colonnes, lignes, total, page, taille, vide, export, false);
    }

    /** The same with its filters behind one button, all but the search. */
    public ListeModele repliee() {
        return new ListeModele(id, legende, filtres, colonnes, lignes, total, page, taille, vide, export, true);
    }

    /** A list that stands whole on one page, without filters. */
    public static ListeModele simple(
            String id, String legende, List<Colonne> colonnes, List<Ligne> lignes, String vide) {
        return new ListeModele(
                id, legende, List.of(), colonnes, lignes, lignes.size(), 1, Math.max(1, lignes.size()), vide, null);
    }

    /**
     * @param nom of the parameter in the address
     * @param genre {@code texte} searches as one types, {@code choix} offers the options, {@code case} is a yes
     * @param options of a choice; one whose value is empty stands for the absence of a choice, instead of « Tous »
     */
    public record Filtre(String nom, String libelle, String genre, String valeur, List<Option> options) {

        public static Filtre texte(String libelle, @Nullable String valeur) {
            return new Filtre("q", libelle, "texte", valeur == null ? "" : valeur, List.of());
        }

        public static Filtre choix(String nom, String libelle, @Nullable String valeur, List<Option> options) {
            return new Filtre(nom, libelle, "choix", valeur == null ? "" : valeur, options);
        }

        public static Filtre coche(String nom, String libelle, boolean oui) {
            return new Filtre(nom, libelle, "case", oui ? "oui" : "", List.of());
        }
    }

    public record Option(String valeur, String libelle) {}

    /**
     * @param tri value of the parameter {@code tri} that sorts by this column; none when it does not sort
     * @param nombre aligned to the right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Colonne(String titre, @Nullable String tri, boolean nombre) {

        public static Colonne de(String titre) {
            return new Colonne(titre, null, false);
        }

        public static Colonne nombre(String titre) {
            return new Colonne(titre, null, true);
        }
    }

    /**
     * @param groupe heading that opens a group before this row, with its level from 1; none inside a group
     * @param cellules one a column, the first names the row; none when the heading stands alone
     * @param ancre what the end of an address names to come to this row; none when nothing leads there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ligne(@Nullable Groupe groupe, List<Cellule> cellules, @Nullable String ancre) {

        public Ligne(@Nullable Groupe groupe, List<Cellule> cellules) {
            this(groupe, cellules, null);
        }

        public static Ligne de(List<Cellule> cellules) {
            return new Ligne(null, cellules);
        }

        /** A row that an address may name. */
        public static Ligne ancree(String ancre, List<Cellule> cellules) {
            return new Ligne(null, cellules, ancre);
        }

        /** A heading on a line of its own, so that several may follow each other down a tree. */
        public static Ligne titre(Groupe groupe) {
            return new Ligne(groupe, List.of());
        }
    }

    /** @param detail quieter second line of the heading */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Groupe(String titre, int niveau, @Nullable String detail) {

        public Groupe(String titre, int niveau) {
            this(titre, niveau, null);
        }
    }

    /**
     * @param lien address inside Copil
     * @param etat state code that draws its mark and colour before the text
     * @param detail quieter second line
     * @param liens several addresses, in place of the text
     * @param etincelle a series, in place of the text
     * @param origine codes and lines of the sources, behind one line under the whole list
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cellule(
            String texte,
            @Nullable String lien,
            @Nullable String etat,
            @Nullable String detail,
            @Nullable List<FicheModele.LienNomme> liens,
            @Nullable Etincelle etincelle,
            @Nullable String origine) {

        public Cellule(String texte, @Nullable String lien, @Nullable String etat, @Nullable String detail) {
            this(texte, lien, etat, detail, null, null, null);
        }

        public static Cellule texte(String texte) {
            return new Cellule(texte, null, null, null);
        }

        public static Cellule lien(String texte, String lien) {
            return new Cellule(texte, lien, null, null);
        }

        public static Cellule etat(String texte, String etat) {
            return new Cellule(texte, null, etat, null);
        }

        public static Cellule liens(List<FicheModele.LienNomme> liens, String sinon) {
            return new Cellule(
                    liens.isEmpty() ? sinon : "", null, null, null, liens.isEmpty() ? null : liens, null, null);
        }

        /** None leaves the cell empty. */
        public static Cellule serie(@Nullable Etincelle etincelle) {
            return new Cellule("", null, null, null, null, etincelle, null);
        }

        public Cellule avecDetail(String texte) {
            return new Cellule(this.texte, lien, etat, texte.isEmpty() ? null : texte, liens, etincelle, origine);
        }

        /** Of the first cell of a row: it names what comes from there. */
        public Cellule venantDe(String textes) {
            return new Cellule(texte, lien, etat, detail, liens, etincelle, textes.isEmpty() ? null : textes);
        }
    }
}
