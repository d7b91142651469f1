package fr.copil.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.copil.commun.ErreurCopil;
import java.util.function.Consumer;

/** Asks again who one is, before what binds; what stands on the page stays as it was typed. */
public final class ProuverDialogue extends Dialog {

    private final PasswordField saisi;
    private final Message refus = Message.alerte();
    private final transient Consumer<String> prouver;
    private final transient Runnable suite;

    /**
     * @param libelle what is to be typed
     * @param prouver refuses what is wrong
     * @param suite what was asked for first, done once it is right
     */
    public ProuverDialogue(String libelle, Consumer<String> prouver, Runnable suite) {
        this.prouver = prouver;
        this.suite = suite;
        saisi = new PasswordField(libelle);
        saisi.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        saisi.setWidthFull();
        saisi.addKeyPressListener(Key.ENTER, touche -> confirmer());
        setHeaderTitle("Est-ce toujours vous ?");
        setWidth("28rem");
        add(
                new Paragraph(Typographie.fines("Ce que vous allez faire engage votre service, et vous vous êtes"
                        + " connecté il y a plus de quinze minutes.")),
                saisi,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Confirmer", this::confirmer));
    }

    @Override
    public void open() {
        super.open();
        saisi.focus();
    }

    private void confirmer() {
        String tape = saisi.getValue();
        saisi.clear();
        try {
            prouver.accept(tape);
        } catch (ErreurCopil e) {
            refus.refuser(e);
            saisi.focus();
            return;
        }
        close();
        suite.run();
    }
}
