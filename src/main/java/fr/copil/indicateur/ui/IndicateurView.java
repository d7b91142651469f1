package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.FicheIndicateur;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Contexte;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Onglets;
import fr.copil.ui.Onglets.Onglet;
import fr.copil.ui.SousLaPage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One indicateur: its series when there are data, and its definition, what it serves, what its documents print. */
@Route(value = "indicateurs/:code", layout = MainLayout.class)
@PermitAll
class IndicateurView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");

    private final transient CatalogueService catalogue;
    private final transient EtudeService etudes;
    private final transient CollecteService collecte;
    private final H1 nom = new H1();
    private final Onglets onglets = new Onglets();
    private final Fiche fiche = new Fiche();
    private final Div tableaux = new Div();
    private final Anchor tableau = new Anchor();
    private final Anchor transmettre = new Anchor("", "Transmettre ces chiffres");
    private final EtudePanneau series;
    private final Div ailleurs = new Div();
    private final transient ObjectProvider<SousLaPage> autres;
    private final transient Ecoute ecoute;
    private transient Runnable relecture = () -> {};
    private String titre = "";

    IndicateurView(
            CatalogueService catalogue,
            EtudeService etudes,
            TerritoireService territoires,
            ContoursService contours,
            RetraitService retraits,
            ContestationService contestations,
            CollecteService collecte,
            ObjectProvider<SousLaPage> autres,
            EnDirect direct) {
        this.autres = autres;
        this.collecte = collecte;
        this.catalogue = catalogue;
        this.etudes = etudes;
        this.ecoute = direct.suivre(this, this::relire);
        this.series = new EtudePanneau(territoires, contours, retraits, contestations);
        tableaux.addClassName("copil-page");
        getContent().addClassName("copil-page");
        getContent().add(tableau, nom, onglets, transmettre, fiche, tableaux, series, ailleurs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String code = evenement.getRouteParameters().get("code").orElse("");
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        UI page = evenement.getUI();
        relecture = () -> montrer(code, criteres, page);
        ecoute.sur(Set.of(MesuresPubliees.cle(code)));
        relire();
    }

    /** A figure that is published or withdrawn shows at once on the pages that are open. */
    private void relire() {
        relecture.run();
    }

    private void montrer(String code, Criteres criteres, UI page) {
        boolean alimente = etudes.alimente(code);
        boolean definition = !alimente || "definition".equals(criteres.valeur("vue"));
        Optional<String> due = collecte.mesDues().pour(code);
        transmettre.setVisible(due.isPresent());
        due.ifPresent(transmettre::setHref);
        nom.setVisible(!definition);
        onglets.setVisible(alimente);
        onglets.montrer(
                "Indicateur",
                List.of(
                        new Onglet("Séries et écarts", "/indicateurs/" + code, !definition),
                        new Onglet("Définition", "/indicateurs/" + code + "?vue=definition", definition)));
        fiche.setVisible(definition);
        tableaux.setVisible(definition);
        series.setVisible(!definition);
        tableau.setVisible(false);
        ailleurs.removeAll();
        autres.orderedStream()
                .flatMap(un -> un.sur("/indicateurs/" + code).stream())
                .forEach(ailleurs::add);
        if (definition) {
            montrerLaDefinition(code);
        } else {
            AdresseEtude demande = new AdresseEtude(
                            territoire(criteres, page),
                            criteres.valeur("periode"),
                            criteres.valeur("groupes"),
                            criteres.valeur("tri"),
                            criteres.valeur("le"))
                    .avecConvention(convention(criteres));
            etudes.lire(code, demande).ifPresent(etude -> {
                montrerLesSeries(etude, demande);
                suivre(etude.territoire(), page);
            });
        }
    }

    /** That of the dashboard one comes from, unless the address asks for one. */
    private static @Nullable String territoire(Criteres criteres, UI page) {
        String demande = criteres.valeur("territoire");
        return demande != null
                ? demande
                : Contexte.de(page).map(Contexte::territoire).orElse(null);
    }

    /** What is chosen here is what the dashboard shows next. */
    private static void suivre(Territoire territoire, UI page) {
        if (territoire.niveau().pilotable()) {
            Contexte.choisir(territoire.code().valeur(), territoire.nom(), page);
        }
    }

    /** As links may hold it. */
    private static @Nullable String convention(Criteres criteres) {
        String code = criteres.valeur("convention");
        return code != null && CODE.matcher(code).matches() ? code : null;
    }

    private void montrerLesSeries(Etude etude, AdresseEtude demande) {
        tableau.setVisible(
                demande.convention() != null && etude.territoire().niveau().pilotable());
        tableau.setText("Tableau de bord : " + etude.territoire().nom());
        tableau.setHref("/?territoire=" + etude.territoire().code() + "&convention=" + demande.convention()
                // The sessions of the dashboard are those of the DNB.
                + (etude.definition().id().equals(Indicateurs.DNB_GENERAL) ? "&periode=" + etude.periode() : ""));
        titre = etude.definition().nom() + ", " + etude.territoire().nom();
        nom.setText(etude.definition().nom() + " : " + etude.territoire().nom());
        series.montrer(etude, demande);
    }

    private void montrerLaDefinition(String code) {
        tableaux.removeAll();
        Optional<FicheIndicateur> trouvee = catalogue.fiche(code);
        FicheModele modele = trouvee.map(IndicateurEnFiche::de)
                .orElseGet(() -> IndicateurEnFiche.inconnu(code, catalogue.proches(code)));
        trouvee.ifPresent(lue -> {
            ajouter("Engagements mesurés", IndicateurTableaux.engagements(lue.engagements()));
            ajouter("Valeurs et cibles imprimées", IndicateurTableaux.valeurs(lue.valeurs()));
            // Another name has no data of its own: the sheet says where they are.
            if (!lue.series().isEmpty()) {
                ajouter("Séries qui répondent ou voisines", IndicateurTableaux.series(lue.series()));
            }
            if (lue.aliasDe().isEmpty() && (lue.avecDonnees() || lue.reponses().isEmpty())) {
                ajouter("Données reçues", IndicateurTableaux.donnees(lue.donnees()));
            }
            if (!lue.attentes().isEmpty()) {
                ajouter("Attendu de", IndicateurTableaux.attentes(lue.attentes()));
            }
        });
        titre = modele.titre();
        fiche.montrer(modele);
    }

    private void ajouter(String intitule, ListeModele modele) {
        Liste liste = new Liste();
        liste.montrer(modele);
        tableaux.add(new H2(intitule), liste);
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
