package fr.copil.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * A page that lost its server says so in a line and comes back by itself: it tries again until there is an answer, then
 * shows the present state, or the log-in page when the session ended meanwhile. Decision 0056.
 */
@Component
class ConnexionPerdue implements VaadinServiceInitListener {

    private static final int ENTRE_DEUX_ESSAIS_MS = 3_000;

    @Override
    public void serviceInit(ServiceInitEvent evenement) {
        SystemMessages messages = messages();
        evenement.getSource().setSystemMessagesProvider(information -> messages);
        evenement.getSource().addUIInitListener(ouverture -> {
            ReconnectDialogConfiguration ligne = ouverture.getUI().getReconnectDialogConfiguration();
            // The page says it in its own words, which stay: frontend/direct/hors-ligne.ts.
            ligne.setDialogText("");
            ligne.setDialogTextGaveUp("");
            // For ever: nobody is in front of a screen left open over a weekend.
            ligne.setReconnectAttempts(Integer.MAX_VALUE);
            ligne.setReconnectInterval(ENTRE_DEUX_ESSAIS_MS);
        });
    }

    /** An ended session has no message: the page loads again at the same address, by way of the log-in. */
    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption("Copil a rencontré une panne");
        messages.setInternalErrorMessage(
                "Rien de ce qui est enregistré n'est perdu. Cliquez ici, ou appuyez sur Échap, "
                        + "pour recharger la page.");
        messages.setCookiesDisabledCaption("Copil a besoin des cookies");
        messages.setCookiesDisabledMessage(
                "Ils gardent votre connexion. Autorisez-les pour ce site, puis cliquez ici pour recommencer.");
        return messages;
    }
}
