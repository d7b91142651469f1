package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.AdresseMontree;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionSaisie;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
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
    private final TextField quoi = new TextField("Décision");
    private final TextField qui = new TextField("Qui (fonction et service)");
    private final ChampDate pour = new ChampDate("Pour le");
    private final Message fait = Message.annonce().absentSiVide();
    private long seance;
    private transient @Nullable Seance lue;
    private @Nullable Long epingle;
    private String montre = "";
    private boolean enSaisie;

    DecisionsPanneau(DecisionService service, Div refus) {
        this.service = service;
        this.refus = refus;
        quoi.setMaxLength(DecisionSaisie.QUOI_MAX);
        quoi.setWidth("28rem");
        qui.setMaxLength(DecisionSaisie.QUI_MAX);
        qui.setWidth("18rem");
        quoi.addFocusListener(entre -> enSaisie = true);
        quoi.addBlurListener(quitte -> {
            enSaisie = !quoi.isEmpty();
            if (!enSaisie) {
                epingler();
            }
        });
        Div champs = new Div(quoi, qui, pour);
        champs.addClassName("copil-selecteurs");
        saisie.add(
                champs,
                fait,
                Boutons.rangee(Boutons.parEntree(
                        Boutons.principal("Noter la décision", () -> Message.tenter(refus, this::noter)), quoi, qui)));
        getContent().add(new H2("Décisions"), saisie, prises);
    }

    void montrer(Seance nouvelle) {
        lue = nouvelle;
        if (!enSaisie) {
            epingler();
        }
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
        siennes.forEach(decision -> prises.add(new LigneDeDecision(service, decision, refus)));
        List<Decision> attendues = nouvelle.etat().vivante() ? service.attendues(nouvelle) : List.of();
        if (!attendues.isEmpty()) {
            prises.add(new H3("Attendues des séances précédentes"));
            attendues.forEach(decision -> prises.add(new LigneDeDecision(service, decision, refus)));
        }
    }

    /** What is typed is about the point that it began on, and about what the room saw then. */
    private void epingler() {
        Seance vue = lue;
        if (vue != null) {
            Point ou = vue.etat() == EtatSeance.OUVERTE ? vue.courant().orElse(null) : null;
            epingle = ou == null ? null : ou.id();
            montre = ou == null ? "" : vue.detour().isEmpty() ? ou.montre() : vue.detour();
            quoi.setHelperText(
                    ou == null ? null : Typographie.fines("Sur le point " + vue.rang(ou) + " : " + ou.titre()));
        }
    }

    private void noter() {
        Seance vue = Objects.requireNonNull(lue);
        if (epingle != null && vue.points().stream().noneMatch(point -> point.id() == epingle)) {
            epingler();
        }
        String numero = service.decider(
                seance,
                epingle,
                new DecisionSaisie(
                        quoi.getValue(),
                        qui.getValue(),
                        pour.getValue(),
                        AdresseMontree.lire(montre).map(AdresseMontree::sujet).orElse("")));
        quoi.clear();
        pour.clear();
        epingler();
        fait.dire("Décision " + numero + " notée.");
        quoi.focus();
    }
}
