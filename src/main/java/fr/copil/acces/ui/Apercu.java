package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.ui.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What Copil shows, to whoever has not entered yet: one published figure, drawn once. Decision 0057. */
class Apercu extends Composite<Div> {

    static final String LECTURE =
            "En 2024, 77,2 % des candidats des collèges publics situés dans un quartier prioritaire de la "
                    + "politique de la ville (QPV), ou à moins de 300 m, ont obtenu le diplôme national du brevet, contre 86,0 % "
                    + "ailleurs : 8,8 points d'écart.";

    Apercu() {
        Paragraph lecture = new Paragraph(Typographie.fines(LECTURE));
        Paragraph source = new Paragraph(
                Typographie.fines("France. DEPP, indicateurs de valeur ajoutée des collèges, sessions 2022 à 2024."));
        source.addClassName("apercu-source");
        Svg dessin = dessin();
        // The sentence above says it all.
        dessin.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("connexion-apercu");
        getContent().add(lecture, dessin, source);
    }

    private static Svg dessin() {
        try (InputStream lu = Objects.requireNonNull(Apercu.class.getResourceAsStream("apercu.svg"))) {
            return new Svg(lu);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
