package fr.copil.convention;

import static fr.copil.convention.Exemples.AUJOURD_HUI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final LocalDate RENTREE_2017 = LocalDate.of(2017, 9, 1);

    @Test
    void une_echeance_passee_sans_realisation_est_un_retard() {
        assertThat(enRetard(TypeEngagement.ENGAGEMENT, RENTREE_2017, EtatSuivi.EN_COURS))
                .isTrue();
        assertThat(enRetard(TypeEngagement.ENGAGEMENT, RENTREE_2017, EtatSuivi.NON_RENSEIGNE))
                .isTrue();
    }

    @Test
    void un_engagement_realise_n_est_jamais_en_retard() {
        assertThat(enRetard(TypeEngagement.ENGAGEMENT, RENTREE_2017, EtatSuivi.REALISE))
                .isFalse();
    }

    @Test
    void le_jour_de_l_echeance_n_est_pas_encore_un_retard() {
        assertThat(enRetard(TypeEngagement.ENGAGEMENT, AUJOURD_HUI, EtatSuivi.EN_COURS))
                .isFalse();
        assertThat(enRetard(TypeEngagement.ENGAGEMENT, AUJOURD_HUI.minusDays(1), EtatSuivi.EN_COURS))
                .isTrue();
    }

    @Test
    void sans_jour_lu_dans_le_document_il_n_y_a_pas_de_retard() {
        assertThat(enRetard(TypeEngagement.ENGAGEMENT, null, EtatSuivi.EN_COURS))
                .isFalse();
    }

    @Test
    void une_possibilite_n_engage_personne_et_ne_prend_pas_de_retard() {
        assertThat(enRetard(TypeEngagement.POSSIBILITE, RENTREE_2017, EtatSuivi.NON_RENSEIGNE))
                .isFalse();
    }

    @Test
    void les_pilotes_d_une_cellule_se_separent() {
        assertThat(Exemples.engagement("N-1", TypeEngagement.ENGAGEMENT, null).pilotes())
                .isEmpty();
    }

    private static boolean enRetard(TypeEngagement type, @Nullable LocalDate echeanceLe, EtatSuivi etat) {
        return Exemples.engagement("N-1", type, null, "rentrée 2017", echeanceLe, Exemples.duDocument(etat, null, ""))
                .enRetard(AUJOURD_HUI);
    }
}
