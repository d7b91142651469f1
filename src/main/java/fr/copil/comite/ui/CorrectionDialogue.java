package fr.copil.comite.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.Seance;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** A decision whose words, addressee, day or subject were noted wrong; its number stays. */
class CorrectionDialogue extends Dialog {

    CorrectionDialogue(DecisionService service, Decision decision, Seance seance) {
        ChampsDeDecision champs = new ChampsDeDecision();
        List<APropos> choix = APropos.aCorriger(decision, seance);
        champs.sujet.setItems(choix);
        champs.sujet.setValue(choix.stream()
                .filter(un -> un.adresse().equals(decision.sujet()))
                .findFirst()
                .orElse(APropos.RIEN));
        champs.quoi.setValue(decision.quoi());
        champs.qui.setValue(decision.qui());
        champs.pour.setValue(decision.pour());
        Div refus = Message.alerter(new Div());
        setHeaderTitle(Typographie.fines("Corriger la décision " + decision.numero()));
        setWidth("44rem");
        add(champs, refus);
        getFooter()
                .add(
                        Boutons.secondaire("Annuler", this::close),
                        Boutons.principal(
                                "Corriger",
                                () -> champs.tenter(refus, () -> {
                                    APropos choisi = champs.sujet.getValue();
                                    service.corriger(decision, champs.lire(choisi == null ? "" : choisi.adresse()));
                                    close();
                                })));
    }
}
