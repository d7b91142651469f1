package fr.copil.annuaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.annuaire.Fonction;
import fr.copil.ui.Typographie;

/** Whom one calls, in one line, its number and address to press. */
final class FonctionEnClair {

    private FonctionEnClair() {}

    static Paragraph ligne(Fonction fonction) {
        Paragraph ligne = new Paragraph(new Span(Typographie.fines(
                fonction.enClair() + ", " + fonction.territoire().nomEtNiveau()
                        + (fonction.titulaire().isEmpty() ? "" : " : " + fonction.titulaire()))));
        if (!fonction.telephone().isEmpty()) {
            ligne.add(
                    new Span(" · "), new Anchor("tel:" + fonction.telephone().replace(" ", ""), fonction.telephone()));
        }
        if (!fonction.courriel().isEmpty()) {
            ligne.add(new Span(" · "), new Anchor("mailto:" + fonction.courriel(), fonction.courriel()));
        }
        return ligne;
    }
}
