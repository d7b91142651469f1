package fr.copil.direct.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Found by Vaadin in {@code META-INF/services}. */
public final class FabriqueDeLignes implements PushConnectionFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public PushConnection apply(UI page) {
        return new LigneDOnglet(page);
    }
}
