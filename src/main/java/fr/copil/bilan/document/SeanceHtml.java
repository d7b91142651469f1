package fr.copil.bilan.document;

import static fr.copil.bilan.document.EcritureHtml.ligne;
import static fr.copil.bilan.document.PagesHtml.t;

import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.DocumentDeSeance.Papier;
import fr.copil.bilan.contenu.DocumentDeSeance.Rappel;
import fr.copil.bilan.contenu.DocumentDeSeance.Signataire;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of what a committee sends or keeps, from which its PDF is made: a letter before a report. */
final class SeanceHtml {

    private SeanceHtml() {}

    static String pourPdf(DocumentDeSeance document) {
        return new PagesHtml(
                        Marges.de(document),
                        Tableaux.sousLeurTitre(document.parties()).iterator(),
                        true,
                        document.sommaire())
                .sections(document.sections(), document.sommaire())
                .entre(signatures(document.signataires()))
                .sections(document.annexes(), true)
                .ecrire(tete(document), "bilan.css", "seance.css");
    }

    private static String tete(DocumentDeSeance document) {
        StringBuilder haut = new StringBuilder("<header>");
        Papier papier = document.papier();
        if (!papier.emetteur().isEmpty()) {
            haut.append("<div class=\"en-tete\">");
            ligne(haut, "nom", papier.nom());
            papier.emetteur().stream().skip(1).forEach(suite -> ligne(haut, "", suite));
            haut.append("</div>");
        }
        ligne(haut, "fait", papier.fait());
        ligne(haut, "mention", papier.reference().isEmpty() ? "" : "Référence : " + papier.reference());
        ligne(haut, "mention", papier.diffusion().isEmpty() ? "" : "Diffusion : " + papier.diffusion());
        ligne(haut, "provisoire", document.provisoire() ? "PROVISOIRE" : "");
        haut.append("<h1>").append(t(document.titre())).append("</h1>");
        ligne(haut, "sous-titre", document.sousTitre());
        return haut.append(rappels(document.rappels())).append("</header>").toString();
    }

    private static String rappels(List<Rappel> rappels) {
        return rappels.isEmpty()
                ? ""
                : rappels.stream()
                        .map(rappel -> "<tr><th scope=\"row\">" + t(rappel.nom() + " :") + "</th><td>"
                                + t(rappel.texte()) + "</td></tr>")
                        .collect(Collectors.joining("", "<table class=\"rappels\"><tbody>", "</tbody></table>"));
    }

    private static String signatures(List<Signataire> signataires) {
        if (signataires.size() == 1) {
            return seule(signataires.getFirst());
        }
        StringBuilder html = new StringBuilder();
        for (List<Signataire> rangee : CoteACote.rangees(signataires)) {
            html.append("<table class=\"signatures sur-").append(rangee.size()).append("\"><thead><tr>");
            cases(html, "th scope=\"col\"", rangee, Signataire::service);
            html.append("</tr></thead><tbody><tr>");
            cases(html, "td", rangee, Signataire::fonction);
            html.append("</tr><tr class=\"place\">");
            cases(html, "td", rangee, Signataire::signature);
            html.append("</tr></tbody></table>");
        }
        return html.toString();
    }

    private static void cases(
            StringBuilder html, String balise, List<Signataire> rangee, Function<Signataire, String> dit) {
        rangee.forEach(signataire -> html.append('<')
                .append(balise)
                .append('>')
                .append(t(dit.apply(signataire)))
                .append("</")
                .append(balise, 0, 2)
                .append('>'));
    }

    /** On the right, under the text, as a letter is signed. */
    private static String seule(Signataire signataire) {
        StringBuilder html = new StringBuilder("<div class=\"signature\">");
        ligne(html, "nom", signataire.service());
        ligne(html, "", signataire.fonction());
        ligne(html, "signe", signataire.signature());
        return html.append("</div>").toString();
    }
}
