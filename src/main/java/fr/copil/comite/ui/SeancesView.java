package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.comite.ComiteEnVue;
import fr.copil.comite.ComiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.abonnement.AbonnementService;
import fr.copil.convention.ConventionService;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/** A year of séances at a glance, then the committees: when they met, when they will, what is amiss. */
@Route(value = "seances", layout = MainLayout.class)
@PermitAll
class SeancesView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComiteService comites;
    private final H1 titre = new H1("Séances");
    private final Paragraph bilan = new Paragraph();
    private final Paragraph liens = new Paragraph();
    private final H2 titreDeLAnnee = new H2();
    private final Div annee = new Div();
    private final Liste liste = new Liste();
    private final Div formulaires = new Div();
    private final AbonnementPanneau abonnement;
    private final transient Ecoute ecoute;
    private final boolean prepare;
    private final transient OrdreDuJourService ordre;
    private final transient ConventionService conventions;
    private final transient TerritoireService territoires;
    private final transient LecteurCourant lecteurs;
    private int montree;

    SeancesView(
            ComiteService comites,
            OrdreDuJourService ordre,
            ConventionService conventions,
            TerritoireService territoires,
            LecteurCourant lecteurs,
            AbonnementService abonnements,
            EnDirect direct) {
        this.comites = comites;
        this.ordre = ordre;
        this.abonnement = new AbonnementPanneau(abonnements);
        this.conventions = conventions;
        this.territoires = territoires;
        this.lecteurs = lecteurs;
        this.prepare = lecteurs.lecteur().peut(Droit.PREPARER_UNE_SEANCE);
        this.ecoute = direct.suivre(this, this::montrer);
        annee.addClassName("seances-annee");
        liens.addClassName("collecte-liens");
        getContent().addClassName("copil-page");
        getContent().add(titre, bilan, liens, abonnement, titreDeLAnnee, annee, formulaires, new H2("Comités"), liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        montree = evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("annee")
                .filter(dite -> dite.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .orElse(comites.aujourdhui().getYear());
        abonnement.montrer();
        List<ComiteEnVue> vus = montrer();
        formulaires.removeAll();
        if (prepare) {
            formulaires.add(
                    new NouvelleSeanceForm(comites, ordre, this::dedans, vus, SeancesView::ouvrir),
                    new NouveauComiteForm(
                            comites,
                            conventions,
                            territoires,
                            lecteurs.lecteur().territoire(),
                            id -> UI.getCurrentOrThrow().navigate("seances/comites/" + id)));
        }
    }

    private List<ComiteEnVue> montrer() {
        List<ComiteEnVue> vus = comites.lister();
        ComitesEnListe enListe = new ComitesEnListe(vus, comites.aujourdhui());
        bilan.setText(enListe.phrase());
        titreDeLAnnee.setText("Année " + montree);
        liens.removeAll();
        liens.add(
                new Anchor("/seances?annee=" + (montree - 1), "Année " + (montree - 1)),
                new Anchor("/seances?annee=" + (montree + 1), "Année " + (montree + 1)));
        Anchor agenda = new Anchor("/export/seances.ics", "Les séances dans votre agenda (iCalendar)");
        agenda.setRouterIgnore(true);
        liens.add(agenda);
        AnneeDeSeances.remplir(annee, montree, comites.annee(montree));
        liste.montrer(enListe.modele());
        ecoute.sur(Set.of("seances"));
        return vus;
    }

    private List<Territoire> dedans(String convention) {
        return conventions.documents().tous().stream()
                .map(document -> document.convention())
                .filter(une -> une.code().equals(convention))
                .findFirst()
                .map(une -> territoires.dans(une.territoire()))
                .orElse(List.of());
    }

    private static void ouvrir(long seance) {
        UI.getCurrentOrThrow().navigate("seances/" + seance);
    }

    @Override
    public String getPageTitle() {
        return "Séances " + montree + " · Copil";
    }
}
