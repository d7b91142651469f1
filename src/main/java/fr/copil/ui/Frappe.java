package fr.copil.ui;

import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What is being typed reaches the server when the fingers pause, to be kept as a draft. */
public final class Frappe {

    private static final int DELAI_EN_MS = 800;

    private Frappe() {}

    public static void suivre(HasValueChangeMode champ) {
        champ.setValueChangeMode(ValueChangeMode.TIMEOUT);
        champ.setValueChangeTimeout(DELAI_EN_MS);
    }
}
