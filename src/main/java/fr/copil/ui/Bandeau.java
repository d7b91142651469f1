package fr.copil.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What stands above every page of a session that is not an ordinary one: the shell holds it without knowing why. */
public interface Bandeau {

    Optional<Component> bandeau();
}
