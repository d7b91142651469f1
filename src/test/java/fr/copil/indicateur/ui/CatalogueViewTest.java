package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueViewTest extends EcranEssai {

    @Test
    void le_catalogue_dit_son_etendue_et_propose_ses_exports() {
        ouvrir("indicateurs", "");

        assertThat(ecran())
                .contains("99 indicateurs", "15 sont d'autres libellés", "53 séries tirées des données ouvertes")
                .contains("/indicateurs/N-I01", "/export/indicateurs", "\"total\":137", "oui, 2015 à 2016");
        assertThat(titre()).isEqualTo("Indicateurs · Copil");
    }

    @Test
    void l_adresse_porte_la_recherche_et_les_filtres() {
        ouvrir("indicateurs", "q=scolarisation&theme=moins-de-trois-ans&convention=LA");

        assertThat(ecran()).contains("\"total\":1", "/indicateurs/LA-I03", "\"valeur\":\"scolarisation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page=2", "q=zzz", "tri=nom&libelles=oui&donnees=oui"})
    void la_page_tient_en_huit_ordres(String parametres) {
        assertThat(ordresPour("indicateurs", parametres)).isBetween(1, 8);
    }
}
