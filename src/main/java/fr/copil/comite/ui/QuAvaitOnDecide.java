package fr.copil.comite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Message;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** « Qu'avait-on décidé ? », answered under the page of what was decided about, and kept up to date there. */
@org.springframework.stereotype.Component
class QuAvaitOnDecide implements SousLaPage {

    private static final String CONVENTION = "/conventions/";
    private static final int MONTREES = 8;

    private final DecisionService decisions;
    private final EnDirect direct;

    QuAvaitOnDecide(DecisionService decisions, EnDirect direct) {
        this.decisions = decisions;
        this.direct = direct;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        return Optional.of(new Decisions(decisions, direct, sujet));
    }

    private static List<Decision> lire(DecisionService decisions, String sujet) {
        return sujet.startsWith(CONVENTION)
                ? decisions.deLaConvention(sujet.substring(CONVENTION.length()))
                : decisions.sur(List.of(sujet));
    }

    private static final class Decisions extends Composite<Section> {

        private final Div lignes = new Div();
        private final Div refus = Message.alerter(new Div());
        private final transient DecisionService service;

        Decisions(DecisionService service, EnDirect direct, String sujet) {
            this.service = service;
            getContent().add(new H2("Décidé en séance"), refus, lignes);
            montrer(lire(service, sujet));
            direct.suivre(this, () -> montrer(lire(service, sujet))).sur(Set.of("decisions"));
        }

        private void montrer(List<Decision> prises) {
            lignes.removeAll();
            getContent().setVisible(!prises.isEmpty());
            prises.stream()
                    .limit(MONTREES)
                    .forEach(decision -> lignes.add(new LigneDeDecision(service, decision, refus)));
            if (prises.size() > MONTREES) {
                lignes.add(new Paragraph(Typographie.fines(
                        "Et d'autres encore : ouvrez la séance de chacune, ou la page des séances.")));
            }
        }
    }
}
