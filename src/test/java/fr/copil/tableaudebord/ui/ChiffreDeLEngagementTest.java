package fr.copil.tableaudebord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import fr.copil.commun.Nombres;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.Figure;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** From a promise to what measures it, and to the next one. */
@ViewPackages(packages = "fr.copil")
@Transactional
class ChiffreDeLEngagementTest extends EcranEssai {

    @BeforeEach
    void entrer() {
        seConnecter("membre");
    }

    /** As the browser answers once the page is drawn. */
    private void dessiner() {
        UI.getCurrentOrThrow().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrentOrThrow().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(appel -> appel.getInvocation().getExpression().contains("return true"))
                .forEach(appel -> appel.complete(JsonNodeFactory.instance.booleanNode(true)));
    }

    private List<String> figures() {
        return find(Figure.class).all().stream()
                .map(figure -> String.valueOf(figure.getElement().getPropertyRaw("modele")))
                .toList();
    }

    private List<String> titres() {
        return find(H2.class).all().stream()
                .map(titre -> titre.getText().replace(Nombres.FINE, ' ').replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void an_engagement_that_the_dnb_measures_shows_its_gap_where_one_comes_from() {
        ouvrir("?territoire=DEP-13");
        ouvrir("engagements/N-2.1.1-a");
        dessiner();

        assertThat(figures()).hasSize(1);
        assertThat(titres())
                .contains("Taux de réussite au diplôme national du brevet, série générale : Bouches-du-Rhône");
    }

    @Test
    void outside_its_convention_it_shows_that_of_the_convention() {
        ouvrir("?territoire=DEP-13");
        ouvrir("engagements/LA-P-a");
        dessiner();

        assertThat(figures())
                .singleElement()
                .asString()
                .contains("Loire-Atlantique")
                .doesNotContain("Bouches-du-Rhône");
    }

    @Test
    void one_that_nothing_measures_yet_shows_none() {
        ouvrir("engagements/N-2.1.1-w");
        dessiner();

        assertThat(figures()).isEmpty();
    }

    @Test
    void the_next_one_and_the_one_before_are_one_click_away() {
        ouvrir("engagements/LA-P-a");

        List<Anchor> voisins = find(Anchor.class).all().stream()
                .filter(lien -> lien.getParent().orElseThrow().hasClassName("copil-voisins"))
                .toList();
        assertThat(voisins).isNotEmpty().allSatisfy(lien -> assertThat(lien.getHref())
                .startsWith("/engagements/LA-"));
        String suivant = voisins.getLast().getHref();
        ouvrir(suivant.substring(1));
        assertThat(find(Anchor.class).all())
                .anySatisfy(lien -> assertThat(lien.getHref()).isEqualTo("/engagements/LA-P-a"));
    }
}
