package fr.copil.comite.kit;

import static fr.copil.comite.kit.Balises.brut;
import static fr.copil.comite.kit.Balises.joints;
import static fr.copil.comite.kit.Balises.si;
import static fr.copil.comite.kit.Balises.t;

import fr.copil.bilan.document.Dessin;
import fr.copil.comite.Point;
import fr.copil.comite.Vue;
import fr.copil.commun.Nombres;
import fr.copil.commun.Renvois;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One point: what it is about, its figure with the rows behind it, its facts, its words, where all that comes from. */
final class PointHtml {

    private static final Pattern NOMBRE = Pattern.compile("[-−+]?\\d.*");

    private PointHtml() {}

    static String ecrire(PointDuKit un) {
        Point point = un.point();
        Vue vue = un.vue();
        StringBuilder html = new StringBuilder(
                "<section id=\"p%d\" data-rang=\"%d\" data-point=\"%d\" data-minutes=\"%d\" data-sujet=\"%s\" aria-labelledby=\"t%d\">"
                        .formatted(un.rang(), un.rang(), point.id(), point.minutes(), brut(un.sujet()), un.rang()));
        html.append("<h2 id=\"t%d\" tabindex=\"-1\">%d. %s</h2>".formatted(un.rang(), un.rang(), t(point.titre())));
        // On a wall the clock counts the minutes.
        String lieu = joints(point.titre().contains(vue.lieu()) ? "" : vue.lieu(), un.presente());
        html.append(si("p", lieu.isEmpty() ? "lieu duree" : "lieu", joints(lieu, un.minutes())));
        FigureModele figure = vue.figure();
        if (figure != null) {
            figure(html, figure, un.rang());
        } else if (!vue.titre().equals(point.titre()) && !vue.titre().equals(vue.lieu())) {
            html.append("<h3>").append(t(vue.titre())).append("</h3>");
        }
        planches(html, un);
        faits(html, vue.faits());
        html.append(si("p", "texte", vue.texte()));
        if (figure != null) {
            html.append(si("p", "source", source(figure)));
        }
        return html.append("</section>\n").toString();
    }

    private static void figure(StringBuilder html, FigureModele figure, int rang) {
        String nom = "f" + rang;
        html.append("<h3 id=\"%s\">%s</h3>".formatted(nom, t(figure.titre())));
        html.append(si("p", "lecture", figure.lecture()));
        Optional<String> dessin = Dessin.de(figure);
        dessin.ifPresent(svg -> html.append(
                        "<div class=\"defile dessin\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + nom + "\">")
                .append(svg)
                .append("</div>"));
        figure.notes().stream()
                .filter(note -> note.startsWith(FigureModele.PRUDENCE))
                .forEach(note -> html.append(si("p", "note", note)));
        html.append("<div class=\"tableau").append(dessin.isPresent() ? " derriere\">" : "\">");
        tableau(html, figure.tableau());
        figure.methode().forEach(note -> html.append(si("p", "note", Renvois.sans(note))));
        html.append("</div>");
    }

    private static void tableau(StringBuilder html, FigureModele.Tableau tableau) {
        html.append("<div class=\"defile\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(t(tableau.legende()))
                .append("\"><table><caption>")
                .append(t(tableau.legende()))
                .append("</caption><thead><tr>");
        tableau.entetes()
                .forEach(entete ->
                        html.append("<th scope=\"col\">").append(t(entete)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Cellule> ligne : tableau.lignes()) {
            html.append("<tr>");
            for (int i = 0; i < ligne.size(); i++) {
                String dit = ligne.get(i).texte();
                html.append(
                        i == 0
                                ? "<th scope=\"row\">"
                                : NOMBRE.matcher(dit).matches() ? "<td class=\"nombre\">" : "<td>");
                html.append(t(dit)).append(i == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    private static void planches(StringBuilder html, PointDuKit un) {
        Vue.@Nullable Planche planche = un.vue().planche();
        if (planche == null) {
            return;
        }
        String nom = "« " + un.vue().titre() + " »";
        for (int i = 0; i < un.pages().size(); i++) {
            html.append("<img class=\"planche\" src=\"%s\" alt=\"%s\">"
                    .formatted(
                            un.pages().get(i),
                            t(nom + ", image " + (i + 1) + " sur " + un.pages().size())));
        }
        int absentes = planche.pages() - un.pages().size();
        html.append(si(
                "p",
                "note",
                absentes == 0
                        ? ""
                        : Nombres.compte(absentes, "page", "pages") + " de " + nom
                                + " hors de ce kit, faute de place : emportez le fichier à part."));
    }

    private static void faits(StringBuilder html, List<Vue.Fait> faits) {
        if (faits.isEmpty()) {
            return;
        }
        html.append("<dl class=\"faits\">");
        faits.forEach(fait -> html.append(
                fait.nom().isEmpty()
                        ? "<dt hidden>Fait</dt><dd class=\"seul\">" + t(fait.texte()) + "</dd>"
                        : "<dt>" + t(fait.nom()) + "</dt><dd>" + t(fait.texte()) + "</dd>"));
        html.append("</dl>");
    }

    private static String source(FigureModele figure) {
        return joints(figure.citation() == null ? "" : figure.citation(), figure.source());
    }
}
