package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.copil.commun.Sigles;
import java.util.stream.Stream;

/** What the initials of texts that no {@link Modelise} shows stand for. Decision 0055. */
public final class LigneDeSigles extends Composite<Paragraph> {

    public LigneDeSigles(String... textes) {
        getContent().addClassName("copil-sigles");
        dire(textes);
    }

    public void dire(String... textes) {
        getContent().removeAll();
        Sigles.dans(Stream.of(textes)).forEach(sigle -> {
            Span dit = new Span(Typographie.fines(sigle.enClair()) + ". ");
            dit.getElement().setAttribute("data-sigle", sigle.sigle());
            getContent().add(dit);
        });
        setVisible(getContent().getChildren().findAny().isPresent());
    }

    /** Those of all that stands in these, as it is now. */
    public void direDe(HasElement... contenus) {
        dire(Stream.of(contenus)
                .flatMap(contenu -> textes(contenu.getElement()))
                .toArray(String[]::new));
    }

    private static Stream<String> textes(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(LigneDeSigles::textes);
    }
}
