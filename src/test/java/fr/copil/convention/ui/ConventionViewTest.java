package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.Liste;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionViewTest extends EcranEssai {

    @ParameterizedTest
    @CsvSource({
        "N, ''",
        "N, q=parents&etat=en-cours&objectif=OBJ-N-1&retard=oui&sans-indicateur=oui&sans-nouvelle=oui&tri=echeance",
        "N, vue=synthese",
        "N, vue=orphelins",
        "N, vue=instances",
        "N, vue=valeurs",
        "N, vue=references",
        "LA, vue=references"
    })
    void chaque_onglet_tient_en_huit_ordres(String code, String parametres) {
        assertThat(ordresPour("conventions/" + code, parametres)).isBetween(1, 8);
    }

    @Test
    void les_objectifs_portent_les_deux_libelles_de_l_annexe() {
        ouvrir("conventions/N", "objectif=OBJ-N-1.2");

        assertThat(ecran())
                .contains("Améliorer la complémentarité des actions éducatives et la participation des parents")
                .contains("Améliorer le bien-être des élèves et la participation des parents")
                .contains("autre libellé que l'article 2.1-2")
                .doesNotContain("Q-16");
    }

    @Test
    void ce_qui_revient_se_filtre_et_se_montre_pour_l_annee_demandee() {
        ouvrir("conventions/LA", "qui-revient=oui&periode=2018-2019");
        assertThat(ecran())
                .contains("Sur 8 engagements, dont 8 devoirs qui reviennent, comptés pour 2018-2019")
                .contains("/engagements/LA-3.6-b")
                .doesNotContain("/engagements/LA-P-a\"");

        ouvrir("conventions/LA", "vue=etats");
        assertThat(ecran()).contains("dont 8 devoirs qui reviennent, comptés pour ");
        ouvrir("conventions/LA", "");
        assertThat(ecran())
                .contains("Période de ce qui revient", "Qui reviennent")
                .contains("35 engagements à tenir, dont 8 devoirs qui reviennent, comptés pour ");
    }

    @Test
    void aucune_action_de_l_annexe_n_est_dans_l_arbre_et_toutes_sont_dans_la_synthese() {
        ouvrir("conventions/N", "");
        assertThat(ecran()).doesNotContain("/engagements/N-A2-");
        ouvrir("conventions/N", "page=2");
        assertThat(ecran()).doesNotContain("/engagements/N-A2-");

        ouvrir("conventions/N", "vue=synthese");
        for (int i = 1; i <= 21; i++) {
            assertThat(ecran()).contains("/engagements/N-A2-%02d\"".formatted(i));
        }
        assertThat(ecran())
                .contains("21 actions, dont 11 sans indicateur imprimé")
                .contains("22,7")
                .contains("non transmis");
    }

    @Test
    void seule_la_nationale_a_une_synthese() {
        ouvrir("conventions/LA", "");

        assertThat(ecran()).doesNotContain("Synthèse de l'annexe 2").contains("Sans indicateur (26)");
    }

    @Test
    void la_recherche_garde_le_meme_champ_sous_les_doigts() {
        ouvrir("conventions/LA", "");
        List<Liste> avant = listes();
        ouvrir("conventions/LA", "q=parents");

        assertThat(listes()).isEqualTo(avant);
        assertThat(ecran()).contains("Soutenir l'implication des parents").doesNotContain("LA-P-b");
    }

    @Test
    void un_filtre_sans_reponse_dit_comment_en_sortir() {
        ouvrir("conventions/F123", "etat=bloque");

        assertThat(ecran()).contains("Aucun engagement ne répond à tous ces filtres.");
    }

    @Test
    void une_page_trop_lointaine_montre_la_derniere() {
        ouvrir("conventions/N", "page=999");

        assertThat(ecran()).contains("/engagements/N-4.4-b");
    }

    @Test
    void instances_et_calendrier_sont_deux_listes() {
        ouvrir("conventions/LA", "vue=instances");

        assertThat(listes()).hasSize(2);
        assertThat(ecran()).contains("Rencontre annuelle DSDEN", "Calendrier");
    }

    @Test
    void les_points_a_confirmer_montrent_ambiguites_et_lectures() {
        ouvrir("conventions/LA", "vue=references");

        assertThat(ecran()).contains("Points à confirmer", "Q-25", "OCR-01", "L-01", "C-01", "E-LA-01", "T-LA-01");
    }

    @Test
    void un_onglet_inconnu_ouvre_le_premier() {
        ouvrir("conventions/LA", "vue=nimporte");

        assertThat(ecran()).contains("/engagements/LA-P-a");
    }

    @Test
    void une_convention_inconnue_propose_les_cinq() {
        ouvrir("conventions/XX", "");

        assertThat(ecran()).contains("n'existe pas", "/conventions/N", "/conventions/PACA");
        assertThat(listes()).isEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Convention inconnue · Copil");
    }
}
