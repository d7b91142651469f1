package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.ui.Liste;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.List;

/** The lists of a tab, one under the other. Their components stay while one types, so that the field keeps the focus. */
class Volets extends Composite<Div> {

    private final List<Emplacement> emplacements = new ArrayList<>();

    Volets() {
        getContent().addClassName("copil-page");
    }

    void montrer(List<Volet> volets) {
        while (emplacements.size() < volets.size()) {
            Emplacement nouveau = new Emplacement();
            emplacements.add(nouveau);
            getContent().add(nouveau);
        }
        while (emplacements.size() > volets.size()) {
            getContent().remove(emplacements.removeLast());
        }
        for (int i = 0; i < volets.size(); i++) {
            emplacements.get(i).montrer(volets.get(i));
        }
    }

    /** The same lists with what has just changed in them. */
    void actualiser(List<Volet.Pret> volets) {
        for (int i = 0; i < Math.min(volets.size(), emplacements.size()); i++) {
            emplacements.get(i).actualiser(volets.get(i));
        }
    }

    private static class Emplacement extends Composite<Section> {

        private final H2 titre = new H2();
        private final Paragraph propos = new Paragraph();
        private final Liste liste = new Liste();

        Emplacement() {
            getContent().addClassName("copil-page");
            getContent().add(titre, propos, liste);
        }

        void montrer(Volet volet) {
            dire(volet.titre(), volet.propos());
            liste.montrer(volet.liste());
        }

        void actualiser(Volet.Pret volet) {
            dire(volet.titre(), volet.propos());
            liste.actualiser(volet.liste());
        }

        private void dire(String titrePropose, String proposPropose) {
            titre.setText(Typographie.fines(titrePropose));
            titre.setVisible(!titrePropose.isEmpty());
            propos.setText(Typographie.fines(proposPropose));
            propos.setVisible(!proposPropose.isEmpty());
        }
    }
}
