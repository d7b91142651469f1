package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import java.util.List;

/** A text of a bilan as HTML that holds nothing but what its author could write: every sign of it is escaped. */
public final class Apercu {

    private Apercu() {}

    /** Figures and tables are left to the screen, which has components for them. */
    public static String html(List<Bloc> blocs) {
        StringBuilder html = new StringBuilder();
        for (Bloc bloc : blocs) {
            switch (bloc) {
                case Bloc.Intertitre titre -> balise(html, "h" + (titre.niveau() + 1), t(titre.texte()));
                case Bloc.Paragraphe texte -> balise(html, "p", fragments(texte.fragments()));
                case Bloc.Note note -> balise(html, "p", t(note.texte()));
                case Bloc.Retrait retrait -> balise(html, "p", t(retrait.texte()));
                case Bloc.Puces puces -> {
                    StringBuilder elements = new StringBuilder();
                    puces.elements().forEach(element -> balise(elements, "li", fragments(element)));
                    balise(html, puces.numerotees() ? "ol" : "ul", elements.toString());
                }
                case Bloc.Illustration figure -> {}
                case Bloc.Grille tableau -> {}
            }
        }
        return html.toString();
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
            String sien = t(fragment.texte());
            String nomme = sien;
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
