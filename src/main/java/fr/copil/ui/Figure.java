package fr.copil.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import fr.copil.figure.FigureModele;

/** The one component every chart of Copil is made of; a feature gives it a model and knows nothing of the charts. Decision 0002. */
@Tag("copil-figure")
@JsModule("./figure/copil-figure.ts")
@NpmPackage(value = "apexcharts", version = "4.7.0")
public class Figure extends Modelise<FigureModele> {

    @Override
    public void montrer(FigureModele modele) {
        setId(modele.id());
        super.montrer(modele);
    }
}
