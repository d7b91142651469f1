package fr.copil.ui;

import com.vaadin.flow.component.HasValue;
import java.util.function.Consumer;

/** What a person chooses in a field, not what the page puts there. */
public final class Choix {

    private Choix() {}

    public static <V> void suivre(HasValue<?, V> champ, Consumer<V> suite) {
        champ.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                suite.accept(choix.getValue());
            }
        });
    }
}
