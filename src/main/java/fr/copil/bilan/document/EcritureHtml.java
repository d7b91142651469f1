package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.Garde;
import fr.copil.bilan.contenu.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes a bilan as one accessible page that needs nothing else; the PDF is made from it. */
final class EcritureHtml {

    /** A heading, for the table of contents and the bookmarks. */
    record Repere(int niveau, String texte, String id) {}

    private final Bilan bilan;
    private final boolean pourPdf;
    private final StringBuilder html = new StringBuilder();
    private final List<Repere> reperes = new ArrayList<>();
    private final BlocsHtml blocs;

    private EcritureHtml(Bilan bilan, boolean pourPdf) {
        this.bilan = bilan;
        this.pourPdf = pourPdf;
        this.blocs = new BlocsHtml(html, pourPdf, Tableaux.de(bilan).iterator());
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
                + (pourPdf ? signets() : "") + "<style>" + feuille("bilan.css") + (pourPdf ? "" : feuille("ecran.css"))
                + "</style></head><body>"
                + (pourPdf ? marges(entete) : "") + couverture(entete) + sommaire() + "<main>" + html
                + "</main></body></html>\n";
    }

    private static String feuille(String nom) {
        try (InputStream feuille = Objects.requireNonNull(EcritureHtml.class.getResourceAsStream(nom), nom)) {
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
        Garde garde = entete.garde();
        ligne(haut, "emetteur", garde.emetteur());
        if (entete.provisoire()) {
            haut.append("<p class=\"provisoire\">PROVISOIRE</p>");
        }
        haut.append("<h1>").append(t(entete.titre())).append("</h1>");
        ligne(haut, "sous-titre", entete.convention() + ", " + entete.territoire());
        ligne(haut, "", entete.titreConvention());
        ligne(haut, "mention", entete.mention());
        ligne(haut, "mention", entete.confidentialite());
        ligne(haut, "mention", garde.reference().isEmpty() ? "" : "Référence : " + garde.reference());
        if (!garde.signataires().isEmpty()) {
            haut.append("<table class=\"signataires\"><caption>Signataires</caption><thead><tr>"
                    + "<th scope=\"col\">Partie</th><th scope=\"col\">Fonction</th><th scope=\"col\">Signature</th>"
                    + "</tr></thead><tbody>");
            garde.signataires().forEach(signataire -> haut.append("<tr><th scope=\"row\">")
                    .append(t(signataire.service()))
                    .append("</th><td>")
                    .append(t(signataire.fonction()))
                    .append("</td><td>")
                    .append(t(signataire.signature()))
                    .append("</td></tr>"));
            haut.append("</tbody></table>");
        }
        entete.signatures().forEach(signature -> ligne(haut, "", signature));
        return haut.append("</header>").toString();
    }

    private static void ligne(StringBuilder haut, String classe, String texte) {
        if (!texte.isEmpty()) {
            haut.append(classe.isEmpty() ? "<p>" : "<p class=\"" + classe + "\">")
                    .append(t(texte))
                    .append("</p>");
        }
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
            html.append("<section class=\"section-")
                    .append(section.cle())
                    .append(reperes.isEmpty() || section.aPart() ? " premiere\">" : "\">");
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

    private static String t(String texte) {
        return Svg.echapper(Ecrit.texte(texte));
    }
}
