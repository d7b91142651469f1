package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementViewTest extends EcranEssai {

    @ParameterizedTest
    @ValueSource(strings = {"N-2.1.1-a", "N-A2-03", "LA-3.7-c", "N-inconnu"})
    void la_page_tient_en_douze_ordres_ses_actions_comprises(String id) {
        assertThat(ordresPour("engagements/" + id, "")).isBetween(1, 12);
    }

    @Test
    void un_engagement_dit_son_etat_et_d_ou_il_vient() {
        ouvrir("engagements/N-2.1.1-u", "");

        assertThat(ecran())
                .contains("Parcours d'excellence pour tous les élèves de 3e en REP+")
                .contains("en cours, depuis le 01/09/2016, rapporté par le document (convention nationale, art. 2.1-1")
                .contains("en retard")
                .contains("/indicateurs/N-I17", "/engagements/N-A2-05", "/conventions/N?objectif=OBJ-N-1.1");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Parcours d'excellence pour tous les élèves de 3e en REP+ · Copil");
    }

    @Test
    void ce_que_le_document_ne_dit_pas_est_dit_non_precise() {
        ouvrir("engagements/N-2.1.1-w", "");

        assertThat(ecran()).contains("non précisé par le document", "intitulé seul");
    }

    @Test
    void une_action_montre_la_somme_de_ses_engagements() {
        ouvrir("engagements/N-A2-03", "");

        assertThat(ecran())
                .contains("1 réalisé, 9 en cours et 1 non renseigné parmi les engagements qui le détaillent")
                .contains("/engagements/N-2.1.1-n", "/conventions/N?vue=synthese");
    }

    @Test
    void un_engagement_qui_en_groupe_d_autres_montre_les_siens() {
        ouvrir("engagements/LA-3.7-c", "");

        assertThat(ecran()).contains("/engagements/LA-3.7-c1", "/engagements/LA-3.7-c5", "5 engagements suivis");
    }

    @Test
    void les_ambiguites_qui_portent_dessus_restent_en_vue() {
        ouvrir("engagements/N-2.1.1-a", "");

        assertThat(ecran()).contains("Q-12", "Lecture retenue", "moins de 10");
    }

    @Test
    void un_code_inconnu_en_propose_d_autres() {
        ouvrir("engagements/N-2.1.1-zz", "");

        assertThat(ecran()).contains("n'existe pas", "/engagements/N-2.1.1-");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Engagement inconnu · Copil");
    }
}
