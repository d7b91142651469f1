package fr.copil.convention.suivi.ui;

import static fr.copil.commun.Nombres.compte;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.suivi.ATraiter;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.Sujet;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.PhraseGardee;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One word for several engagements; there only while some are chosen. */
class LotForm extends Composite<Div> {

    /** What is said of each of them. */
    record Saisie(@Nullable EtatSuivi etat, Sujet sujet, String phrase) {

        MiseAJour pour(ATraiter ligne, int versionVue) {
            return new MiseAJour(ligne.engagement(), versionVue, etat, null, "", "", null, "", null, "", sujet, phrase)
                    .sur(ligne.periode());
        }
    }

    private final Paragraph combien = new Paragraph();
    private final Checkbox enCours = new Checkbox("Les dire « en cours »");
    private final RadioButtonGroup<Sujet> sujet = new RadioButtonGroup<>("Ce que vous en dites");
    private final TextArea phrase = new TextArea("La même phrase pour tous");

    private final transient BrouillonService brouillons;
    private @Nullable PhraseGardee gardee;

    LotForm(BrouillonService brouillons, Consumer<Saisie> enregistrer) {
        this.brouillons = brouillons;
        sujet.setItems(Sujet.values());
        sujet.setItemLabelGenerator(Sujet::libelle);
        sujet.setValue(Sujet.AVANCEMENT);
        phrase.setManualValidation(true);
        NativeButton bouton = Boutons.principal("Enregistrer pour tous", () -> {
            phrase.setInvalid(false);
            if (phrase.getValue().isBlank() && !enCours.getValue()) {
                Message.refuser(
                        phrase,
                        new ErreurCopil(
                                "SUIVI-LOT-VIDE",
                                "Écrivez une phrase, ou cochez « en cours » : il n'y a rien à enregistrer."));
            } else {
                enregistrer.accept(new Saisie(
                        enCours.getValue() ? EtatSuivi.EN_COURS : null, sujet.getValue(), phrase.getValue()));
            }
        });
        getContent().addClassNames("suivi-form", "travail-lot");
        getContent().add(combien, enCours, sujet, phrase, bouton);
        choisir(0);
    }

    final void choisir(int nombre) {
        getContent().setVisible(nombre > 0);
        if (nombre > 0 && gardee == null) {
            gardee = new PhraseGardee(phrase, "travail:lot", brouillons);
        }
        combien.setText(compte(nombre, "engagement choisi", "engagements choisis") + ".");
    }

    void effacer() {
        if (gardee != null) {
            gardee.oublier();
        }
        phrase.clear();
        enCours.setValue(false);
    }
}
