package fr.copil.action.appel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.action.appel.Avis;
import fr.copil.action.appel.CircuitService;
import fr.copil.action.appel.Dossier;
import fr.copil.action.appel.Geste;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/** One thing that the reader may do to a dossier, with what it asks for; what was typed stays when it is refused. */
class GestePanneau extends Composite<Section> {

    /** Those of a committee of funders; another one is named. */
    private static final List<String> FINANCEURS = List.of(
            "État (politique de la ville)",
            "Éducation nationale",
            "Région",
            "Département",
            "Intercommunalité",
            "Commune",
            "Caisse d'allocations familiales");

    private final transient CircuitService circuit;
    private final transient Dossier dossier;
    private final transient Consumer<String> suite;
    private final Message refus = Message.alerte().absentSiVide();
    private final TextField motif = new TextField();
    private final ComboBox<Avis> avis = new ComboBox<>("Avis", Avis.values());
    private final TextField rang = new TextField("Rang, 1 pour le premier");
    private final Map<String, TextField> montants = new LinkedHashMap<>();
    private final TextField autre = new TextField("Autre financeur");
    private final TextField montantDeLAutre = new TextField("Son montant, en euros");

    GestePanneau(CircuitService circuit, Dossier dossier, Geste geste, Consumer<String> suite) {
        this.circuit = circuit;
        this.dossier = dossier;
        this.suite = suite;
        motif.setMaxLength(CircuitService.MOTIF_MAX);
        motif.setWidthFull();
        getContent().addClassName("copil-page");
        switch (geste) {
            case INSTRUIRE ->
                demander("Instruire ce dossier", "Note d'instruction (facultatif)", "Dire instruit", this::instruire);
            case AVISER -> {
                avis.setItemLabelGenerator(Avis::libelle);
                demander(
                        "Donner l'avis de la DSDEN",
                        "Pourquoi, quand il n'est pas favorable",
                        "Donner cet avis",
                        this::aviser,
                        avis);
            }
            case PRIORISER -> demander("Classer ce dossier", "", "Donner ce rang", this::prioriser, rang);
            case DECIDER -> decision();
            case FINANCER -> demander("Financer", "", "En faire une action", this::financer);
            case RETIRER -> demander("Retirer ce dossier", "Pourquoi", "Retirer", this::retirer);
        }
    }

    private void demander(String titre, String pourquoi, String bouton, Runnable geste, Component... champs) {
        getContent().add(new H2(titre));
        getContent().add(champs);
        motif.setLabel(Typographie.fines(pourquoi));
        motif.setVisible(!pourquoi.isEmpty());
        getContent().add(motif, refus, Boutons.rangee(Boutons.secondaire(bouton, () -> tenter(geste))));
    }

    private void decision() {
        Div rangee = new Div();
        rangee.addClassName("copil-selecteurs");
        FINANCEURS.forEach(financeur -> {
            TextField champ = new TextField(financeur + ", en euros");
            champ.setWidth("16rem");
            montants.put(financeur, champ);
            rangee.add(champ);
        });
        rangee.add(autre, montantDeLAutre);
        dossier.decision().forEach(un -> {
            TextField champ = montants.get(un.financeur());
            if (champ == null) {
                autre.setValue(un.financeur());
                montantDeLAutre.setValue(String.valueOf(un.montant()));
            } else {
                champ.setValue(String.valueOf(un.montant()));
            }
        });
        demander("Noter ce que décident les financeurs", "", "Noter cette décision", this::decider, rangee);
    }

    private void tenter(Runnable geste) {
        refus.dire("");
        try {
            geste.run();
        } catch (ErreurCopil e) {
            HasValidation champ = Map.<String, HasValidation>of("DOSSIER-MOTIF", motif, "DOSSIER-RANG", rang)
                    .get(e.code());
            if (champ == null || !((Component) champ).isVisible()) {
                refus.refuser(e);
            } else {
                Message.refuser(champ, e);
            }
        } catch (AccessDeniedException interdit) {
            refus.dire("Votre compte ne permet pas cette action. Rien n'a été changé.");
        }
    }

    private void instruire() {
        circuit.instruire(dossier.id(), dossier.version(), motif.getValue());
        suite.accept("Dossier instruit.");
    }

    private void aviser() {
        Avis choisi = avis.getValue();
        if (choisi == null) {
            refus.dire("Choisissez l'avis : favorable, avec réserve ou défavorable.");
            return;
        }
        circuit.aviser(dossier.id(), dossier.version(), choisi, motif.getValue());
        suite.accept("Avis donné.");
    }

    private void prioriser() {
        String saisi = rang.getValue().strip();
        circuit.prioriser(dossier.id(), dossier.version(), saisi.matches("[0-9]{1,4}") ? Integer.parseInt(saisi) : 0);
        suite.accept("Rang donné.");
    }

    private void decider() {
        Map<String, String> saisis = new HashMap<>();
        montants.forEach((financeur, champ) -> saisis.put(financeur, champ.getValue()));
        if (montants.keySet().stream()
                .anyMatch(connu -> connu.equalsIgnoreCase(autre.getValue().strip()))) {
            refus.dire(
                    "Ce financeur a déjà sa case : écrivez son montant là, et gardez « Autre financeur » pour un autre.");
            return;
        }
        if (!autre.getValue().isBlank() && montantDeLAutre.getValue().isBlank()) {
            refus.dire("Donnez le montant de cet autre financeur, 0 s'il ne donne rien, ou effacez son nom.");
            return;
        }
        if (!autre.getValue().isBlank() || !montantDeLAutre.getValue().isBlank()) {
            saisis.put(autre.getValue(), montantDeLAutre.getValue());
        }
        circuit.decider(dossier.id(), dossier.version(), saisis);
        suite.accept("Décision notée.");
    }

    private void financer() {
        circuit.financer(dossier.id(), dossier.version());
        suite.accept("Ce dossier est devenu une action.");
    }

    private void retirer() {
        circuit.retirer(dossier.id(), dossier.version(), motif.getValue());
        suite.accept("Dossier retiré.");
    }
}
