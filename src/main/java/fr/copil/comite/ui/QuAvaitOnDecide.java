package fr.copil.comite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.ui.Message;
import fr.copil.ui.SousLaPage;
import java.util.List;
import java.util.Optional;

/** « Qu'avait-on décidé ? », answered under the page of what was decided about. */
@org.springframework.stereotype.Component
class QuAvaitOnDecide implements SousLaPage {

    private static final String CONVENTION = "/conventions/";
    private static final int MONTREES = 8;

    private final DecisionService decisions;

    QuAvaitOnDecide(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        List<Decision> prises = sujet.startsWith(CONVENTION)
                ? decisions.deLaConvention(sujet.substring(CONVENTION.length()))
                : decisions.sur(List.of(sujet));
        if (prises.isEmpty()) {
            return Optional.empty();
        }
        Div refus = Message.alerter(new Div());
        Section section = new Section(new H2("Décidé en séance"), refus);
        prises.stream()
                .limit(MONTREES)
                .forEach(decision -> section.add(new LigneDeDecision(decisions, decision, refus)));
        return Optional.of(section);
    }
}
