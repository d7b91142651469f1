package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.convention.Documents;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.Jalon;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.TexteService;
import fr.copil.direct.Partage;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Compose;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Onglets;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One document: what it says of itself, then the tabs of what it holds. */
@Route(value = "conventions/:code", layout = MainLayout.class)
@PermitAll
class ConventionView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConventionService conventions;
    private final transient EngagementService engagements;
    private final transient TexteService textes;
    private final transient Partage partage;
    private final transient Ecoute ecoute;
    private final Fiche fiche = new Fiche();
    private final Onglets onglets = new Onglets();
    private final Div dessus = new Div();
    private final Volets volets = new Volets();
    private final SeancesDeConvention seances;
    private String code = "";
    private Criteres criteres = Criteres.de(QueryParameters.empty());
    private String titreDeLaPage = "";

    ConventionView(
            ConventionService conventions,
            EngagementService engagements,
            TexteService textes,
            SeancesDeConvention seances,
            Partage partage,
            EnDirect direct) {
        this.conventions = conventions;
        this.engagements = engagements;
        this.textes = textes;
        this.seances = seances;
        this.partage = partage;
        this.ecoute = direct.suivre(this, this::relire);
        dessus.addClassName("copil-page");
        getContent().addClassName("copil-page");
        getContent().add(fiche, onglets, dessus, volets);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        code = evenement.getRouteParameters().get("code").orElse("");
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        ecoute.sur(Set.of(EngagementChange.cleDeConvention(code)));
        Documents documents = conventions.documents();
        documents.de(code).ifPresentOrElse(document -> montrer(document, documents), () -> montrerInconnue(documents));
    }

    /** What was signed is public: the pages open at the same address receive the very same thing. */
    private void relire() {
        Documents documents = conventions.documentsEnDirect();
        documents.de(code).ifPresent(document -> {
            Vue vue = Vue.lire(criteres.valeur("vue"));
            fiche.actualiser(
                    partage.lire("fiche de " + code, () -> Compose.de(FicheConvention.de(document, documents))));
            switch (vue) {
                case OBJECTIFS, SYNTHESE, ORPHELINS ->
                    volets.actualiser(
                            partage.lire("volets de " + code + " " + criteres, () -> prets(document, documents, vue)));
                case ETATS, FRISE -> {
                    dessus.removeAll();
                    volets.actualiser(prets(document, documents, vue));
                }
                case INSTANCES, VALEURS, REFERENCES -> {
                    // Nothing there depends on what is said of an engagement.
                }
            }
        });
    }

    private List<Volet.Pret> prets(Document document, Documents documents, Vue vue) {
        return volets(document, documents, vue).stream().map(Volet::pret).toList();
    }

    private void montrer(Document document, Documents documents) {
        Vue vue = Vue.lire(criteres.valeur("vue"));
        titreDeLaPage = document.convention().titreCourt() + " · Copil";
        fiche.montrer(FicheConvention.de(document, documents));
        onglets.setVisible(true);
        onglets.montrer("Contenu du document", OngletsConvention.de(document, vue));
        dessus.removeAll();
        volets.montrer(volets(document, documents, vue));
    }

    private List<Volet> volets(Document document, Documents documents, Vue vue) {
        FiltreEngagements filtre = DemandeEngagements.lire(code, criteres);
        return switch (vue) {
            case OBJECTIFS -> List.of(VoletEngagements.arbre(document, filtre, engagements.lister(filtre), criteres));
            case ETATS -> parEtat(document, engagements.lister(FiltreEngagements.tous(code)));
            case FRISE -> frise(document, documents.aujourdHui());
            case SYNTHESE -> List.of(new VoletSynthese(document, engagements.synthese(code)).volet());
            case ORPHELINS -> List.of(VoletEngagements.orphelins(document, engagements.lister(filtre), criteres));
            case INSTANCES -> instances(document);
            case VALEURS -> List.of(VoletValeurs.de(document, textes.valeurs(code)));
            case REFERENCES -> new VoletsReferences(document, textes.notices(code)).volets();
        };
    }

    private List<Volet> parEtat(Document document, ListeEngagements liste) {
        dessus.add(new EtatsEnColonnes(liste));
        return List.of(VoletsDeSuivi.parEtat(document, liste));
    }

    private List<Volet> frise(Document document, LocalDate aujourdHui) {
        List<Jalon> jalons = conventions.jalons(document.code());
        if (!jalons.isEmpty()) {
            dessus.add(new Frise(jalons, document.debut(), document.fin(), aujourdHui));
        }
        return List.of(VoletsDeSuivi.frise(document, jalons));
    }

    private List<Volet> instances(Document document) {
        seances.montrer(document.code());
        dessus.add(seances);
        return VoletsInstances.de(document, textes.instances(document.code()), textes.evenements(document.code()));
    }

    private void montrerInconnue(Documents documents) {
        titreDeLaPage = "Convention inconnue · Copil";
        fiche.montrer(FicheConvention.inconnue(code, documents));
        onglets.setVisible(false);
        dessus.removeAll();
        volets.montrer(List.of());
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
