package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
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
                .contains("/indicateurs/DNB-G?territoire=DEP-44", "/export/indicateurs", "\"total\":137");
        assertThat(titre()).isEqualTo("Indicateurs · Copil");
    }

    @Test
    void ce_qui_n_a_pas_de_chiffre_ici_vient_apres_et_dit_ou_il_y_en_a() {
        ouvrir("indicateurs", "page=2");

        assertThat(ecran()).containsPattern("ailleurs.: 2012 à 2015").contains("Attendu des deux ministères");
    }

    @Test
    void l_adresse_porte_la_recherche_et_les_filtres() {
        ouvrir("indicateurs", "q=scolarisation&theme=moins-de-trois-ans&convention=LA");

        assertThat(ecran()).contains("\"total\":1", "/indicateurs/LA-I03", "\"valeur\":\"scolarisation\"");
    }

    @Test
    void le_territoire_de_l_adresse_donne_ses_chiffres_et_reste_dans_les_liens() {
        ouvrir("indicateurs", "territoire=DEP-44&q=brevet");

        assertThat(ecran())
                .contains("/indicateurs/DNB-G?territoire=DEP-44", "\"etincelle\":{\"dite\":\"Collèges publics en QPV");
    }

    @Test
    void un_territoire_inconnu_du_lien_se_dit_avec_celui_qu_on_voit_a_sa_place() {
        ouvrir("indicateurs", "territoire=zz");

        assertThat(find(Paragraph.class).withClassName("copil-avis").single().getText())
                .contains("zz", "du lien est inconnu", "voici");

        ouvrir("indicateurs", "territoire=DEP-44");
        assertThat(find(Paragraph.class).withClassName("copil-avis").exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "territoire=DEP-44", "page=2", "q=zzz", "tri=nom&libelles=oui&donnees=oui"})
    void la_page_tient_en_onze_ordres(String parametres) {
        assertThat(ordresPour("indicateurs", parametres)).isBetween(1, 11);
    }
}
