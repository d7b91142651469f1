package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.methode.AutoEvaluation;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Liste;
import fr.copil.ui.Typographie;

/** How many questions were answered how: a sentence, a small table, the exports. */
class SyntheseMethode extends Composite<Div> {

    private final Paragraph phrase = new Paragraph();
    private final Liste tableau = new Liste();
    private final Anchor csv = export("CSV");
    private final Anchor xlsx = export("XLSX");

    SyntheseMethode() {
        Paragraph exports = new Paragraph(csv, xlsx);
        exports.addClassName("methode-exports");
        getContent().addClassNames("copil-page", "methode-synthese");
        getContent().add(new H2("Synthèse"), phrase, tableau, exports);
    }

    void montrer(AutoEvaluation evaluation) {
        Territoire territoire = evaluation.territoire();
        setVisible(territoire != null);
        if (territoire != null) {
            phrase.setText(Typographie.fines(SyntheseModele.phrase(territoire.nom(), evaluation.bilan())));
            tableau.montrer(SyntheseModele.tableau(evaluation));
            csv.setHref("/export/methode.csv?territoire=" + territoire.code());
            xlsx.setHref("/export/methode.xlsx?territoire=" + territoire.code());
        }
    }

    private static Anchor export(String libelle) {
        Anchor lien = new Anchor("", libelle);
        lien.setRouterIgnore(true);
        lien.getElement().setAttribute("download", true);
        return lien;
    }
}
