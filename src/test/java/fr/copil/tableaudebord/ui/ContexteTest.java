package fr.copil.tableaudebord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import fr.copil.essai.EcranEssai;
import fr.copil.territoire.Territoire;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Transactional;

/** What is looked at stays, whatever the screen. */
@ViewPackages(packages = "fr.copil")
@Transactional
class ContexteTest extends EcranEssai {

    @BeforeEach
    void entrer() {
        seConnecter("membre");
    }

    private List<Anchor> suivi() {
        return find(Anchor.class).withClassName("copil-contexte").all();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Territoire> territoire() {
        return find(ComboBox.class).all().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"conventions", "conventions/PACA", "dispositifs", "bilans", "seances", "methode", "territoires"})
    void each_screen_after_a_dashboard_says_which_one_and_leads_back_to_it(String ecran) {
        ouvrir("?territoire=DEP-13&convention=PACA&periode=2023");
        ouvrir(ecran);

        assertThat(suivi()).singleElement().satisfies(lien -> {
            assertThat(lien.getText()).isEqualTo("Bouches-du-Rhône, 2023");
            assertThat(lien.getTitle().orElseThrow()).contains("Tableau de bord", "Bouches-du-Rhône", "PACA");
            assertThat(lien.getHref()).isEqualTo("/?territoire=DEP-13&convention=PACA&periode=2023");
        });

        ouvrir("");

        assertThat(find(H1.class).single().getText()).isEqualTo("Bouches-du-Rhône");
        assertThat(suivi()).isEmpty();
    }

    @Test
    void the_list_of_indicateurs_and_a_sheet_are_those_of_the_same_territory() {
        ouvrir("?territoire=DEP-13");
        ouvrir("indicateurs");
        assertThat(territoire().getValue().nom()).isEqualTo("Bouches-du-Rhône");

        ouvrir("indicateurs/DNB-G");
        assertThat(find(H1.class).all())
                .anySatisfy(titre -> assertThat(titre.getText()).contains("Bouches-du-Rhône"));
    }

    @Test
    void another_territory_chosen_on_a_sheet_is_that_of_the_screens_that_follow() {
        ouvrir("?territoire=DEP-13&convention=PACA&periode=2023");
        ouvrir("indicateurs/DNB-G?territoire=DEP-44");
        ouvrir("engagements/LA-P-a");

        assertThat(suivi()).singleElement().extracting(Anchor::getText).isEqualTo("Loire-Atlantique, 2023");
    }

    @Test
    void a_college_has_no_dashboard_and_changes_nothing() {
        ouvrir("?territoire=DEP-44");
        ouvrir("indicateurs/DNB-G?territoire=QPV-QN04405M");

        assertThat(suivi())
                .singleElement()
                .extracting(Anchor::getText)
                .asString()
                .startsWith("Loire-Atlantique");
    }

    @Test
    void a_link_received_holds_what_it_was_about() {
        ouvrir("bilans?tableau=COM-13055.PACA.");

        assertThat(suivi()).singleElement().extracting(Anchor::getText).isEqualTo("Marseille");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "DEP-44", "DEP-99.LA.2024", "QPV-QN04405M.LA.2024", "<b>.LA.2024", "DEP-44.LA.deux"})
    void what_a_link_says_in_vain_is_not_shown(String valeur) {
        ouvrir("bilans?tableau=" + valeur.replace("<", "%3C").replace(">", "%3E"));

        assertThat(suivi()).allSatisfy(lien -> assertThat(lien.getHref())
                .startsWith("/?territoire=DEP-44&convention=LA&periode=20"));
    }
}
