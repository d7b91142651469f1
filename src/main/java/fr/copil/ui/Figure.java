package fr.copil.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import fr.copil.figure.FigureModele;
import org.jspecify.annotations.Nullable;

/** The one component every chart of Copil is made of; a feature gives it a model and knows nothing of the charts. Decision 0002. */
@Tag("copil-figure")
@JsModule("./figure/copil-figure.ts")
@NpmPackage(value = "d3-shape", version = "3.2.0")
@NpmPackage(value = "d3-scale", version = "4.0.2")
@NpmPackage(value = "@types/d3-shape", version = "3.2.0", dev = true)
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
public class Figure extends Modelise<FigureModele> {

    /** @param adresse where the reader sends what is not there; none when it is not for them to send */
    public void transmettre(@Nullable String adresse) {
        getElement().setProperty("transmettre", adresse);
    }

    /** @param adresse of the sheet that the title leads to */
    public void fiche(String adresse) {
        getElement().setProperty("fiche", adresse);
    }

    @Override
    public void montrer(FigureModele modele) {
        setId(modele.id());
        super.montrer(modele);
    }
}
