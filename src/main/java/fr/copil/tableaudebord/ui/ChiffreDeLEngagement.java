package fr.copil.tableaudebord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.copil.commun.Annonce;
import fr.copil.commun.CodeTerritoire;
import fr.copil.direct.Partage;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.tableaudebord.ChiffreDEngagementService;
import fr.copil.tableaudebord.ChiffreDEngagementService.Chiffre;
import fr.copil.ui.Contexte;
import fr.copil.ui.Figure;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** The chart of what measures an engagement, on its page, where one was looking at it from. */
@org.springframework.stereotype.Component
@Order(0)
class ChiffreDeLEngagement implements SousLaPage {

    private static final String ENGAGEMENTS = "/engagements/";

    private final ChiffreDEngagementService service;
    private final EnDirect direct;
    private final Partage partage;

    ChiffreDeLEngagement(ChiffreDEngagementService service, EnDirect direct, Partage partage) {
        this.service = service;
        this.direct = direct;
        this.partage = partage;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        return sujet.startsWith(ENGAGEMENTS)
                ? Optional.of(new Place(sujet.substring(ENGAGEMENTS.length())))
                : Optional.empty();
    }

    private final class Place extends Composite<Div> {

        private final String engagement;
        private final H2 titre = new H2();
        private final Figure figure = new Figure();
        private final transient Ecoute ecoute;
        private @Nullable CodeTerritoire lieu;

        Place(String engagement) {
            this.engagement = engagement;
            this.ecoute = direct.suivre(this, this::relire);
            Div place = new Div(figure);
            place.addClassName("copil-grille");
            getContent().add(titre, place);
            setVisible(false);
            // Read once what was promised is on the screen.
            addAttachListener(attache ->
                    attache.getUI().getElement().executeJs("return true").then(fait -> commencer(attache.getUI())));
        }

        private void commencer(UI page) {
            lieu = service.lieu(
                            engagement,
                            Contexte.de(page).map(Contexte::territoire).orElse(null))
                    .orElse(null);
            if (lieu != null) {
                service.lire(engagement, lieu).ifPresent(this::montrer);
                ecoute.sur(Set.of(Annonce.CHIFFRES));
            }
        }

        private void relire() {
            CodeTerritoire ici = lieu;
            if (ici != null) {
                partage.lire("chiffre de " + engagement + " en " + ici, () -> service.lire(engagement, ici))
                        .ifPresentOrElse(this::montrer, () -> setVisible(false));
            }
        }

        private void montrer(Chiffre chiffre) {
            setVisible(true);
            titre.setText(Typographie.fines(chiffre.titre()));
            figure.montrer(chiffre.figure());
            figure.fiche(chiffre.fiche());
        }
    }
}
