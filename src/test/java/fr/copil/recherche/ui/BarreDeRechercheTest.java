package fr.copil.recherche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.copil.essai.CopilEntier;
import fr.copil.recherche.Reponse.Groupe;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@CopilEntier
@WithUserDetails("membre")
class BarreDeRechercheTest extends SpringBrowserlessTest {

    private static Stream<Component> tous(Component composant) {
        return Stream.concat(Stream.of(composant), composant.getChildren().flatMap(BarreDeRechercheTest::tous));
    }

    private static ChampDeRecherche champ() {
        return tous(UI.getCurrent())
                .filter(ChampDeRecherche.class::isInstance)
                .map(ChampDeRecherche.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void la_recherche_est_dans_la_barre_de_chaque_page() {
        for (String page : new String[] {"", "territoires", "territoires/DEP-44", "conventions"}) {
            UI.getCurrent().navigate(page);
            assertThat(champ().getElement().getTag()).isEqualTo("copil-recherche");
        }
    }

    @Test
    void elle_repond_par_le_service() {
        UI.getCurrent().navigate("territoires");

        assertThat(champ().chercher("bellevue").groupes())
                .extracting(Groupe::titre)
                .contains("Territoires");
    }
}
