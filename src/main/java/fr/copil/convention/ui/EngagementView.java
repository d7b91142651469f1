package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.Textes;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.EngagementNomme;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FicheEngagement;
import fr.copil.convention.suivi.ui.PanneauSuivi;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.direct.ui.PresenceLigne;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.Figure;
import fr.copil.ui.MainLayout;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One engagement: what was promised, where it stands, what measures it. */
@Route(value = "engagements/:id", layout = MainLayout.class)
@PermitAll
// What measures it comes from another room.
@Uses(Figure.class)
class EngagementView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EngagementService service;
    private final transient Ecoute ecoute;
    private final PresenceLigne presence;
    private final Fiche fiche = new Fiche();
    private final Volets volets = new Volets();
    private final PanneauSuivi suivi;
    private final Nav voisins = new Nav();
    private final Div ailleurs = new Div();
    private final transient ObjectProvider<SousLaPage> autres;
    private String id = "";
    private String periode = "";
    private String titreDeLaPage = "";

    EngagementView(
            EngagementService service,
            PanneauSuivi suivi,
            EnDirect direct,
            PresenceLigne presence,
            ObjectProvider<SousLaPage> autres) {
        this.autres = autres;
        this.service = service;
        this.suivi = suivi;
        this.ecoute = direct.suivre(this, this::relire);
        this.presence = presence;
        getContent().addClassName("copil-page");
        voisins.addClassName("copil-voisins");
        voisins.getElement().setAttribute("aria-label", "Engagements voisins");
        getContent().add(voisins, presence, fiche, ailleurs, suivi, volets);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = evenement.getRouteParameters().get("id").orElse("");
        periode = Objects.requireNonNullElse(
                Criteres.de(evenement.getLocation().getQueryParameters()).valeur("periode"), "");
        service.fiche(id).ifPresentOrElse(this::montrer, this::montrerInconnu);
    }

    private void montrer(FicheEngagement page) {
        titreDeLaPage = page.engagement().titre() + " · Copil";
        montrerLesVoisins(page);
        fiche.montrer(new EngagementEnFiche(page).modele());
        volets.montrer(DetailsDEngagement.de(page));
        sousLaPage();
        suivi.montrer(id, periode);
        suivi.quandIlChange(
                () -> service.fiche(id).ifPresent(relue -> fiche.montrer(new EngagementEnFiche(relue).modele())));
        ecoute.sur(cles(page));
        presence.sur(EngagementChange.cle(id));
    }

    /** In the order of the document, to go through them one by one. */
    private void montrerLesVoisins(FicheEngagement page) {
        voisins.removeAll();
        voisin("← ", page.precedent(), "");
        voisin("", page.suivant(), " →");
        voisins.setVisible(voisins.getComponentCount() > 0);
    }

    private void voisin(String avant, @Nullable EngagementNomme engagement, String apres) {
        if (engagement != null) {
            voisins.add(new Anchor(
                    "/engagements/" + engagement.id(),
                    Typographie.fines(avant + Textes.abreger(engagement.titre(), 60) + apres)));
        }
    }

    private void sousLaPage() {
        ailleurs.removeAll();
        autres.orderedStream()
                .flatMap(un -> un.sur("/engagements/" + id).stream())
                .forEach(ailleurs::add);
    }

    private void relire() {
        service.ficheEnDirect(id).ifPresent(page -> {
            fiche.actualiser(new EngagementEnFiche(page).modele());
            volets.actualiser(
                    DetailsDEngagement.de(page).stream().map(Volet::pret).toList());
            suivi.rafraichir();
        });
    }

    /** The states of its parents and of its parts stand on the page too. */
    private static Set<String> cles(FicheEngagement page) {
        return Stream.of(Stream.of(page.engagement()), page.parents().stream(), page.details().stream())
                .flatMap(Function.identity())
                .map(engagement -> EngagementChange.cle(engagement.id()))
                .collect(Collectors.toSet());
    }

    private void montrerInconnu() {
        ecoute.sur(Set.of());
        presence.nullePart();
        titreDeLaPage = "Engagement inconnu · Copil";
        ailleurs.removeAll();
        voisins.setVisible(false);
        fiche.montrer(EngagementEnFiche.inconnu(id, service.proches(id)));
        volets.montrer(List.of());
        suivi.montrer(null, "");
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
