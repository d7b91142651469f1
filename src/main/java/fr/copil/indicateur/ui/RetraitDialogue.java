package fr.copil.indicateur.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What to take back, and why; it stays open until the reason is accepted. */
class RetraitDialogue<T> extends Dialog {

    private static final String CONSEQUENCE =
            "Retiré aussitôt et partout : séries, jours passés, citations, sommes, bilans figés. Il reste écrit que"
                    + " quelque chose était là, qui l'a retiré, quand et pourquoi ; la valeur ne se lit plus qu'à la"
                    + " DSDEN. Ce qui avait été remplacé ne revient pas de lui-même : renvoyez-le.";

    private final ComboBox<T> quoi;
    private final TextArea motif = new TextArea("Motif");
    private final Message refus = Message.alerte();
    private final transient BiConsumer<T, String> retirer;
    private final transient Runnable suite;

    RetraitDialogue(
            String titre,
            String libelle,
            List<T> choix,
            ItemLabelGenerator<T> nom,
            BiConsumer<T, String> retirer,
            Runnable suite) {
        this.retirer = retirer;
        this.suite = suite;
        quoi = new ComboBox<>(libelle, choix);
        quoi.setItemLabelGenerator(nom);
        quoi.setWidthFull();
        quoi.setOverlayWidth("56rem");
        // The field cuts what is long: what goes is read whole.
        quoi.addValueChangeListener(change ->
                quoi.setHelperText(Typographie.fines(change.getValue() == null ? "" : nom.apply(change.getValue()))));
        quoi.setValue(choix.size() == 1 ? choix.getFirst() : null);
        motif.setWidthFull();
        motif.setHelperText(Typographie.fines("10 à 400 signes, lus de tous ceux qui lisaient le chiffre"));
        setHeaderTitle(Typographie.fines(titre));
        setWidth("56rem");
        add(new Paragraph(Typographie.fines(CONSEQUENCE)), quoi, motif, refus);
        NativeButton annuler = Boutons.secondaire("Annuler", this::close);
        NativeButton confirmer = Boutons.principal("Retirer", this::confirmer);
        getFooter().add(annuler, confirmer);
    }

    private void confirmer() {
        @Nullable T choisi = quoi.getValue();
        if (choisi == null) {
            refus.dire("Choisissez d'abord ce qui est à retirer.");
            return;
        }
        try {
            retirer.accept(choisi, motif.getValue());
        } catch (ErreurCopil e) {
            refus.refuser(e);
            return;
        }
        close();
        suite.run();
    }
}
