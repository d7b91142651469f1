package fr.copil.acces.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import fr.copil.acces.Demonstration;
import fr.copil.acces.connexion.Fournisseur;
import fr.copil.commun.Nombres;
import fr.copil.essai.CopilEntier;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.Figure;
import fr.copil.ui.PiedDePage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(packages = "fr.copil")
class ConnexionViewTest extends EcranEssai {

    private static ConnexionView vue(boolean presente) {
        Demonstration demonstration = mock(Demonstration.class);
        when(demonstration.presente()).thenReturn(presente);
        when(demonstration.jeton(anyString())).thenReturn("un-jeton");
        PiedDePage pied = mock(PiedDePage.class);
        when(pied.anonyme()).thenReturn(new Footer());
        return new ConnexionView(
                demonstration, new StaticListableBeanFactory().getBeanProvider(Fournisseur.class), pied);
    }

    private static Stream<Element> tous(Element racine) {
        return Stream.concat(Stream.of(racine), racine.getChildren().flatMap(ConnexionViewTest::tous));
    }

    private static List<Element> balises(Element racine, String balise) {
        return tous(racine)
                .filter(element -> !element.isTextNode() && element.getTag().equals(balise))
                .toList();
    }

    @Test
    void avec_la_base_embarquee_sur_la_machine_quatre_comptes_s_ouvrent_d_un_clic() {
        ouvrir("connexion");

        assertThat(find(H1.class).single().getText()).isEqualTo("Copil");
        assertThat(find(H2.class).single().getText()).isEqualTo("Comptes de démonstration");
        assertThat(balises(getCurrentView().getElement(), "button"))
                .extracting(Element::getText)
                .containsExactly(
                        "Se connecter",
                        "Membre du comité",
                        "Cabinet du sous-préfet",
                        "Référent DSDEN",
                        "Administrateur");
    }

    @Test
    void ailleurs_il_n_y_a_que_le_formulaire() {
        Element page = vue(false).getElement();

        assertThat(balises(page, "form")).hasSize(1);
        assertThat(page.getTextRecursively()).doesNotContain("démonstration").doesNotContain("Référent");
    }

    @Test
    void aucun_formulaire_ne_met_le_mot_de_passe_dans_l_adresse() {
        assertThat(balises(vue(true).getElement(), "form")).hasSize(5).allSatisfy(formulaire -> assertThat(
                        formulaire.getAttribute("method"))
                .isEqualTo("post"));
    }

    @Test
    void aucun_mot_de_passe_n_est_dans_la_page() {
        ouvrir("connexion");

        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(CopilEntier.MOT_DE_PASSE);
    }

    @Test
    void chaque_champ_a_son_etiquette_et_aide_le_gestionnaire_de_mots_de_passe() {
        Element page = vue(false).getElement();

        assertThat(balises(page, "input"))
                .filteredOn(champ -> !"checkbox".equals(champ.getAttribute("type")))
                .extracting(champ -> champ.getAttribute("autocomplete"))
                .containsExactly("username", "current-password");
        assertThat(balises(page, "label"))
                .extracting(etiquette -> etiquette.getAttribute("for"))
                .containsExactlyElementsOf(balises(page, "input").stream()
                        .map(champ -> champ.getAttribute("id"))
                        .toList());
    }

    @Test
    void un_refus_dit_quoi_faire_sans_dire_ce_qui_est_faux() {
        ouvrir("connexion?error");

        assertThat(texteDe("copil-erreur"))
                .startsWith("Ce compte et ce mot de passe ne vont pas ensemble.")
                .contains("l'administrateur de Copil");
    }

    @Test
    void sans_refus_il_n_y_a_pas_d_erreur() {
        ouvrir("connexion");

        assertThat(texteDe("copil-erreur")).isEmpty();
    }

    /** The picture of the log-in page is drawn once; the figure it is drawn from comes from the data. */
    @Test
    void l_apercu_dit_ce_que_dit_le_tableau_de_bord() throws IOException {
        seConnecter("membre");
        ouvrir("?territoire=FR&convention=N&periode=2024");
        JsonNode lignes = JsonMapper.builder()
                .build()
                .readTree(String.valueOf(find(Figure.class)
                        .withId("ecart-qpv")
                        .single()
                        .getElement()
                        .getPropertyRaw("modele")))
                .at("/tableau/lignes");
        JsonNode derniere = lignes.get(lignes.size() - 1);

        String dessin = new String(
                Objects.requireNonNull(Apercu.class.getResourceAsStream("apercu.svg"))
                        .readAllBytes(),
                UTF_8);
        assertThat(derniere.at("/0/texte").asString()).isEqualTo("2024");
        for (int colonne : new int[] {1, 4, 7}) {
            String valeur = derniere.at("/" + colonne + "/texte").asString();
            assertThat(dessin.replace(Nombres.FINE, ' ')).contains(valeur.replace(Nombres.FINE, ' '));
            assertThat(Apercu.LECTURE).contains(valeur.replace(Nombres.FINE, ' '));
        }
    }
}
