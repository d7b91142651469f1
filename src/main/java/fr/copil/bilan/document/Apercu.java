package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text of a bilan as HTML that holds nothing but what its author could write: every sign of it is escaped. */
public final class Apercu {

    private Apercu() {}

    /** Figures and the tables of the data are left to the screen, which has components for them. */
    public static String html(List<Bloc> blocs) {
        return html(blocs, table -> table);
    }

    /** @param enTableau what a document makes of each table, in order */
    static String html(List<Bloc> blocs, UnaryOperator<String> enTableau) {
        StringBuilder html = new StringBuilder();
        for (Bloc bloc : blocs) {
            switch (bloc) {
                case Bloc.Intertitre titre -> balise(html, "h" + (titre.niveau() + 1), t(titre.texte()));
                case Bloc.Paragraphe texte -> balise(html, "p", fragments(texte.fragments()));
                case Bloc.Note note -> balise(html, "p", t(note.texte()));
                case Bloc.Retrait retrait -> balise(html, "p", t(retrait.texte()));
                case Bloc.Carte carte -> html.append(CarteDessinee.html(carte));
                case Bloc.Puces puces -> liste(html, puces, enTableau);
                case Bloc.TableauEcrit tableau -> html.append(enTableau.apply(tableau(tableau)));
                case Bloc.Illustration figure -> {}
                case Bloc.Grille tableau -> {}
            }
        }
        return html.toString();
    }

    private static void liste(StringBuilder html, Bloc.Puces puces, UnaryOperator<String> enTableau) {
        StringBuilder elements = new StringBuilder();
        puces.elements().forEach(element -> balise(elements, "li", element(element, enTableau)));
        String nom = puces.numerotees() ? "ol" : "ul";
        html.append('<').append(nom);
        if (puces.numerotees() && puces.debut() != 1) {
            html.append(" start=\"").append(puces.debut()).append('"');
        }
        html.append('>').append(elements).append("</").append(nom).append('>');
    }

    /** Its first words stand beside its mark; what follows them, under. */
    private static String element(Bloc.Element element, UnaryOperator<String> enTableau) {
        List<Bloc> blocs = element.blocs();
        return !blocs.isEmpty() && blocs.getFirst() instanceof Bloc.Paragraphe mots
                ? fragments(mots.fragments()) + html(blocs.subList(1, blocs.size()), enTableau)
                : html(blocs, enTableau);
    }

    private static String tableau(Bloc.TableauEcrit tableau) {
        StringBuilder html = new StringBuilder("<table class=\"ecrit\"><thead>");
        ligne(html, tableau, tableau.entete(), "th scope=\"col\"");
        html.append("</thead><tbody>");
        tableau.corps().forEach(ligne -> ligne(html, tableau, ligne, "td"));
        return html.append("</tbody></table>").toString();
    }

    private static void ligne(StringBuilder html, Bloc.TableauEcrit tableau, Bloc.Cases ligne, String balise) {
        html.append("<tr>");
        for (int j = 0; j < ligne.cases().size(); j++) {
            html.append('<')
                    .append(balise)
                    .append(
                            switch (tableau.alignements().get(j)) {
                                case GAUCHE -> "";
                                case CENTRE -> " class=\"centre\"";
                                case DROITE -> " class=\"nombre\"";
                            })
                    .append('>')
                    .append(fragments(ligne.cases().get(j)))
                    .append("</")
                    .append(balise, 0, 2)
                    .append('>');
        }
        html.append("</tr>");
    }

    private static void balise(StringBuilder html, String nom, String contenu) {
        html.append('<')
                .append(nom)
                .append('>')
                .append(contenu)
                .append("</")
                .append(nom)
                .append('>');
    }

    static String fragments(List<Fragment> fragments) {
        StringBuilder texte = new StringBuilder();
        for (Fragment fragment : fragments) {
            String nomme = t(fragment.texte());
            String sien = nomme.replace(Fragment.SAUT, "<br/>");
            sien = fragment.gras() ? "<strong>" + sien + "</strong>" : sien;
            sien = fragment.italique() ? "<em>" + sien + "</em>" : sien;
            String lien = fragment.lien();
            texte.append(
                    lien == null
                            ? sien
                            : "<a title=\"" + nomme + "\" href=\"" + Svg.echapper(lien) + "\">" + sien + "</a>");
        }
        return texte.toString();
    }

    private static String t(String texte) {
        return Svg.echapper(Ecrit.texte(texte));
    }
}
