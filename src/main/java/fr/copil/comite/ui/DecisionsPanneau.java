package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is decided, in one line, and what became of earlier decisions of the same committee. */
class DecisionsPanneau extends Composite<Div> {

    private final transient DecisionService service;
    private final Div refus;
    private final Div saisie = new Div();
    private final Div prises = new Div();
    private final ChampsDeDecision champs = new ChampsDeDecision();
    private final Message fait = Message.annonce().absentSiVide();
    private long seance;
    private transient @Nullable Seance lue;
    private @Nullable Long epingle;
    private String montre = "";
    private boolean enSaisie;
    private transient List<APropos> offerts = List.of();

    DecisionsPanneau(DecisionService service, Div refus) {
        this.service = service;
        this.refus = refus;
        champs.quoi.addFocusListener(entre -> enSaisie = true);
        champs.quoi.addBlurListener(quitte -> {
            enSaisie = !champs.quoi.isEmpty();
            if (!enSaisie) {
                epingler();
            }
        });
        saisie.add(
                champs,
                fait,
                Boutons.rangee(Boutons.parEntree(
                        Boutons.principal("Noter la décision", () -> champs.tenter(refus, this::noter)),
                        champs.quoi,
                        champs.qui)));
        getContent().add(new H2("Décisions"), saisie, prises);
    }

    void montrer(Seance nouvelle) {
        lue = nouvelle;
        if (!enSaisie) {
            epingler();
        }
        proposer(APropos.aNoter(nouvelle));
        saisie.setVisible(nouvelle.prepare() && nouvelle.etat().vivante());
        if (seance != nouvelle.id()) {
            seance = nouvelle.id();
            fait.dire("");
        }
        prises.removeAll();
        List<Decision> siennes = service.deLaSeance(seance);
        if (siennes.isEmpty()) {
            prises.add(new Paragraph("Aucune décision notée."));
        }
        siennes.forEach(decision -> prises.add(new LigneDeDecision(service, decision, refus, nouvelle)));
        List<Decision> attendues = nouvelle.etat().vivante() ? service.attendues(nouvelle) : List.of();
        if (!attendues.isEmpty()) {
            prises.add(new H3("Attendues des séances précédentes"));
            attendues.forEach(decision -> prises.add(new LigneDeDecision(service, decision, refus)));
        }
    }

    /** What was chosen stays, as long as it is still offered; otherwise the first one. */
    private void proposer(List<APropos> choix) {
        if (!choix.equals(offerts)) {
            APropos choisi = champs.sujet.getValue();
            boolean garde = enSaisie && choisi != null && choix.contains(choisi);
            offerts = choix;
            champs.sujet.setItems(choix);
            champs.sujet.setValue(garde ? choisi : choix.getFirst());
        }
    }

    /** What is typed is about the point that it began on, and about what the room saw then. */
    private void epingler() {
        Seance vue = lue;
        if (vue != null) {
            Point ou = vue.etat() == EtatSeance.OUVERTE ? vue.courant().orElse(null) : null;
            epingle = ou == null ? null : ou.id();
            montre = APropos.montre(vue);
            champs.quoi.setHelperText(
                    ou == null ? null : Typographie.fines("Sur le point " + vue.rang(ou) + " : " + ou.titre()));
        }
    }

    private void noter() {
        Seance vue = Objects.requireNonNull(lue);
        if (epingle != null && vue.points().stream().noneMatch(point -> point.id() == epingle)) {
            epingler();
        }
        APropos choisi = champs.sujet.getValue();
        String numero = service.decider(
                seance,
                epingle,
                champs.lire(choisi == null ? "" : choisi.deLaSalle() ? APropos.sujet(montre) : choisi.adresse()));
        champs.quoi.clear();
        champs.pour.clear();
        champs.sujet.setValue(offerts.getFirst());
        epingler();
        fait.dire("Décision " + numero + " notée.");
        champs.quoi.focus();
    }
}
