package fr.copil.bilan.document;

import static fr.copil.bilan.document.PagesHtml.t;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.Garde;
import java.nio.charset.StandardCharsets;

/** Writes a bilan as one accessible page. */
final class EcritureHtml {

    private EcritureHtml() {}

    static byte[] page(Bilan bilan) {
        return ("<!DOCTYPE html>\n" + ecrire(bilan, false)).getBytes(StandardCharsets.UTF_8);
    }

    static String pourPdf(Bilan bilan) {
        return ecrire(bilan, true);
    }

    private static String ecrire(Bilan bilan, boolean pourPdf) {
        return new PagesHtml(
                        Marges.de(bilan.entete()), Tableaux.de(bilan.sections()).iterator(), pourPdf, true)
                .sections(bilan.sections(), true)
                .ecrire(couverture(bilan.entete()), "bilan.css");
    }

    private static String couverture(Entete entete) {
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

    static void ligne(StringBuilder haut, String classe, String texte) {
        if (!texte.isEmpty()) {
            haut.append(classe.isEmpty() ? "<p>" : "<p class=\"" + classe + "\">")
                    .append(t(texte))
                    .append("</p>");
        }
    }
}
