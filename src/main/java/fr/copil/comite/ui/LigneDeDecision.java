package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatDecision;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** One decision: its number, what, who, for when, what became of it; and what its reader may say of that. */
class LigneDeDecision extends Composite<Div> {

    LigneDeDecision(DecisionService service, Decision decision, Div refus) {
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
        if (decision.suivie() && decision.etat().attendue()) {
            getContent()
                    .add(Boutons.rangee(
                            Boutons.discret(
                                    "Faite",
                                    decision.numero(),
                                    () -> Message.tenter(
                                            refus, () -> service.suivre(decision, EtatDecision.FAITE, "", null))),
                            Boutons.discret("Reporter…", decision.numero(), () -> new SuiteDialogue(
                                            service, decision, EtatDecision.REPORTEE)
                                    .open()),
                            Boutons.discret("Sans suite…", decision.numero(), () -> new SuiteDialogue(
                                            service, decision, EtatDecision.SANS_SUITE)
                                    .open())));
        }
    }
}
