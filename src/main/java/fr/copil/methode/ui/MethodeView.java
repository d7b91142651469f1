package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.direct.BrouillonService;
import fr.copil.methode.AutoEvaluation;
import fr.copil.methode.Item;
import fr.copil.methode.MethodeService;
import fr.copil.methode.NatureItem;
import fr.copil.methode.ReponseDonnee;
import fr.copil.methode.ReponseSaisie;
import fr.copil.methode.ThemeMethode;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Criteres;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annexe 1 of the national convention, answered by one contrat de ville. */
@Route(value = "methode", layout = MainLayout.class)
@PermitAll
class MethodeView extends Composite<Section> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient MethodeService service;
    private final ChoixDuContrat choix;
    private final Div messages = Message.annoncer(new Div());
    private final SyntheseMethode synthese = new SyntheseMethode();
    private final LigneDeSigles sigles = new LigneDeSigles();
    private final Div themes = new Div();
    private final List<QuestionMethode> questions = new ArrayList<>();
    private final transient BrouillonService brouillons;
    private transient @Nullable SaisiesGardees gardees;
    private @Nullable Territoire territoire;

    MethodeView(MethodeService service, BrouillonService brouillons) {
        this.service = service;
        this.brouillons = brouillons;
        this.choix = new ChoixDuContrat(service, MethodeView::ouvrir);
        messages.addClassName("copil-messages");
        themes.addClassName("copil-page");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Méthode"),
                        new Paragraph(Typographie.fines(
                                "L'auto-évaluation d'un contrat de ville, d'après l'annexe 1 de la convention "
                                        + "nationale : trois thèmes, quinze questions, et ce qui aide à y répondre.")),
                        choix,
                        messages,
                        synthese,
                        themes,
                        sigles);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        AutoEvaluation evaluation = service.lire(criteres.valeur("territoire"));
        territoire = evaluation.territoire();
        choix.montrer(territoire);
        messages.removeAll();
        evaluation.avis().forEach(this::message);
        if (territoire == null) {
            message("Choisissez un contrat de ville, par le nom de l'intercommunalité ou de la commune qui le porte, "
                    + "pour voir ses réponses.");
        }
        messages.setVisible(messages.getChildren().findAny().isPresent());
        gardees =
                territoire == null || !evaluation.ouverte() ? null : new SaisiesGardees(brouillons, territoire.code());
        synthese.montrer(evaluation);
        questions.clear();
        themes.removeAll();
        for (ThemeMethode theme : ThemeMethode.values()) {
            themes.add(new SectionMethode(theme, evaluation, this::question));
        }
        sigles.dire(Stream.of(ThemeMethode.values())
                .flatMap(theme ->
                        Stream.of(NatureItem.values()).flatMap(nature -> evaluation.items(theme, nature).stream()))
                .map(Item::libelle)
                .toArray(String[]::new));
    }

    private QuestionMethode question(QuestionMethode.Etat etat) {
        QuestionMethode question = new QuestionMethode(etat, gardees, this::repondre);
        questions.add(question);
        return question;
    }

    /** The summary follows each answer; what others are typing in stays as it is. */
    private List<ReponseDonnee> repondre(ReponseSaisie saisie) {
        List<ReponseDonnee> historique = service.repondre(saisie);
        synthese.montrer(service.lire(saisie.territoire().valeur()));
        return historique;
    }

    private void message(String texte) {
        Paragraph message = new Paragraph(Typographie.fines(texte));
        message.addClassName("copil-avis");
        messages.add(message);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent evenement) {
        if (questions.stream().anyMatch(QuestionMethode::enCours)) {
            new DepartMethode(evenement.postpone(), () -> choix.montrer(territoire)).open();
        }
    }

    private static void ouvrir(Territoire territoire) {
        UI.getCurrentOrThrow()
                .navigate(
                        "methode",
                        QueryParameters.simple(
                                Map.of("territoire", territoire.code().valeur())));
    }

    @Override
    public String getPageTitle() {
        return territoire == null ? "Méthode · Copil" : "Méthode, " + territoire.nom() + " · Copil";
    }
}
