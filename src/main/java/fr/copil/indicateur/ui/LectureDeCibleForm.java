package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes down how the committee reads the target, and which of its séances decided. */
class LectureDeCibleForm extends Composite<Div> {

    private final transient LectureDeCibleService service;
    private final Consumer<String> suite;
    private final ComboBox<Optional<LectureDeCible>> lecture = new ComboBox<>(
            "Lecture",
            Optional.of(LectureDeCible.POINTS),
            Optional.of(LectureDeCible.RELATIVE),
            Optional.<LectureDeCible>empty());
    private final ChampDate seance = new ChampDate("Décidée à la séance du");
    private final Message refus = Message.alerte();
    private String convention = "";

    /** @param suite what to show, with a sentence on what was done */
    LectureDeCibleForm(LectureDeCibleService service, Consumer<String> suite) {
        this.service = service;
        this.suite = suite;
        lecture.setItemLabelGenerator(
                choix -> choix.map(LectureDeCible::libelle).orElse("aucune des deux : montrer les deux"));
        lecture.setWidth("24rem");
        Div champs = new Div(lecture, seance);
        champs.addClassName("copil-selecteurs");
        NativeButton fixer = Boutons.principal("Fixer cette lecture", this::fixer);
        getContent().add(new H2("Fixer la lecture"), champs, refus, fixer);
    }

    void montrer(String code) {
        convention = code;
        refus.dire("");
    }

    private void fixer() {
        Optional<LectureDeCible> voulue = lecture.getValue();
        LocalDate jour = seance.getValue();
        if (voulue == null || jour == null) {
            refus.dire("Choisissez la lecture, puis le jour de la séance qui l'a décidée.");
            return;
        }
        try {
            service.fixer(convention, voulue.orElse(null), jour);
            suite.accept("Noté : la figure et sa phrase suivent aussitôt cette lecture.");
        } catch (ErreurCopil e) {
            refus.refuser(e);
        }
    }
}
