package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
}
