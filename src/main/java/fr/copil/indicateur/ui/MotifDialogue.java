package fr.copil.indicateur.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;

/** Asks why before something is done; it stays open until the reason is accepted. */
class MotifDialogue extends Dialog {

    private final TextArea motif = new TextArea("Motif");
    private final Message refus = Message.alerte();

    /**
     * @param quoi what it is about
     * @param verbe of the button
     * @param faire with the reason; what it refuses is said here
     * @param suite once it is done
     */
    MotifDialogue(String titre, String quoi, String verbe, Consumer<String> faire, Runnable suite) {
        motif.setWidthFull();
        motif.setHelperText(Typographie.fines("10 à 400 signes, lus de ceux que cela concerne"));
        setHeaderTitle(Typographie.fines(titre));
        setWidth("36rem");
        add(new Paragraph(Typographie.fines(quoi)), motif, refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal(verbe, () -> {
            try {
                faire.accept(motif.getValue());
            } catch (ErreurCopil e) {
                refus.refuser(e);
                return;
            }
            close();
            suite.run();
        }));
    }
}
