package fr.copil.recherche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.CopilEntier;
import fr.copil.recherche.Trouvailles.Groupe;
import fr.copil.ui.Liste;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void elle_repond_en_deux_instructions_quoi_qu_on_cherche() {
        UI.getCurrent().navigate("territoires");

        for (String texte : List.of("décrochage", "494 000", "bilan", "e")) {
            assertThat(CompteurDeRequetes.pendant(() -> champ().chercher(texte)))
                    .as(texte)
                    .hasSize(2);
        }
    }

    /** What a list shows stands in its model, row by row, each under the name that the address gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98000|Valeurs imprimées|V-N-43",
                "494 000|Valeurs imprimées|V-N-44",
                "13 avril 2016|Calendrier|CAL-N-04",
                "Tous mobilisés pour vaincre le décrochage|Références, listes et points à confirmer|REF-17"
            })
    void un_resultat_mene_a_la_ligne_qui_le_montre(String texte, String genre, String ancre) {
        UI.getCurrent().navigate("territoires");
        String lien = premier(texte, genre);
        assertThat(lien).endsWith("#" + ancre);

        ouvrir(lien);

        assertThat(listes()).contains("\"ancre\":\"" + ancre + "\"");
    }

    @Test
    void un_objectif_sans_engagement_se_montre_avec_son_chemin() {
        UI.getCurrent().navigate("territoires");

        ouvrir(premier("parentalité", "Objectifs"));

        assertThat(listes()).contains("soutien à la parentalité");
    }

    @Test
    void un_mot_de_la_methode_mene_a_son_point() {
        UI.getCurrent().navigate("territoires");

        String lien = premier("stratégie commune valeurs éducatives", "Méthode");
        ouvrir(lien);

        assertThat(tous(UI.getCurrent()).flatMap(composant -> composant.getId().stream()))
                .contains(lien.substring(lien.indexOf('#') + 1));
    }

    private static String premier(String texte, String genre) {
        return champ().chercher(texte).groupes().stream()
                .filter(groupe -> groupe.titre().equals(genre))
                .flatMap(groupe -> groupe.resultats().stream())
                .findFirst()
                .orElseThrow()
                .lien();
    }

    private static void ouvrir(String lien) {
        String[] parts = lien.replaceFirst("^/", "").replaceFirst("#.*", "").split("\\?");
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private static String listes() {
        return tous(UI.getCurrent())
                .filter(Liste.class::isInstance)
                .map(liste -> String.valueOf(liste.getElement().getPropertyRaw("modele")))
                .collect(Collectors.joining());
    }
}
