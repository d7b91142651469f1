package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.Dates;
import fr.copil.commun.Renvois;
import fr.copil.indicateur.ConventionQuiLit;
import fr.copil.indicateur.DecisionDeLecture;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.ui.Criteres;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a committee reads « moins de 10 % », who fixed it and at which séance; where those who may do it write it down. */
@Route(value = "lecture-de-cible", layout = MainLayout.class)
@PermitAll
class LectureDeCibleView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient LectureDeCibleService service;
    private final H1 titre = new H1();
    private final LigneDeSigles sigles = new LigneDeSigles();
    private final Paragraph chapeau = new Paragraph();
    private final Message message = Message.annonce().absentSiVide();
    private final LectureDeCibleForm formulaire;
    private final UnorderedList decisions = new UnorderedList();
    private transient Criteres criteres = new Criteres(Map.of());

    LectureDeCibleView(LectureDeCibleService service) {
        this.service = service;
        formulaire = new LectureDeCibleForm(service, this::montrer);
        getContent().addClassName("copil-page");
        getContent().add(titre, chapeau, sigles, message, formulaire, new H2("Décisions notées"), decisions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        montrer("");
    }

    private void montrer(String fait) {
        Optional<ConventionQuiLit> convention = service.convention(criteres.valeur("convention"));
        titre.setText(Typographie.fines("Lecture de la première étape"
                + convention.map(c -> " : " + c.titreCourt()).orElse("")));
        chapeau.setText(Typographie.fines(convention
                .flatMap(c -> service.cible(c.code()))
                .map(LectureDeCibleView::enClair)
                .orElse("Aucune convention à lire : ouvrez cette page depuis la figure de l'écart.")));
        sigles.dire(chapeau.getText());
        message.dire(fait);
        formulaire.setVisible(convention
                .filter(c -> service.peutFixer(c.territoire(), c.code()))
                .isPresent());
        formulaire.montrer(convention.map(ConventionQuiLit::code).orElse(""));
        decisions.removeAll();
        List<DecisionDeLecture> notees =
                convention.map(c -> service.decisions(c.code())).orElse(List.of());
        notees.forEach(decision -> decisions.add(new ListItem(Typographie.fines(enClair(decision)))));
        if (notees.isEmpty()) {
            decisions.add(new ListItem("Aucune : la figure montre les deux lectures."));
        }
    }

    private static String enClair(Cible cible) {
        return Renvois.sans(cible.note()) + " "
                + (cible.fixee() == null
                        ? "Aucun comité de cette convention n'a fixé la sienne."
                        : cible.fixee().enDetail());
    }

    private static String enClair(DecisionDeLecture decision) {
        return "Séance du " + Dates.jour(decision.seance()) + " : " + decision.enClair() + ", notée le "
                + Dates.jour(decision.le().atZoneSameInstant(PARIS).toLocalDate()) + " par " + decision.compte() + " ("
                + decision.fonction() + ")";
    }

    @Override
    public String getPageTitle() {
        return titre.getText() + " · Copil";
    }
}
