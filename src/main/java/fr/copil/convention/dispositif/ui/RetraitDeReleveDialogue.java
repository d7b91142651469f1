package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.convention.dispositif.Releve;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;

/** Asks why before a relevé is withdrawn. */
class RetraitDeReleveDialogue extends Dialog {

    private final TextField motif = new TextField("Pourquoi");
    private final Message refus = Message.alerte().absentSiVide();

    RetraitDeReleveDialogue(RecensementService service, Releve releve, String nom, Consumer<String> suite) {
        setHeaderTitle(Typographie.fines("Retirer : " + nom));
        setWidth("36rem");
        motif.setMaxLength(RecensementService.MOTIF_MAX);
        motif.setWidthFull();
        add(
                new Paragraph(
                        Typographie.fines(
                                "Le relevé ne compte plus nulle part. Son historique reste, et votre service peut le refaire.")),
                motif,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Retirer", () -> {
            try {
                service.retirer(releve.id(), motif.getValue());
            } catch (ErreurCopil e) {
                refus.refuser(e);
                return;
            }
            close();
            suite.accept("Relevé retiré.");
        }));
    }
}
