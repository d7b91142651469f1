package fr.copil.indicateur.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.contestation.Contestation;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.indicateur.contestation.IssueDeContestation;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** How a contested figure ends, and why; its author says nothing to take it back. */
class ArbitrageDialogue extends Dialog {

    private final TextArea motif = new TextArea("Pourquoi");
    private final Message refus = Message.alerte();
    private final transient ContestationService service;
    private final transient Contestation contestation;
    private final IssueDeContestation issue;
    private final transient Runnable suite;

    ArbitrageDialogue(
            ContestationService service, Contestation contestation, IssueDeContestation issue, Runnable suite) {
        this.service = service;
        this.contestation = contestation;
        this.issue = issue;
        this.suite = suite;
        motif.setMaxLength(ContestationService.MOTIF_MAX);
        motif.setWidthFull();
        motif.setVisible(issue != IssueDeContestation.RETIREE);
        setHeaderTitle(Typographie.fines("Clore cette contestation : " + issue.libelle()));
        setWidth("44rem");
        add(new Paragraph(Typographie.fines(contestation.quoi())), motif, refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Clore", this::confirmer));
    }

    private void confirmer() {
        try {
            service.trancher(contestation, issue, motif.getValue());
        } catch (ErreurCopil e) {
            refus.refuser(e);
            return;
        }
        close();
        suite.run();
    }
}
