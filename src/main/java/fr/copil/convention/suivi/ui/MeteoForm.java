package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Meteo;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Partie;
import fr.copil.convention.suivi.AvisMeteo;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.PhraseGardee;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One party's météo and the sentence that founds it. */
class MeteoForm extends Composite<Div> {

    private final RadioButtonGroup<Meteo> meteo = new RadioButtonGroup<>();
    private final TextField phrase = new TextField("En une phrase, ce qui la fonde");

    MeteoForm(
            SuiviLu suivi,
            Partie partie,
            SuiviService suivis,
            BrouillonService brouillons,
            BiConsumer<SuiviLu, String> donnee) {
        meteo.setLabel(Typographie.fines("Votre météo, pour " + partie.service().defini() + sur(suivi)));
        meteo.setItems(Meteo.values());
        meteo.setItemLabelGenerator(Meteo::libelle);
        meteo.setManualValidation(true);
        phrase.setManualValidation(true);
        montrer(suivi.meteo().de(partie));
        PhraseGardee gardee = new PhraseGardee(
                phrase,
                "meteo:" + suivi.engagement() + (suivi.periode().isEmpty() ? "" : ":" + suivi.periode()),
                brouillons);
        NativeButton donner = Boutons.secondaire("Donner cette météo", () -> {
            meteo.setInvalid(false);
            if (meteo.getValue() == null) {
                Message.refuser(meteo, new ErreurCopil("METEO-CHOIX", "Choisissez une des quatre météos."));
                return;
            }
            try {
                SuiviLu apres =
                        suivis.donnerSaMeteo(suivi.engagement(), suivi.periode(), meteo.getValue(), phrase.getValue());
                gardee.oublier();
                phrase.setInvalid(false);
                donnee.accept(apres, "Météo " + partie.service().de() + " enregistrée.");
            } catch (ErreurCopil refus) {
                Message.refuser(phrase, refus);
            }
        });
        getContent().addClassName("suivi-form");
        getContent().add(meteo, phrase, donner);
    }

    private static String sur(SuiviLu suivi) {
        Occurrence occurrence = suivi.occurrence();
        return occurrence == null ? "" : ", sur " + occurrence.periode().pour();
    }

    private void montrer(@Nullable AvisMeteo avis) {
        if (avis != null) {
            meteo.setValue(avis.meteo());
            phrase.setValue(avis.phrase());
        }
    }
}
