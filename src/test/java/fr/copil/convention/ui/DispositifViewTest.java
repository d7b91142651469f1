package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispositifViewTest extends EcranEssai {

    private static final char FINE = '\u202F';

    @ParameterizedTest
    @ValueSource(strings = {"dispositifs", "dispositifs/D2-10", "dispositifs/D9-99"})
    void la_page_tient_en_huit_ordres(String chemin) {
        assertThat(ordresPour(chemin, "")).isBetween(1, 8);
    }

    @Test
    void le_recensement_est_range_sous_ses_quatre_titres() {
        ouvrir("dispositifs", "");

        assertThat(ecran())
                .contains("\"total\":30", "/export/dispositifs", "30 dispositifs")
                .containsSubsequence(
                        "Réussite éducative et amélioration du climat scolaire\",\"niveau\":2",
                        "Prévention des ruptures de scolarité, déscolarisation et décrochage\",\"niveau\":2",
                        "Cités hors du tableau",
                        "Dispositifs particuliers\",\"niveau\":2")
                .contains("imprimé «" + FINE + "PEL (OEL)" + FINE + "»", "«" + FINE + "N, N+1" + FINE + "»")
                .contains("autre mention", "non renseigné", "(?)", "/engagements/LA-3.2-a");
        assertThat(titre()).isEqualTo("Dispositifs · Copil");
    }

    @Test
    void la_colonne_convention_ne_dit_jamais_non() {
        ouvrir("dispositifs", "");

        assertThat(ecran()).doesNotContain("\"texte\":\"non\"");
    }

    @Test
    void l_adresse_porte_les_filtres() {
        ouvrir("dispositifs", "q=reussite&section=1&convention=oui");

        assertThat(ecran()).contains("\"total\":3", "/dispositifs/D1-05", "/dispositifs/D1-08", "/dispositifs/D1-09");
    }

    @Test
    void une_fiche_montre_le_nom_imprime_et_chaque_lecture_douteuse() {
        ouvrir("dispositifs/D2-10", "");

        assertThat(ecran())
                .contains("Nom imprimé", "Palco Lesifs Journozo", "OCR-27", "OCR-28", "Q-28")
                .contains("oui jusqu'au 31/03/2013", "/engagements/LA-3.4-a", "non précisé par le document");
        assertThat(titre()).isEqualTo("CLJ – association Police Loisirs Jeunesse (?) · Copil");
    }

    @Test
    void un_code_inconnu_en_propose_d_autres() {
        ouvrir("dispositifs/D5-01", "");

        assertThat(ecran()).contains("n'existe pas", "/dispositifs/D1-01");
    }
}
