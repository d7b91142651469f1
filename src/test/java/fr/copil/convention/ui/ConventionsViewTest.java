package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;

class ConventionsViewTest extends EcranEssai {

    @Test
    void les_cinq_documents_sont_cote_a_cote_avec_leur_lien() {
        ouvrir("conventions", "");

        assertThat(ecran())
                .contains(
                        "Convention nationale 2016-2020",
                        "Convention Loire-Atlantique 2015-2020",
                        "Convention régionale PACA")
                .contains(
                        "/conventions/N",
                        "/conventions/LA",
                        "/conventions/F122",
                        "/conventions/F123",
                        "/conventions/PACA")
                .contains("/territoires/DEP-44", "période non précisée", "échue depuis");
        assertThat(getCurrentView()).isInstanceOf(ConventionsView.class);
    }

    @Test
    void la_page_tient_en_huit_ordres() {
        assertThat(ordresPour("conventions", "")).isBetween(1, 8);
    }
}
