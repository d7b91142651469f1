package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The blocks of a section in a page, numbered as they come. */
final class BlocsHtml {

    /** Tables of so few rows stand on one page. */
    static final int ENTIER_MAX = 5;

    private final StringBuilder html;
    private final boolean pourPdf;
    private int figures;

    /** In the order of the blocks. */
    private final Iterator<Tableaux.Numerote> tableaux;

    BlocsHtml(StringBuilder html, boolean pourPdf, Iterator<Tableaux.Numerote> tableaux) {
        this.html = html;
        this.pourPdf = pourPdf;
        this.tableaux = tableaux;
    }

    void ecrire(Bloc bloc) {
        switch (bloc) {
            case Bloc.Intertitre titre ->
                throw new IllegalArgumentException("headings belong to the table of contents");
            case Bloc.Note note -> note(note.texte());
            case Bloc.Retrait retrait -> note(retrait.texte());
            case Bloc.Carte carte -> html.append(CarteDessinee.html(carte));
            case Bloc.Paragraphe texte -> html.append(Apercu.html(List.of(texte), this::ecrit));
            case Bloc.Puces puces -> html.append(Apercu.html(List.of(puces), this::ecrit));
            case Bloc.TableauEcrit tableau -> html.append(Apercu.html(List.of(tableau), this::ecrit));
            case Bloc.Illustration illustration -> figure(illustration.figure());
            case Bloc.Grille grille -> tableau(grille);
        }
    }

    private void note(String texte) {
        html.append("<p class=\"note\">").append(t(texte)).append("</p>");
    }

    private void figure(FigureModele figure) {
        html.append("<div class=\"figure\"")
                .append(pourPdf ? "" : " role=\"figure\" aria-labelledby=\"f" + (figures + 1) + "\"");
        html.append("><p class=\"legende\" id=\"f")
                .append(++figures)
                .append("\">Figure ")
                .append(figures)
                .append(" – ");
        html.append(t(figure.titre()))
                .append("</p><p>")
                .append(t(figure.lecture()))
                .append("</p>");
        Optional<Donnees> donnees = Donnees.de(figure.graphique());
        String description = t(figure.graphique().description());
        donnees.ifPresent(lues -> html.append(defile("aria-labelledby=\"f" + figures + "\""))
                .append(Dessin.de(
                        lues,
                        pourPdf ? "alt=\"" + description + "\"" : "role=\"img\" aria-label=\"" + description + "\""))
                .append(defileFerme()));
        html.append("<p class=\"note\">")
                .append(Svg.echapper(Ecrit.source(figure)))
                .append("</p>");
        // On paper, the notes may run on over the page; the figure stays whole.
        html.append(pourPdf ? "</div><div class=\"notes\">" : "");
        figure.notes()
                .forEach(note ->
                        html.append("<p class=\"note\">").append(t(note)).append("</p>"));
        html.append("</div>");
    }

    /** What is too wide for a telephone moves by itself, under the keys too; on paper it is never too wide. */
    private String defile(String nom) {
        return pourPdf ? "" : "<div class=\"defile\" role=\"region\" tabindex=\"0\" " + nom + ">";
    }

    private String defileFerme() {
        return pourPdf ? "" : "</div>";
    }

    private static String id(Tableaux.Numerote tableau) {
        return "t" + tableau.numero();
    }

    private static String nomme(Tableaux.Numerote tableau) {
        return tableau.anonyme()
                ? "aria-label=\"" + t(tableau.titre()) + "\""
                : "aria-labelledby=\"" + id(tableau) + "\"";
    }

    private static String legende(Tableaux.Numerote tableau) {
        return tableau.anonyme()
                ? ""
                : "<p class=\"legende\" id=\"" + id(tableau) + "\">" + t(tableau.nom() + " – " + tableau.titre())
                        + "</p>";
    }

    /** As a text has it, under its number. */
    private String ecrit(String table) {
        Tableaux.Numerote suivant = tableaux.next();
        return legende(suivant) + table.replaceFirst("(<table )", "$1" + nomme(suivant) + " ");
    }

    private void tableau(Bloc.Grille grille) {
        FigureModele.Tableau tableau = grille.tableau();
        int total = grille.largeurs().stream().mapToInt(Integer::intValue).sum();
        boolean court = tableau.lignes().size() <= ENTIER_MAX;
        Tableaux.Numerote numerote = tableaux.next();
        html.append(court ? "<div class=\"tableau entier\">" : "<div class=\"tableau\">")
                .append(legende(numerote))
                .append(defile(nomme(numerote)))
                .append("<table ")
                .append(nomme(numerote))
                .append("><thead><tr>");
        for (int j = 0; j < tableau.entetes().size(); j++) {
            html.append(Nombre.enColonne(tableau, j) ? "<th scope=\"col\" class=\"nombre\" " : "<th scope=\"col\" ")
                    .append("style=\"width:")
                    .append(100 * grille.largeurs().get(j) / total)
                    .append("%\">");
            html.append(t(tableau.entetes().get(j))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<Cellule> ligne : tableau.lignes()) {
            html.append("<tr>");
            for (int j = 0; j < ligne.size(); j++) {
                html.append(
                        j == 0
                                ? "<th scope=\"row\">"
                                : Nombre.enColonne(tableau, j) ? "<td class=\"nombre\">" : "<td>");
                html.append(t(ligne.get(j).texte())).append(j == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>").append(defileFerme()).append("</div>");
    }

    private static String t(String texte) {
        return Svg.echapper(Ecrit.texte(texte));
    }
}
