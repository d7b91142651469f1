package fr.copil.territoire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoiresViewTest extends EcranEssai {

    @Test
    void sans_recherche_on_part_de_la_france() {
        ouvrir("territoires", "");

        assertThat(getCurrentView()).isInstanceOf(TerritoiresView.class);
        assertThat(ecran())
                .contains("Régions", "Académies", "Pays de la Loire", "/territoires?dans=REG-52")
                .contains("1\u202F493 quartiers prioritaires 2024", "1\u202F405 quartiers prioritaires 2015")
                .contains("/territoires?dans=REG-52&niveau=qpv-2024");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Territoires · Copil");
    }

    @Test
    void on_descend_par_les_adresses() {
        ouvrir("territoires", "dans=DEP-44");

        assertThat(ecran())
                .contains("/territoires?dans=FR", "/territoires?dans=REG-52")
                .contains("Nantes Métropole", "/territoires?dans=EPCI-244400404", "/territoires/DEP-44");
    }

    @Test
    void dans_une_commune_tout_est_une_liste() {
        ouvrir("territoires", "dans=COM-44109");

        assertThat(ecran()).contains("/territoires/QPV-QN04405M", "Collège ", "\"total\":");
    }

    @Test
    void une_recherche_montre_ses_lignes_et_son_export() {
        ouvrir("territoires", "q=0440284V");

        assertThat(ecran())
                .contains("/territoires/ETAB-0440284V", "/territoires/REP-0440284V")
                .contains("Nantes, Loire-Atlantique", "REP+", "public", "/export/territoires");
    }

    @Test
    void les_filtres_de_l_adresse_se_cumulent() {
        ouvrir("territoires", "dans=DEP-44&niveau=reseau&ep=REP%2B");

        assertThat(ecran()).contains("\"total\":5");
    }

    @Test
    void un_quartier_de_2015_dit_comment_il_est_connu() {
        ouvrir("territoires", "dans=COM-44109&niveau=qpv-2015");

        assertThat(ecran()).contains("Aucune table de passage", "QP044005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dans=DEP-9999", "dans=DEP-99", "dans=Nantes"})
    void un_territoire_inconnu_se_dit_avec_les_plus_proches(String parametres) {
        ouvrir("territoires", parametres);

        assertThat(ecran()).contains("n'existe pas", "Les plus proches", "/territoires?dans=");
    }

    @Test
    void rien_ne_correspond_en_une_phrase() {
        ouvrir("territoires", "q=zzzzqqq");

        assertThat(ecran()).contains("Aucun territoire ne correspond");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dans=DEP-44",
                "dans=COM-44109",
                "dans=COM-44999",
                "q=nantes",
                "q=nantes&page=2",
                "niveau=etablissement&page=99999",
                "page=0&niveau=n%27importe"
            })
    void la_page_tient_en_huit_ordres(String parametres) {
        assertThat(ordresPour("territoires", parametres)).isBetween(1, 8);
    }
}
