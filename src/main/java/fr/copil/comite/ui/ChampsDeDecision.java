package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.DecisionSaisie;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** What, who, for when, about what; what is wrong is said by its field. */
class ChampsDeDecision extends Composite<Div> {

    final TextField quoi = new TextField("Décision");
    final TextField qui = new TextField("Qui (fonction et service)");
    final ChampDate pour = new ChampDate("Pour le");
    final ComboBox<APropos> sujet = new ComboBox<>("À propos de");

    ChampsDeDecision() {
        quoi.setMaxLength(DecisionSaisie.QUOI_MAX);
        quoi.setWidth("28rem");
        quoi.setManualValidation(true);
        qui.setMaxLength(DecisionSaisie.QUI_MAX);
        qui.setWidth("18rem");
        qui.setManualValidation(true);
        sujet.setItemLabelGenerator(un -> Typographie.fines(un.libelle()));
        sujet.setWidth("18rem");
        getContent().add(quoi, qui, pour, sujet);
        getContent().addClassName("copil-selecteurs");
    }

    /** Reads the fields and does something of them. */
    void tenter(Div ailleurs, Runnable action) {
        quoi.setInvalid(false);
        qui.setInvalid(false);
        pour.setInvalid(false);
        Message.tenter(ailleurs, () -> {
            try {
                action.run();
            } catch (ErreurCopil e) {
                switch (e.code()) {
                    case "DECISION-QUOI" -> Message.refuser(quoi, e);
                    case "DECISION-QUI" -> Message.refuser(qui, e);
                    case "DECISION-JOUR" -> Message.refuser(pour, e);
                    default -> throw e;
                }
            }
        });
    }

    DecisionSaisie lire(String adresse) {
        if (pour.illisible()) {
            throw new ErreurCopil("DECISION-JOUR", "Écrivez la date jj/mm/aaaa, ou effacez-la.");
        }
        return new DecisionSaisie(quoi.getValue(), qui.getValue(), pour.getValue(), adresse);
    }
}
