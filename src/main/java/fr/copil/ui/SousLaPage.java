package fr.copil.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another room adds to a page about one thing, such as what is measured of it and what was decided on it, in their order; the page knows no other room. */
public interface SousLaPage {

    /** @param sujet the address of the thing: {@code /engagements/LA-P-a}, {@code /conventions/LA} */
    Optional<Component> sur(String sujet);
}
