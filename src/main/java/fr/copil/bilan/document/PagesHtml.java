package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Sections as one accessible page that needs nothing else, from which the PDF is made; what stands before them and after
 * them is the business of whoever has them written.
 */
final class PagesHtml {

    /** A heading, for the table of contents and the bookmarks. */
    private record Repere(int niveau, String texte, String id) {}

    private final Marges marges;
    private final boolean pourPdf;
    private final boolean sommaire;
    private final StringBuilder html = new StringBuilder();
    private final List<Repere> reperes = new ArrayList<>();
    private final BlocsHtml blocs;

    /** @param sommaire whether a table of contents leads to the sections, which the first one then leaves on its page */
    PagesHtml(Marges marges, Iterator<Tableaux.Numerote> tableaux, boolean pourPdf, boolean sommaire) {
        this.marges = marges;
        this.pourPdf = pourPdf;
        this.sommaire = sommaire;
        this.blocs = new BlocsHtml(html, pourPdf, tableaux);
    }

    /** @param surUnePage whether the first of them opens one */
    PagesHtml sections(List<Section> sections, boolean surUnePage) {
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), (surUnePage && i == 0) || sections.get(i).aPart());
        }
        return this;
    }

    /** What stands between them. */
    PagesHtml entre(String morceau) {
        html.append(morceau);
        return this;
    }

    /** @param styles sheets, beside those of the screen */
    String ecrire(String tete, String... styles) {
        return "<html lang=\"fr\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"UTF-8\"/><title>"
                + t(marges.titre())
                + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<meta name=\"" + (pourPdf ? "subject" : "description") + "\" content=\"" + t(marges.mention())
                + "\"/>"
                + (pourPdf ? signets() : "") + "<style>"
                + Arrays.stream(styles).map(PagesHtml::feuille).collect(Collectors.joining())
                + (pourPdf ? "" : feuille("ecran.css"))
                + "</style></head><body>"
                + (pourPdf ? enMarge() : "") + tete + (sommaire ? sommaire() : "") + "<main>" + html
                + "</main></body></html>\n";
    }

    private static String feuille(String nom) {
        try (InputStream feuille = Objects.requireNonNull(PagesHtml.class.getResourceAsStream(nom), nom)) {
            return new String(feuille.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken out of the text, into the margins of every page. */
    private String enMarge() {
        return "<div class=\"haut-gauche\">" + t(marges.haut())
                + (marges.provisoire() ? " · <b>PROVISOIRE</b>" : "") + "<br/>" + t(marges.mention())
                + "</div><div class=\"bas-gauche\">" + t(marges.bas()) + "</div>";
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

    private void section(Section section, boolean premiere) {
        html.append("<section class=\"section-").append(section.cle()).append(premiere ? " premiere\">" : "\">");
        titre(1, section.titre());
        if (section.proposee() && !section.recit().isEmpty()) {
            html.append("<p class=\"proposition\">Texte proposé par Copil à partir des données, non relu.</p>");
        }
        for (Bloc bloc : section.blocs()) {
            if (bloc instanceof Bloc.Intertitre intertitre) {
                titre(intertitre.niveau(), intertitre.texte());
            } else {
                blocs.ecrire(bloc);
            }
        }
        html.append("</section>");
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

    /** A text as the page has it. */
    static String t(String texte) {
        return Svg.echapper(Ecrit.texte(texte));
    }
}
