package fr.copil.tableaudebord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.connexion.AvisDeCompteService;
import fr.copil.convention.Actualite;
import fr.copil.convention.EngagementChange;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.versement.ContresignatureService;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.indicateur.versement.Proposition;
import fr.copil.tableaudebord.AVoir;
import fr.copil.tableaudebord.AVoirService;
import fr.copil.tableaudebord.AVoirService.Engagements;
import fr.copil.tableaudebord.AdresseDeSuite;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.Suite;
import fr.copil.tableaudebord.SuiteService;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Contexte;
import fr.copil.ui.Figure;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Puce;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The dashboard: selectors, what the link asked for in vain, four figures. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class TableauDeBordView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TableauDeBordService service;
    private final transient SuiteService suites;
    private final transient AVoirService aVoir;
    private transient Engagements engagements = Engagements.NON_LUS;
    private transient List<AVoir> chiffresEtDates = List.of();
    private final transient ContresignatureService contreseings;
    private final transient AvisDeCompteService avis;
    private final H1 titre = new H1();
    private final Selecteurs selecteurs;
    private final Puce puce;
    private final Div messages = Message.annoncer(new Div());
    private final Map<FigureCle, Figure> figures = new EnumMap<>(FigureCle.class);
    private final ActualiteBloc actualite;
    private final Div ailleurs = new Div();
    private final transient ObjectProvider<SousLaPage> autres;
    private final transient Ecoute ecoute;
    private final transient Ecoute chiffres;
    private final transient Ecoute decisions;
    private final Map<FigureCle, NativeButton> boutons = new EnumMap<>(FigureCle.class);
    private final Map<FigureCle, SuitePanneau> panneaux = new EnumMap<>(FigureCle.class);
    private AdresseDuTableau montree = new AdresseDuTableau(null, null, null, null);
    private String devoirs = "";
    private long livraisonsEnRetard;
    private String titreDeLaPage = "Tableau de bord · Copil";

    TableauDeBordView(
            TableauDeBordService service,
            SuiteService suites,
            AVoirService aVoir,
            TerritoireService territoires,
            ContresignatureService contreseings,
            AvisDeCompteService avis,
            LecteurCourant lecteurs,
            ObjectProvider<SousLaPage> autres,
            EnDirect direct) {
        this.autres = autres;
        this.avis = avis;
        this.contreseings = contreseings;
        this.actualite = new ActualiteBloc(lecteurs.lecteur().peut(Droit.SUIVRE_LA_COLLECTE));
        this.service = service;
        this.suites = suites;
        this.aVoir = aVoir;
        this.ecoute = direct.suivre(this, this::relireLAvancement);
        this.chiffres = direct.suivre(this, this::relireLesChiffres);
        chiffres.sur(FigureCle.INDICATEURS.stream().map(MesuresPubliees::cle).collect(Collectors.toSet()));
        this.decisions = direct.suivre(this, this::relireLaSuite);
        this.selecteurs = new Selecteurs(territoires, TableauDeBordView::ouvrir);
        this.puce = new Puce("selecteurs", "Territoire, convention et session", selecteurs);
        messages.addClassName("copil-messages");
        Div grille = new Div();
        grille.addClassName("copil-grille");
        for (FigureCle cle : FigureCle.values()) {
            ajouter(cle, grille);
        }
        getContent().addClassName("copil-tableau-de-bord");
        getContent().add(titre, puce, messages, grille, actualite, ailleurs);
    }

    /** The button stands in the cell of its figure; what it opens takes the whole row under it. */
    private void ajouter(FigureCle cle, Div grille) {
        Figure figure = new Figure();
        NativeButton bouton = Boutons.discret("Où, promis, décidé", () -> basculer(cle));
        bouton.setId("suite-de-" + cle.id());
        // Its name follows the title of its figure.
        bouton.getElement().setAttribute("aria-labelledby", "suite-de-" + cle.id() + " " + cle.id() + "-titre");
        bouton.getElement().setAttribute("aria-expanded", "false");
        Div cellule = new Div(figure, bouton);
        cellule.addClassName("suite-cellule");
        SuitePanneau panneau = new SuitePanneau(cle, suite -> suivre(cle, suite));
        figures.put(cle, figure);
        boutons.put(cle, bouton);
        panneaux.put(cle, panneau);
        grille.add(cellule, panneau);
    }

    private void basculer(FigureCle cle) {
        AdresseDeSuite ouverte = montree.suite();
        suivre(cle, ouverte != null && ouverte.figure().equals(cle.id()) ? null : AdresseDeSuite.de(cle));
    }

    private void suivre(FigureCle cle, @Nullable AdresseDeSuite suite) {
        if (suite == null) {
            Objects.requireNonNull(boutons.get(cle)).focus();
        }
        ouvrir(montree.avecSuite(suite));
    }

    /** One at the most is open, and nothing is read for those that are not. */
    private void montrerLaSuite(TableauDeBord page) {
        Optional<Suite> ouverte = suites.lire(page);
        panneaux.forEach((cle, panneau) -> {
            Optional<Suite> sienne = ouverte.filter(suite -> suite.cle() == cle);
            Objects.requireNonNull(boutons.get(cle))
                    .getElement()
                    .setAttribute("aria-expanded", String.valueOf(sienne.isPresent()));
            sienne.ifPresentOrElse(suite -> panneau.montrer(page, suite), panneau::fermer);
        });
        decisions.sur(ouverte.isPresent() ? suites.cles() : Set.of());
    }

    private void relireLaSuite() {
        if (montree.suite() != null) {
            montrerLaSuite(service.lire(montree));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        TableauDeBord page = service.lire(demandee(evenement));
        AdresseDuTableau vue = page.demande();
        new Contexte(
                        page.territoire().code().valeur(),
                        vue.convention(),
                        vue.periode(),
                        new Contexte.Nom(
                                page.territoire().nom(), page.convention().titreCourt()))
                .garder(evenement.getUI());
        titre.setText(page.territoire().nom());
        titreDeLaPage = page.territoire().nom() + ", " + page.periode() + " · Copil";
        selecteurs.montrer(page);
        puce.dire(page.territoire().nom() + " · " + page.convention().titreCourt() + " · " + page.periode());
        messages.removeAll();
        for (String avis : page.avis()) {
            message(avis, "copil-avis");
        }
        page.alertes().forEach(this::alerter);
        direDuCompte();
        contreseings.enCours().stream().filter(Proposition::aFaire).forEach(proposee -> message(
                        Typographie.fines(proposee.phrase() + " "), "copil-avis")
                .add(new Anchor(proposee.lien(), "Relire cette livraison")));
        figures.forEach((cle, figure) -> montrer(page, cle, figure));
        livraisonsEnRetard = page.livraisonsEnRetard();
        boolean autre = !page.demande().avecSuite(null).equals(montree.avecSuite(null));
        if (autre) {
            oublierLesLignes();
        }
        montrerLesLignes(page.convention().code(), page.ici().actualite());
        ailleurs.removeAll();
        autres.orderedStream()
                .flatMap(un -> un.sur("/conventions/" + page.convention().code()).stream())
                .forEach(ailleurs::add);
        montree = page.demande();
        devoirs = page.ici().devoirs().annee();
        montrerLaSuite(page);
        if (autre) {
            completer(page);
        }
        ecoute.sur(page.conventions().stream()
                .map(convention -> EngagementChange.cleDeConvention(convention.code()))
                .collect(Collectors.toSet()));
        // The address always rebuilds the view, for whoever receives it.
        evenement
                .getUI()
                .getPage()
                .getHistory()
                .replaceState(null, page.demande().lien());
    }

    /** The menu leads back to what was being looked at. */
    private static AdresseDuTableau demandee(BeforeEnterEvent evenement) {
        AdresseDuTableau demande = AdresseDuTableau.lire(
                evenement.getLocation().getQueryParameters().getParameters());
        return demande.equals(new AdresseDuTableau(null, null, null, null))
                ? Contexte.de(evenement.getUI())
                        .map(Contexte::duTableau)
                        .map(AdresseDuTableau::lire)
                        .orElse(demande)
                : demande;
    }

    /** What stands under the figures is read once they are on the screen. */
    private void completer(TableauDeBord page) {
        getElement().executeJs("return true").then(fait -> {
            if (page.demande().avecSuite(null).equals(montree.avecSuite(null))) {
                engagements = aVoir.engagements(page.convention().code());
                lireLesChiffresEtDates(page);
            }
        });
    }

    private void lireLesChiffresEtDates(TableauDeBord page) {
        chiffresEtDates = aVoir.chiffresEtDates(
                page.territoire().code(), page.convention().code());
        montrerLesLignes(page.convention().code(), page.ici().actualite());
    }

    private void oublierLesLignes() {
        engagements = Engagements.NON_LUS;
        chiffresEtDates = List.of();
    }

    private void montrerLesLignes(String convention, Actualite lue) {
        actualite.montrer(
                convention,
                lue,
                livraisonsEnRetard,
                Stream.concat(engagements.lignes().stream(), chiffresEtDates.stream())
                        .toList());
    }

    /** A figure published or withdrawn while the room looks at it. */
    private void relireLesChiffres() {
        TableauDeBord page = service.lire(montree);
        livraisonsEnRetard = page.livraisonsEnRetard();
        lireLesChiffresEtDates(page);
        figures.forEach((cle, figure) -> {
            if (cle.suitDesChiffres()) {
                montrer(page, cle, figure);
            }
        });
        montrerLaSuite(page);
    }

    private static void montrer(TableauDeBord page, FigureCle cle, Figure figure) {
        figure.montrer(cle.de(page));
        figure.fiche(cle.fiche(page));
        figure.transmettre(cle.transmettre(page).orElse(null));
    }

    private void relireLAvancement() {
        Objects.requireNonNull(figures.get(FigureCle.AVANCEMENT)).actualiser(service.avancement(montree, devoirs));
        String convention = String.valueOf(montree.convention());
        engagements = aVoir.engagementsEnDirect(convention, engagements);
        montrerLesLignes(convention, service.actualite(montree));
        relireLaSuite();
    }

    private Paragraph message(String texte, String classe) {
        Paragraph message = new Paragraph(texte);
        message.addClassName(classe);
        messages.add(message);
        return message;
    }

    /** Until its owner says so, for whoever may not be the one who changed it. */
    private void direDuCompte() {
        List<String> changes = avis.miens();
        if (!changes.isEmpty()) {
            Paragraph dit = message(
                    Typographie.fines("Votre compte a changé : " + String.join(" ; ", changes)
                            + ". Si ce n'est ni vous ni l'administrateur à votre demande, prévenez-le aussitôt. "),
                    "copil-avis");
            dit.add(Boutons.discret("J'ai lu", () -> {
                avis.lus();
                messages.remove(dit);
            }));
        }
    }

    private void alerter(String alerte) {
        message("Fichier refusé. " + alerte + " ", "copil-alerte").add(new Anchor("/fichiers", "Voir les fichiers"));
    }

    private static void ouvrir(AdresseDuTableau demande) {
        UI.getCurrentOrThrow().navigate("", QueryParameters.simple(demande.parametres()));
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
