package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.comite.ConduiteService;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.FichierService;
import fr.copil.comite.FixationService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.PropositionsService;
import fr.copil.comite.Seance;
import fr.copil.comite.convocation.ConvocationService;
import fr.copil.comite.kit.RepriseService;
import fr.copil.commun.Dates;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Set;

/** One séance: its agenda and what Copil would add to it, who is there, who leads, what is decided. */
@Route(value = "seances/:id", layout = MainLayout.class)
@PermitAll
class SeanceView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OrdreDuJourService ordre;
    private final transient Ecoute ecoute;
    private final H1 titre = new H1();
    private final Paragraph quand = new Paragraph();
    private final Paragraph liens = new Paragraph();
    private final Div refus = Message.alerter(new Div());
    private final DocumentsPanneau documents = new DocumentsPanneau();
    private final ConvocationPanneau convocation;
    private final Div corps = new Div();
    private final ConduitePanneau conduite;
    private final OrdreDuJourPanneau points;
    private final DecisionsPanneau decisions;
    private final FixerPanneau fixer;
    private final PresencePanneau presence;
    private final ReprisePanneau reprise;
    private long id;
    private String titreDeLaPage = "Séance · Copil";

    SeanceView(
            OrdreDuJourService ordre,
            ConvocationService convocations,
            ConduiteService conduites,
            DecisionService decisionsPrises,
            FixationService fixations,
            PropositionsService propositions,
            Montrables montrables,
            FichierService fichiers,
            RepriseService reprises,
            EnDirect direct) {
        this.ordre = ordre;
        this.ecoute = direct.suivre(this, this::relire);
        this.convocation = new ConvocationPanneau(ordre, convocations);
        this.conduite = new ConduitePanneau(ordre, conduites, refus);
        this.points = new OrdreDuJourPanneau(ordre, propositions, montrables, fichiers, refus);
        this.decisions = new DecisionsPanneau(decisionsPrises, refus);
        this.fixer = new FixerPanneau(fixations, refus);
        this.presence = new PresencePanneau(ordre, refus);
        this.reprise = new ReprisePanneau(reprises);
        liens.addClassName("collecte-liens");
        getContent().addClassNames("copil-page", "seance");
        Div marge = new Div(documents, convocation, presence, reprise);
        marge.addClassName("seance-marge");
        corps.add(new Div(points, decisions, fixer), marge);
        corps.addClassName("seance-corps");
        getContent().add(titre, quand, liens, refus, conduite, corps);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = MotsDeSeance.numero(evenement.getRouteParameters());
        ordre.lire(id).ifPresentOrElse(this::montrer, this::inconnue);
    }

    private void relire() {
        ordre.lire(id).ifPresent(this::montrer);
    }

    private void montrer(Seance seance) {
        titreDeLaPage = seance.comite().nom() + ", " + Dates.jour(seance.jour()) + " · Copil";
        titre.setText(Typographie.fines(seance.comite().nom()));
        quand.setText(Typographie.fines(MotsDeSeance.quand(seance)));
        liens.removeAll();
        Anchor salle = new Anchor("/seances/" + id + "/projection", "Projeter, ou suivre l’animateur");
        salle.setTarget(AnchorTarget.BLANK);
        liens.add(
                new Anchor("/seances/comites/" + seance.comite().id(), "Le comité et ses sièges"),
                new Anchor("/seances", "Toutes les séances"));
        if (seance.etat().vivante()) {
            liens.addComponentAsFirst(salle);
        }
        boolean enChemin = convocation.montrer(seance);
        documents.montrer(seance);
        conduite.montrer(seance);
        reprise.montrer(seance);
        points.montrer(seance);
        decisions.montrer(seance);
        fixer.montrer(seance);
        presence.montrer(seance);
        corps.setVisible(true);
        reprise.setVisible(seance.prepare());
        conduite.setVisible(seance.prepare() && seance.etat() != EtatSeance.ANNULEE);
        Set<String> cles =
                new HashSet<>(Set.of("seance:" + id, "comite:" + seance.comite().id(), "decisions"));
        if (enChemin) {
            cles.add("courriels");
        }
        ecoute.sur(cles);
    }

    private void inconnue() {
        titreDeLaPage = "Séance inconnue · Copil";
        titre.setText("Cette séance n’existe pas, ou vous ne siégez pas à son comité");
        liens.removeAll();
        quand.removeAll();
        quand.add(new Anchor("/seances", "Les séances que vous pouvez lire"));
        conduite.setVisible(false);
        corps.setVisible(false);
        ecoute.sur(Set.of());
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
