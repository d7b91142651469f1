package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.PhraseGardee;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.function.BiConsumer;

/** The cabinet asks the référent for news of one engagement. */
class RelanceForm extends Composite<Div> {

    RelanceForm(SuiviLu suivi, SuiviService suivis, BrouillonService brouillons, BiConsumer<SuiviLu, String> demandee) {
        TextField phrase = new TextField("Ce que vous attendez du référent DSDEN");
        phrase.setManualValidation(true);
        PhraseGardee gardee = new PhraseGardee(
                phrase,
                "demande:" + suivi.engagement() + (suivi.periode().isEmpty() ? "" : ":" + suivi.periode()),
                brouillons);
        NativeButton demander = Boutons.secondaire("Demander une mise à jour", () -> {
            try {
                SuiviLu apres = suivis.demanderDesNouvelles(suivi.engagement(), suivi.periode(), phrase.getValue());
                gardee.oublier();
                phrase.setInvalid(false);
                phrase.clear();
                demandee.accept(apres, "Demande envoyée au référent DSDEN.");
            } catch (ErreurCopil refus) {
                Message.refuser(phrase, refus);
            }
        });
        getContent().addClassName("suivi-form");
        getContent().add(phrase, demander);
    }
}
