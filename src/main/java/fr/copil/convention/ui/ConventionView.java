package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
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
    private static final String RESTE = "Parties, contenu, documents liés, source";

    private final transient Partage partage;
    private final transient Ecoute ecoute;
    private final EnteteDeConvention entete = new EnteteDeConvention();
    private final Fiche fiche = new Fiche();
    private final NativeDetails reste = new NativeDetails(RESTE, fiche);
    private final Onglets onglets = new Onglets();
    private final Div dessus = new Div();
    private final Volets volets = new Volets();
    private final SeancesDeConvention seances;
    private final EtatsEnColonnes colonnes = new EtatsEnColonnes();
    private String code = "";
    private Criteres criteres = Criteres.de(QueryParameters.empty());
    private String titreDeLaPage = "";

    ConventionView(
            ConventionService conventions,
            EngagementService engagements,
            TexteService textes,
            Partage partage,
            EnDirect direct,
            SeancesDeConvention seances) {
        this.conventions = conventions;
        this.engagements = engagements;
        this.textes = textes;
        this.partage = partage;
        this.seances = seances;
        this.ecoute = direct.suivre(this, this::relire);
        dessus.addClassName("copil-page");
        getContent().addClassNames("copil-page", "convention");
        getContent().add(entete, reste, onglets, dessus, volets);
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
            entete.montrer(document, documents.aujourdHui());
            fiche.actualiser(
                    partage.lire("fiche de " + code, () -> Compose.de(ConventionEnFiche.de(document, documents))));
            if (PartieDeLEcran.lire(criteres.valeur("vue")) == PartieDeLEcran.ETATS) {
                colonnes.montrer(
                        engagements.lister(FiltreEngagements.tous(code).pour(AdresseEngagements.annee(criteres))));
            }
            volets.actualiser(partage.lire(
                    "volets de " + code + " " + criteres,
                    () -> volets(document).stream().map(Volet::pret).toList()));
        });
    }

    private void montrer(Document document, Documents documents) {
        PartieDeLEcran vue = PartieDeLEcran.lire(criteres.valeur("vue"));
        titreDeLaPage = document.convention().titreCourt() + " · Copil";
        entete.setVisible(true);
        entete.montrer(document, documents.aujourdHui());
        reste.setSummaryText(RESTE);
        reste.setOpen(false);
        reste.setVisible(true);
        fiche.montrer(ConventionEnFiche.de(document, documents));
        onglets.setVisible(true);
        onglets.montrer("Contenu du document", OngletsConvention.de(document, vue));
        dessus.removeAll();
        montrerDessus(document, documents.aujourdHui());
        volets.montrer(volets(document));
    }

    /** What stands over the table and says the same to the eye. */
    private void montrerDessus(Document document, LocalDate aujourdHui) {
        switch (PartieDeLEcran.lire(criteres.valeur("vue"))) {
            case ETATS -> {
                colonnes.montrer(
                        engagements.lister(FiltreEngagements.tous(code).pour(AdresseEngagements.annee(criteres))));
                dessus.add(colonnes);
            }
            case FRISE ->
                Frise.de(document, conventions.jalons(code), aujourdHui).ifPresent(dessus::add);
            case INSTANCES -> {
                seances.montrer(code);
                dessus.add(seances);
            }
            default -> {}
        }
    }

    private List<Volet> volets(Document document) {
        FiltreEngagements filtre = AdresseEngagements.lire(code, criteres);
        return switch (PartieDeLEcran.lire(criteres.valeur("vue"))) {
            case OBJECTIFS -> List.of(VoletEngagements.arbre(document, filtre, engagements.lister(filtre), criteres));
            case ETATS ->
                List.of(VoletsDeSuivi.parEtat(
                        document,
                        engagements.lister(FiltreEngagements.tous(code).pour(AdresseEngagements.annee(criteres)))));
            case FRISE -> List.of(VoletsDeSuivi.frise(document, conventions.jalons(code)));
            case SYNTHESE -> List.of(new VoletSynthese(document, engagements.synthese(code)).volet());
            case ORPHELINS -> List.of(VoletEngagements.orphelins(document, engagements.lister(filtre), criteres));
            case INSTANCES -> VoletsInstances.de(document, textes.instances(code), textes.evenements(code));
            case VALEURS -> List.of(VoletValeurs.de(document, textes.valeurs(code)));
            case REFERENCES -> new VoletsReferences(document, textes.notices(code)).volets();
        };
    }

    private void montrerInconnue(Documents documents) {
        titreDeLaPage = "Convention inconnue · Copil";
        entete.setVisible(false);
        reste.setSummaryText("Convention inconnue");
        reste.setOpen(true);
        fiche.montrer(ConventionEnFiche.inconnue(code, documents));
        onglets.setVisible(false);
        dessus.removeAll();
        volets.montrer(List.of());
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
