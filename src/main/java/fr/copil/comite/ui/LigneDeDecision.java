package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatDecision;
import fr.copil.comite.Seance;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One decision: its number, what, who, for when, what became of it; and what its reader may say of that. */
class LigneDeDecision extends Composite<Div> {

    LigneDeDecision(DecisionService service, Decision decision, Div refus) {
        this(service, decision, refus, null);
    }

    /** @param seance its own, where it is shown with it: as long as it goes on, what was noted wrong is corrected */
    LigneDeDecision(DecisionService service, Decision decision, Div refus, @Nullable Seance seance) {
        Anchor numero = new Anchor("/seances/" + decision.seance(), decision.numero());
        Span quoi = new Span(Typographie.fines(" " + decision.quoi()));
        Div suite = new Div(Typographie.fines(
                MotsDeSeance.suite(decision) + (decision.enRetard(service.aujourdhui()) ? " · en retard" : "")));
        suite.addClassName("seances-detail");
        getContent().addClassName("seances-decision");
        getContent().add(new Div(numero, quoi), suite);
        if (!decision.sujet().isEmpty()) {
            suite.add(new Span(" · "), new Anchor(decision.sujet(), "Ce qu’elle concerne"));
        }
        List<NativeButton> gestes = new ArrayList<>();
        if (seance != null && seance.prepare() && seance.etat().vivante()) {
            gestes.add(Boutons.discret(
                    "Corriger…", decision.numero(), () -> new CorrectionDialogue(service, decision, seance).open()));
        }
        if (decision.suivie() && decision.etat().attendue()) {
            gestes.add(Boutons.discret(
                    "Faite",
                    decision.numero(),
                    () -> Message.tenter(refus, () -> service.suivre(decision, EtatDecision.FAITE, "", null))));
            gestes.add(Boutons.discret(
                    "Reporter…", decision.numero(), () -> new SuiteDialogue(service, decision, EtatDecision.REPORTEE)
                            .open()));
            gestes.add(Boutons.discret("Sans suite…", decision.numero(), () -> new SuiteDialogue(
                            service, decision, EtatDecision.SANS_SUITE)
                    .open()));
        }
        if (!gestes.isEmpty()) {
            getContent().add(Boutons.rangee(gestes.toArray(NativeButton[]::new)));
        }
    }
}
