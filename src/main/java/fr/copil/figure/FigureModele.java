package fr.copil.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.commun.Etat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything one figure says: title, reading, chart, table, source, notes. The web component makes all the rest of it
 * (toggle, CSV, PNG, SVG, full screen), so that a session keeps one element a figure.
 *
 * @param id what links target, as in {@code /#ecart-qpv}
 * @param titre what to see, 60 signs at the most
 * @param lecture one sentence computed from the data
 * @param choix other ways to see the same figure, as links
 * @param source producer, set, years of the data: always in sight
 * @param notes readings chosen, cautions, receptions: behind « D'où vient ce chiffre »
 * @param fichier name of the downloads, without extension
 * @param citation short code of the value it shows, none when it shows none
 * @param indicateurs all those it shows a value of, so that one that is withdrawn is found again in what was kept
 */
public record FigureModele(
        String id,
        String titre,
        String lecture,
        List<Choix> choix,
        Graphique graphique,
        Tableau tableau,
        String source,
        List<String> notes,
        String fichier,
        @Nullable String citation,
        List<String> indicateurs) {

    /** What a note begins with that must stay under its figure wherever it is drawn. */
    public static final String PRUDENCE = "À lire avec prudence : ";

    public FigureModele {
        indicateurs = List.copyOf(indicateurs);
    }

    public FigureModele(
            String id,
            String titre,
            String lecture,
            List<Choix> choix,
            Graphique graphique,
            Tableau tableau,
            String source,
            List<String> notes,
            String fichier,
            @Nullable String citation) {
        this(id, titre, lecture, choix, graphique, tableau, source, notes, fichier, citation, List.of());
    }

    public FigureModele(
            String id,
            String titre,
            String lecture,
            List<Choix> choix,
            Graphique graphique,
            Tableau tableau,
            String source,
            List<String> notes,
            String fichier) {
        this(id, titre, lecture, choix, graphique, tableau, source, notes, fichier, null);
    }

    /** With the code that opens its value for ever. */
    public FigureModele citee(@Nullable String code) {
        return new FigureModele(
                id, titre, lecture, choix, graphique, tableau, source, notes, fichier, code, indicateurs);
    }

    /** The same with another drawing. */
    public FigureModele dessinee(Graphique autre) {
        return new FigureModele(
                id, titre, lecture, choix, autre, tableau, source, notes, fichier, citation, indicateurs);
    }

    /** With these too among the indicateurs it shows. */
    public FigureModele montrant(Stream<String> codes) {
        List<String> tous =
                Stream.concat(indicateurs.stream(), codes).distinct().toList();
        return new FigureModele(id, titre, lecture, choix, graphique, tableau, source, notes, fichier, citation, tous);
    }

    /** With these behind « D'où vient ce chiffre », after its notes. */
    public FigureModele venantDe(List<String> receptions) {
        return new FigureModele(
                id,
                titre,
                lecture,
                choix,
                graphique,
                tableau,
                source,
                Stream.concat(notes.stream(), receptions.stream()).toList(),
                fichier,
                citation,
                indicateurs);
    }

    /** How it is made and read: what a document may say once, at its end. */
    public List<String> methode() {
        return notes.stream().filter(note -> !note.startsWith(PRUDENCE)).toList();
    }

    /** With its cautions only. */
    public FigureModele sansMethode() {
        return new FigureModele(
                id,
                titre,
                lecture,
                choix,
                graphique,
                tableau,
                source,
                notes.stream().filter(note -> note.startsWith(PRUDENCE)).toList(),
                fichier,
                citation,
                indicateurs);
    }

    /** The same under another name, without other ways to see it. */
    public FigureModele renommee(String autreId, String autreTitre) {
        return new FigureModele(
                autreId,
                autreTitre,
                lecture,
                List.of(),
                graphique,
                tableau,
                source,
                notes,
                fichier,
                citation,
                indicateurs);
    }

    public record Choix(String libelle, String lien, boolean actif) {}

    /** The equivalent of the chart, in cells. */
    public record Tableau(String legende, List<String> entetes, List<List<Cellule>> lignes) {}

    /**
     * @param texte as read on screen
     * @param brut as written in the CSV for a French spreadsheet: decimal comma, no unit, no separator
     * @param lien to what stands behind it, when there is something
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cellule(String texte, String brut, @Nullable String lien) {

        public Cellule(String texte, String brut) {
            this(texte, brut, null);
        }

        public static Cellule texte(String texte) {
            return new Cellule(texte, texte);
        }

        public static Cellule etat(Etat etat) {
            return texte(etat.libelle());
        }
    }
}
