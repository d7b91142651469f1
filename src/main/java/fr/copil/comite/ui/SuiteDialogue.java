package fr.copil.comite.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.comite.ComiteService;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatDecision;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** Why a decision is put off or dropped, and until when. */
class SuiteDialogue extends Dialog {

    SuiteDialogue(DecisionService service, Decision decision, EtatDecision etat) {
        TextArea motif = new TextArea("Pourquoi");
        motif.setMaxLength(ComiteService.MOTIF_MAX);
        motif.setWidthFull();
        ChampDate pour = new ChampDate("Reportée au");
        pour.setVisible(etat == EtatDecision.REPORTEE);
        Message refus = Message.alerte();
        setHeaderTitle(Typographie.fines("Décision " + decision.numero() + " : " + etat.libelle()));
        setWidth("36rem");
        add(new Paragraph(Typographie.fines(decision.quoi())), motif, pour, refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Enregistrer", () -> {
            try {
                service.suivre(decision, etat, motif.getValue(), pour.getValue());
            } catch (ErreurCopil e) {
                refus.refuser(e);
                return;
            }
            close();
        }));
    }
}
