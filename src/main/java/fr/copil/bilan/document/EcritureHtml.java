package fr.copil.bilan.document;

import fr.copil.bilan.Bilan;
import fr.copil.bilan.Bloc;
import fr.copil.bilan.Entete;
import fr.copil.bilan.Section;
import fr.copil.ui.FigureModele;
import fr.copil.ui.FigureModele.Cellule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes a bilan as one accessible page that needs nothing else; the PDF is made from it. */
final class EcritureHtml {

    /** A heading, for the table of contents and the bookmarks. */
    record Repere(int niveau, String texte, String id) {}

    private final Bilan bilan;
    private final boolean pourPdf;
    private final StringBuilder html = new StringBuilder();
    private final List<Repere> reperes = new ArrayList<>();
    private int figures;
    private int tableaux;

    private EcritureHtml(Bilan bilan, boolean pourPdf) {
        this.bilan = bilan;
        this.pourPdf = pourPdf;
    }

    static byte[] page(Bilan bilan) {
        return ("<!DOCTYPE html>\n" + new EcritureHtml(bilan, false).ecrire()).getBytes(StandardCharsets.UTF_8);
    }

    static String pourPdf(Bilan bilan) {
        return new EcritureHtml(bilan, true).ecrire();
    }

    private String ecrire() {
        Entete entete = bilan.entete();
        corps();
        String titre = t(entete.titre() + ", " + entete.convention() + ", " + entete.territoire());
        return "<html lang=\"fr\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"UTF-8\"/><title>" + titre
                + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<meta name=\"" + (pourPdf ? "subject" : "description") + "\" content=\"" + t(entete.mention())
                + "\"/>"
                + (pourPdf ? signets() : "") + "<style>" + feuille() + "</style></head><body>"
                + (pourPdf ? marges(entete) : "") + couverture(entete) + sommaire() + "<main>" + html
                + "</main></body></html>\n";
    }

    private static String feuille() {
        try (InputStream feuille =
                Objects.requireNonNull(EcritureHtml.class.getResourceAsStream("bilan.css"), "bilan.css")) {
            return new String(feuille.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken out of the text, into the margins of every page. */
    private static String marges(Entete entete) {
        return "<div class=\"haut-gauche\">" + t(entete.titre() + " · " + entete.convention())
                + (entete.provisoire() ? " · <b>PROVISOIRE</b>" : "") + "<br/>" + t(entete.mention())
                + "</div><div class=\"bas-gauche\">" + t(entete.territoire()) + "</div>";
    }

    private String couverture(Entete entete) {
        StringBuilder haut = new StringBuilder("<header>");
        if (entete.provisoire()) {
            haut.append("<p class=\"provisoire\">PROVISOIRE</p>");
        }
        haut.append("<h1>").append(t(entete.titre())).append("</h1>");
        haut.append("<p class=\"sous-titre\">")
                .append(t(entete.convention() + ", " + entete.territoire()))
                .append("</p>");
        haut.append("<p>").append(t(entete.titreConvention())).append("</p>");
        haut.append("<p class=\"mention\">").append(t(entete.mention())).append("</p>");
        entete.signatures()
                .forEach(signature -> haut.append("<p>").append(t(signature)).append("</p>"));
        return haut.append("</header>").toString();
    }

    private String sommaire() {
        StringBuilder liste =
                new StringBuilder("<nav aria-label=\"Sommaire\"><h2 class=\"sommaire\">Sommaire</h2><ul>");
        for (Repere repere : reperes) {
            if (repere.niveau() == 1) {
                liste.append("<li><a href=\"#")
                        .append(repere.id())
                        .append("\">")
                        .append(repere.texte())
                        .append("</a></li>");
            }
        }
        return liste.append("</ul></nav>").toString();
    }

    private String signets() {
        StringBuilder signets = new StringBuilder("<bookmarks>");
        boolean ouvert = false;
        for (Repere repere : reperes) {
            String signet = "<bookmark name=\"" + repere.texte() + "\" href=\"#" + repere.id() + "\"";
            if (repere.niveau() == 1) {
                signets.append(ouvert ? "</bookmark>" : "").append(signet).append(">");
                ouvert = true;
            } else if (repere.niveau() == 2) {
                signets.append(signet).append("/>");
            }
        }
        return signets.append(ouvert ? "</bookmark>" : "")
                .append("</bookmarks>")
                .toString();
    }

    private void corps() {
        for (Section section : bilan.sections()) {
            html.append(reperes.isEmpty() ? "<section class=\"premiere\">" : "<section>");
            titre(1, section.titre());
            if (section.proposee() && !section.recit().isEmpty()) {
                html.append("<p class=\"proposition\">Texte proposé par Copil à partir des données, non relu.</p>");
            }
            section.blocs().forEach(this::bloc);
            html.append("</section>");
        }
    }

    private void titre(int niveau, String texte) {
        Repere repere = new Repere(niveau, t(texte), "s" + (reperes.size() + 1));
        reperes.add(repere);
        // The page has one first-level heading, its title.
        int h = niveau + 1;
        html.append("<h")
                .append(h)
                .append(" id=\"")
                .append(repere.id())
                .append("\">")
                .append(repere.texte());
        html.append("</h").append(h).append(">");
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Bloc.Intertitre titre -> titre(titre.niveau(), titre.texte());
            case Bloc.Note note ->
                html.append("<p class=\"note\">").append(t(note.texte())).append("</p>");
            case Bloc.Paragraphe texte -> html.append(Apercu.html(List.of(texte)));
            case Bloc.Puces puces -> html.append(Apercu.html(List.of(puces)));
            case Bloc.Illustration illustration -> figure(illustration.figure());
            case Bloc.Grille grille -> tableau(grille);
        }
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
        donnees.ifPresent(lues -> html.append(Dessin.de(
                lues, pourPdf ? "alt=\"" + description + "\"" : "role=\"img\" aria-label=\"" + description + "\"")));
        html.append("<p class=\"note\">")
                .append(Svg.echapper(Ecrit.source(figure)))
                .append("</p>");
        figure.notes()
                .forEach(note ->
                        html.append("<p class=\"note\">").append(t(note)).append("</p>"));
        html.append("</div>");
    }

    private void tableau(Bloc.Grille grille) {
        FigureModele.Tableau tableau = grille.tableau();
        int total = grille.largeurs().stream().mapToInt(Integer::intValue).sum();
        html.append("<p class=\"legende\" id=\"t")
                .append(++tableaux)
                .append("\">Tableau ")
                .append(tableaux)
                .append(" – ");
        html.append(t(tableau.legende()))
                .append("</p><table aria-labelledby=\"t")
                .append(tableaux)
                .append("\"><thead><tr>");
        for (int j = 0; j < tableau.entetes().size(); j++) {
            html.append("<th scope=\"col\" style=\"width:")
                    .append(100 * grille.largeurs().get(j) / total)
                    .append("%\">");
            html.append(t(tableau.entetes().get(j))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<Cellule> ligne : tableau.lignes()) {
            html.append("<tr>");
            for (int j = 0; j < ligne.size(); j++) {
                boolean nombre = j > 0 && Nombre.lire(ligne.get(j)).isPresent();
                html.append(j == 0 ? "<th scope=\"row\">" : nombre ? "<td class=\"nombre\">" : "<td>");
                html.append(t(ligne.get(j).texte())).append(j == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static String t(String texte) {
        return Svg.echapper(Ecrit.texte(texte));
    }
}
