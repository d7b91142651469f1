package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteEnVue;
import fr.copil.comite.ComiteService;
import fr.copil.comite.Seance;
import fr.copil.comite.SiegesService;
import fr.copil.commun.Dates;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Boutons;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Set;

/** One committee: its rhythm, its seats, its séances. */
@Route(value = "seances/comites/:id", layout = MainLayout.class)
@PermitAll
class ComiteView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComiteService comites;
    private final transient SiegesService sieges;
    private final transient Ecoute ecoute;
    private final Div contenu = new Div();
    private final Div formulaires = new Div();
    private final Div refus = Message.alerter(new Div());
    private long id;
    private int reglee;
    private String titreDeLaPage = "Comité · Copil";

    ComiteView(ComiteService comites, SiegesService sieges, EnDirect direct) {
        this.comites = comites;
        this.sieges = sieges;
        this.ecoute = direct.suivre(this, this::montrer);
        getContent().addClassName("copil-page");
        getContent().add(refus, contenu, formulaires);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = MotsDeSeance.numero(evenement.getRouteParameters());
        refus.removeAll();
        reglee = 0;
        montrer();
    }

    /** Built again when the committee itself changed, and only then: what is typed there outlives seats and séances. */
    private void regler(Comite comite) {
        if (reglee == comite.version()) {
            return;
        }
        reglee = comite.version();
        formulaires.removeAll();
        if (!comites.prepare(comite)) {
            return;
        }
        formulaires.add(
                SiegesPanneau.ajouter(sieges, comite.id(), refus), new ReglagesDuComite(comites, comite, refus));
        if (comite.deReseau()) {
            formulaires.add(Boutons.rangee(Boutons.discret(
                    "Réunir le même comité dans chaque réseau d’éducation prioritaire de " + comite.lieu(),
                    () -> Message.tenter(refus, () -> {
                        comites.appelerParReseau(comite.instance(), comite.territoire());
                        UI.getCurrentOrThrow().navigate("seances");
                    }))));
        }
    }

    private void montrer() {
        contenu.removeAll();
        Comite comite = comites.lire(id).orElse(null);
        if (comite == null) {
            formulaires.removeAll();
            titreDeLaPage = "Comité inconnu · Copil";
            contenu.add(
                    new H1("Ce comité n’existe pas, ou vous n’y siégez pas"),
                    new Paragraph(new Anchor("/seances", "Les comités où vous siégez")));
            ecoute.sur(Set.of());
            return;
        }
        titreDeLaPage = comite.nom() + " · Copil";
        contenu.add(
                new H1(Typographie.fines(comite.nom())),
                new Paragraph(Typographie.fines(comite.lieu() + " · " + comite.titreConvention()
                        + (comite.rythme().isEmpty() ? "" : " · " + comite.rythme())
                        + (comite.clos()
                                ? " · ne se réunit plus depuis le "
                                        + Dates.jour(Objects.requireNonNull(comite.closLe())) + " : "
                                        + comite.motif()
                                : ""))));
        regler(comite);
        seances(comite);
        contenu.add(new SiegesPanneau(sieges, comite, comites.prepare(comite), refus));
        ecoute.sur(Set.of("comite:" + id));
    }

    private void seances(Comite comite) {
        ComiteEnVue vu = comites.lister().stream()
                .filter(un -> un.comite().id() == comite.id())
                .findFirst()
                .orElseThrow();
        vu.alertes(comites.aujourdhui()).forEach(alerte -> {
            Paragraph dite = new Paragraph(Typographie.fines("À voir : " + alerte + "."));
            dite.addClassName("copil-avis");
            contenu.add(dite);
        });
        contenu.add(new H2("Séances"));
        UnorderedList liste = new UnorderedList();
        for (Seance.Datee seance : comites.seances(comite.id())) {
            liste.add(new ListItem(new Anchor(
                    "/seances/" + seance.id(),
                    Typographie.fines(
                            Dates.jour(seance.jour()) + ", " + seance.etat().libelle()))));
        }
        contenu.add(
                liste.getChildren().findAny().isPresent()
                        ? liste
                        : new Paragraph("Aucune séance : préparez-en une depuis la page des séances."));
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
