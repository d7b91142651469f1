package fr.copil.moyens.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.Moyen;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;

/** What of a line changes, and why; it stays open until it is accepted. */
class CorrectionDeMoyenDialogue extends Dialog {

    private final ChampsDuMontant montant = new ChampsDuMontant();
    private final TextField motif = new TextField("Pourquoi");
    private final Message refus = Message.alerte().absentSiVide();
    private final transient DeclarationDeMoyensService service;
    private final transient Moyen moyen;
    private final transient Consumer<String> suite;

    CorrectionDeMoyenDialogue(DeclarationDeMoyensService service, Moyen moyen, String nom, Consumer<String> suite) {
        this.service = service;
        this.moyen = moyen;
        this.suite = suite;
        setHeaderTitle(Typographie.fines("Corriger : " + nom));
        setWidth("44rem");
        montant.montrer(moyen);
        motif.setMaxLength(DeclarationDeMoyensService.MOTIF_MAX);
        motif.setWidthFull();
        add(
                new Paragraph(Typographie.fines("La version d'avant reste dans l'historique de la ligne.")),
                montant,
                motif,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Corriger", this::corriger));
    }

    private void corriger() {
        refus.dire("");
        try {
            service.corriger(moyen.id(), montant.saisi(), motif.getValue());
        } catch (ErreurCopil e) {
            HasValidation champ = montant.parRefus().get(e.code());
            if (champ == null) {
                refus.refuser(e);
            } else {
                Message.refuser(champ, e);
            }
            return;
        }
        close();
        suite.accept("Ligne corrigée.");
    }
}
