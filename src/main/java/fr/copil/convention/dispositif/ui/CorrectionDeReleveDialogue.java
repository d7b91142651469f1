package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.HasValidation;
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

/** What of a relevé changes, and why; it stays open until it is accepted. */
class CorrectionDeReleveDialogue extends Dialog {

    private final ChampsDuReleve champs = new ChampsDuReleve();
    private final TextField motif = new TextField("Pourquoi");
    private final Message refus = Message.alerte().absentSiVide();
    private final transient RecensementService service;
    private final transient Releve releve;
    private final transient Consumer<String> suite;

    CorrectionDeReleveDialogue(RecensementService service, Releve releve, String nom, Consumer<String> suite) {
        this.service = service;
        this.releve = releve;
        this.suite = suite;
        setHeaderTitle(Typographie.fines("Corriger : " + nom));
        setWidth("48rem");
        champs.montrer(releve);
        motif.setMaxLength(RecensementService.MOTIF_MAX);
        motif.setWidthFull();
        add(
                new Paragraph(Typographie.fines("La version d'avant reste dans l'historique du relevé.")),
                champs,
                motif,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Corriger", this::corriger));
    }

    private void corriger() {
        refus.dire("");
        try {
            service.corriger(releve.id(), champs.saisi(), motif.getValue());
        } catch (ErreurCopil e) {
            HasValidation champ = champs.parRefus().get(e.code());
            if (champ == null) {
                refus.refuser(e);
            } else {
                Message.refuser(champ, e);
            }
            return;
        }
        close();
        suite.accept("Relevé corrigé.");
    }
}
