package fr.copil.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.action.Action;
import fr.copil.action.SaisieDActionsService;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** Asks why before an action is withdrawn. */
class RetraitDActionDialogue extends Dialog {

    private final TextField motif = new TextField("Pourquoi");
    private final Message refus = Message.alerte().absentSiVide();

    RetraitDActionDialogue(SaisieDActionsService service, Action action) {
        setHeaderTitle(Typographie.fines("Retirer : " + action.titre()));
        setWidth("36rem");
        motif.setMaxLength(SaisieDActionsService.MOTIF_MAX);
        motif.setWidthFull();
        add(
                new Paragraph(
                        Typographie.fines("L'action ne compte plus nulle part. Ce qui en a été dit reste gardé.")),
                motif,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Retirer", () -> {
            try {
                service.retirer(action.id(), action.version(), motif.getValue());
            } catch (ErreurCopil e) {
                refus.refuser(e);
                return;
            }
            close();
            UI.getCurrentOrThrow().navigate("actions");
        }));
    }
}
