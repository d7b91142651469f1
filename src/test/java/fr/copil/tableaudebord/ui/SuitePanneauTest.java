package fr.copil.tableaudebord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.Nombres;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(packages = "fr.copil")
class SuitePanneauTest extends EcranEssai {

    /** Its three columns: the parts, the path to them, what is promised, what was decided, the séances. */
    private static final int REQUETES_DE_LA_SUITE = 14;

    private NativeButton bouton(String figure) {
        return find(NativeButton.class).withId("suite-de-" + figure).single();
    }

    private static String ouvert(NativeButton bouton) {
        return bouton.getElement().getAttribute("aria-expanded");
    }

    private String suite() {
        return texteDe("copil-suite");
    }

    @Test
    void chaque_figure_a_son_bouton_et_rien_n_est_ouvert() {
        ouvrir("");

        for (String figure : List.of("ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement")) {
            assertThat(ouvert(bouton(figure))).isEqualTo("false");
            assertThat(bouton(figure).getElement().getAttribute("aria-labelledby"))
                    .isEqualTo("suite-de-" + figure + " " + figure + "-titre");
        }
        assertThat(find(SuitePanneau.class).all()).isEmpty();
    }

    @Test
    void le_bouton_ouvre_ou_promis_et_decide_sous_sa_figure_et_les_referme() {
        ouvrir("");

        test(bouton("ecart-qpv")).click();

        assertThat(ouvert(bouton("ecart-qpv"))).isEqualTo("true");
        assertThat(ouvert(bouton("couverture-pre"))).isEqualTo("false");
        assertThat(suite())
                .contains(
                        "Où",
                        "L'écart par",
                        "Promis",
                        "Réduire les écarts de résultats",
                        "Décidé",
                        "Rien n'a été décidé");

        test(bouton("ecart-qpv")).click();

        assertThat(ouvert(bouton("ecart-qpv"))).isEqualTo("false");
        assertThat(find(SuitePanneau.class).all()).isEmpty();
    }

    @Test
    void une_seule_figure_est_ouverte_a_la_fois() {
        ouvrir("?suite=ecart-qpv");

        test(bouton("couverture-pre")).click();

        assertThat(find(SuitePanneau.class).all()).hasSize(1);
        assertThat(ouvert(bouton("ecart-qpv"))).isEqualTo("false");
        assertThat(suite()).contains("Par intercommunalité, Loire-Atlantique");
    }

    @Test
    void l_adresse_rouvre_la_meme_suite() {
        ouvrir("?territoire=DEP-44&convention=LA&periode=2024&suite=ecart-qpv&lieu=COM-44184&grain=colleges");

        assertThat(suite()).contains("L'écart, collège par collège, Saint-Nazaire", "↑ Saint-Nazaire");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(adresse -> adresse.startsWith("/territoires/ETAB-"));
    }

    @Test
    void un_clic_descend_et_un_clic_remonte() {
        ouvrir("?suite=ecart-qpv");

        test(find(NativeButton.class).withText("Collège par collège").single()).click();
        assertThat(suite()).contains("L'écart, collège par collège");

        test(find(NativeButton.class).withText("↑ Loire-Atlantique").single()).click();
        assertThat(suite()).contains("L'écart par");
    }

    @Test
    void le_territoire_change_et_la_suite_reste_ouverte_sur_lui() {
        ouvrir("?territoire=FR&suite=ecart-qpv");

        assertThat(suite()).contains("L'écart par région, France", "Bretagne");
    }

    @Test
    void ce_qui_est_a_voir_se_nomme_une_fois_la_page_affichee_et_chaque_ligne_ouvre_sa_reponse() {
        ouvrir("");
        assertThat(texteDe("actualite")).contains("1 engagement est en retard").doesNotContain("décrocheurs");

        arriver();

        assertThat(texteDe("actualite").replace(Nombres.FINE, ' ').replace('\u00A0', ' '))
                .contains("Diviser par deux le nombre de décrocheurs : attendu pour « 2012 → 2017 », non renseigné");
        assertThat(find(Anchor.class)
                        .withText("Diviser par deux le nombre de décrocheurs")
                        .single()
                        .getHref())
                .isEqualTo("/engagements/LA-P-b");
    }

    @Test
    void ouvrir_une_suite_laisse_en_place_ce_qui_est_a_voir() {
        ouvrir("");
        arriver();

        test(bouton("ecart-qpv")).click();

        assertThat(texteDe("actualite")).contains("décrocheurs");
    }

    /** As the browser answers once the page is on the screen. */
    private static void arriver() {
        UI.getCurrentOrThrow().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrentOrThrow().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(appel -> appel.getInvocation().getExpression().contains("return true"))
                .forEach(appel -> appel.complete(JsonNodeFactory.instance.booleanNode(true)));
    }

    @Test
    void une_figure_inconnue_du_lien_s_explique() {
        ouvrir("?suite=camembert");

        assertThat(texteDe("copil-avis")).contains("La figure « camembert » du lien est inconnue.");
        assertThat(find(SuitePanneau.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?suite=ecart-qpv",
                "?territoire=FR&suite=ecart-qpv&lieu=COM-44184",
                "?suite=moins-de-trois-ans",
                "?suite=couverture-pre",
                "?suite=avancement"
            })
    void ce_qui_est_ouvert_se_lit_en_peu_de_requetes_et_ferme_n_en_coute_aucune(String adresse) {
        ouvrir("");
        int fermee = CompteurDeRequetes.pendant(() -> ouvrir(adresse.contains("FR") ? "?territoire=FR" : ""))
                .size();

        int ouverte = CompteurDeRequetes.pendant(() -> ouvrir(adresse)).size();

        assertThat(ouverte - fermee).isBetween(1, REQUETES_DE_LA_SUITE);
    }

    @Test
    void le_titre_d_une_figure_mene_a_sa_fiche_avec_le_territoire_la_convention_et_la_session() {
        ouvrir("?territoire=COM-44184&convention=LA&periode=2023");

        assertThat(find(Figure.class).withId("ecart-qpv").single().getElement().getProperty("fiche"))
                .isEqualTo("/indicateurs/DNB-G?territoire=COM-44184&convention=LA&periode=2023&groupes=qpv");
    }

    @Test
    void la_fiche_ramene_au_tableau_de_bord_d_ou_l_on_vient() {
        ouvrir("indicateurs/DNB-G?territoire=DEP-44&convention=LA&periode=2023&groupes=qpv");

        assertThat(find(Anchor.class)
                        .withText("Tableau de bord : Loire-Atlantique")
                        .single()
                        .getHref())
                .isEqualTo("/?territoire=DEP-44&convention=LA&periode=2023");

        ouvrir("indicateurs/DNB-G?territoire=DEP-44");

        assertThat(find(Anchor.class)
                        .withText("Tableau de bord : Loire-Atlantique")
                        .all())
                .isEmpty();
    }
}
