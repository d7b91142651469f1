package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviEntreTemps;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two people wrote: both versions, field by field, and the choice of the second one. Nothing is chosen in advance. */
class ConflitSuivi extends Composite<Div> {

    /** What to do with each field: true keeps one's own. */
    interface Choix {
        void faire(boolean monEtat, boolean monProgres);
    }

    private final @Nullable RadioButtonGroup<Boolean> etat;
    private final @Nullable RadioButtonGroup<Boolean> progres;

    ConflitSuivi(MiseAJour mienne, SuiviEntreTemps refus, Optional<EntreeJournal> derniere, Choix choix) {
        SuiviLu autre = refus.autre();
        EtatSuivi monEtat = mienne.etat();
        Integer monProgres = mienne.progres();
        Integer sonProgres = autre.etape().progres();
        etat = monEtat == null ? null : champ("État", Phrases.etat(autre.etape()), Phrases.saisie(mienne, monEtat));
        progres = monProgres == null
                ? null
                : champ(
                        "Avancement",
                        sonProgres == null ? "non chiffré" : Phrases.pourcent(sonProgres),
                        Phrases.pourcent(monProgres));
        NativeButton valider = Boutons.secondaire("Enregistrer ce choix", () -> {
            if (choisi(etat) && choisi(progres)) {
                choix.faire(mien(etat), mien(progres));
            }
        });
        Paragraph quoi = Message.refus(new ErreurCopil(
                refus.code(),
                "Cet engagement a changé pendant votre saisie"
                        + derniere.map(entree -> " : " + entree.fonction() + ", le "
                                        + Dates.moment(entree.le().toInstant()))
                                .orElse("")
                        + ". Choisissez, champ par champ ; votre phrase s'ajoutera dans tous les cas."));
        getContent().addClassNames("copil-erreur", "suivi-conflit");
        getContent().add(quoi);
        Stream.of(etat, progres).forEach(champ -> {
            if (champ != null) {
                getContent().add(champ);
            }
        });
        if (!mienne.phrase().isBlank()) {
            getContent()
                    .add(new Paragraph(Typographie.fines(
                            "Votre phrase (" + mienne.sujet().libelle() + ") : « " + mienne.phrase() + " »")));
        }
        getContent().add(valider);
    }

    private static RadioButtonGroup<Boolean> champ(String nom, String sien, String mien) {
        RadioButtonGroup<Boolean> champ = new RadioButtonGroup<>(nom);
        champ.setItems(false, true);
        champ.setItemLabelGenerator(aMoi -> Typographie.fines(aMoi ? "Votre saisie : " + mien : "En place : " + sien));
        champ.setManualValidation(true);
        return champ;
    }

    private static boolean choisi(@Nullable RadioButtonGroup<Boolean> champ) {
        if (champ == null) {
            return true;
        }
        champ.setInvalid(false);
        if (champ.getValue() == null) {
            Message.refuser(champ, new ErreurCopil("SUIVI-CHOIX", "Choisissez l'une des deux versions."));
            return false;
        }
        return true;
    }

    private static boolean mien(@Nullable RadioButtonGroup<Boolean> champ) {
        return champ != null && Boolean.TRUE.equals(champ.getValue());
    }
}
