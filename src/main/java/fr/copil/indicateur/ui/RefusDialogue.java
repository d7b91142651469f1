package fr.copil.indicateur.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.function.Consumer;

/** Why what another proposes is not published; it stays open until the reason is accepted. */
class RefusDialogue extends Dialog {

    private final TextArea motif = new TextArea("Motif");
    private final Message refus = Message.alerte();

    RefusDialogue(Consumer<String> refuser, Runnable suite) {
        motif.setWidthFull();
        motif.setHelperText("10 à 400 signes, lus de qui a proposé");
        setHeaderTitle("Refuser cette publication");
        setWidth("36rem");
        add(motif, refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Refuser", () -> {
            try {
                refuser.accept(motif.getValue());
            } catch (ErreurCopil e) {
                refus.refuser(e);
                return;
            }
            close();
            suite.run();
        }));
    }
}
