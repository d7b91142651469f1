package fr.copil.territoire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.VaadinSession;
import fr.copil.commun.Annonce;
import fr.copil.commun.Nombres;
import fr.copil.direct.Canal;
import fr.copil.essai.EcranEssai;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

class TerritoireViewTest extends EcranEssai {

    @Autowired
    private Canal canal;

    private String fiche(String code) {
        ouvrir("territoires/" + code, "");
        return ecran();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, France, Pays",
        "REG-52, Pays de la Loire, Région",
        "ACA-17, Académie de Nantes, Académie",
        "DEP-44, Loire-Atlantique, Département",
        "EPCI-244400404, Nantes Métropole, Intercommunalité",
        "COM-44109, Nantes, Commune",
        "QPV-QN04405M, Bellevue, Quartier prioritaire 2024",
        "QPV-QP044005, Bellevue, Quartier prioritaire 2015",
        "QP044005, Bellevue, Quartier prioritaire 2015",
        "REP-0440284V, REP+ Stendhal (Nantes), Réseau",
        "ETAB-0440284V, Collège Stendhal, Établissement"
    })
    void chaque_niveau_a_sa_fiche(String code, String nom, String niveau) {
        assertThat(fiche(code)).contains("\"titre\":\"" + nom + "\"", niveau);
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith(nom).endsWith(" · Copil");
    }

    @Test
    void un_departement_mene_a_son_tableau_de_bord_ses_conventions_et_ses_indicateurs() {
        assertThat(fiche("DEP-44"))
                .contains("/?territoire=DEP-44", "/conventions/N", "/conventions/LA", "/indicateurs/DNB-G")
                .contains("2022, 2023, 2024")
                .contains("Contrats de ville (3)", "ils ne s'additionnent pas", "Nantes / Saint-Herblain")
                .contains("Quartiers prioritaires 2024 (19)", "Quartiers prioritaires 2015 (19)")
                .contains("aucune table de passage");
    }

    @Test
    void un_quartier_de_2015_montre_ses_chiffres_et_ses_communes() {
        assertThat(fiche("QPV-QP044001"))
                .contains("Ville Ouest", "/territoires/COM-44184", "Chiffres publiés")
                .contains("7\u202F072", "39,9\u202F%", "/indicateurs/INS-EDLIM");
    }

    @Test
    void six_tuiles_disent_la_valeur_l_ecart_le_rang_et_la_france() {
        assertThat(fiche("DEP-44"))
                .contains("\"etincelle\":{\"dite\":\"Collèges publics en QPV ou à moins de 300")
                .containsPattern("Écart.: \\d+,\\d.points")
                .containsPattern("rang \\d+ sur \\d+ départements \\(1.: le plus haut\\)")
                .containsPattern("France.: \\d");
        assertThat(fiche("FR")).contains("\"etincelle\"").doesNotContain("\"rang ");
    }

    @Test
    @Transactional
    void une_fiche_ouverte_suit_la_france_et_ce_qui_y_est_deplie_le_reste() throws Exception {
        fiche("DEP-44");
        NativeDetails resultats = find(NativeDetails.class).all().get(1);
        resultats.setOpen(true);

        jdbc.update("update mesure set numerateur = 0.123 * denominateur"
                + " where territoire = 'FR' and indicateur = 'DNB-G' and en_vigueur_au is null");
        canal.publier(Set.of(Annonce.CHIFFRES));
        attendre("France\u00a0: 12,3");

        jdbc.update("update mesure set diffusion = 3"
                + " where territoire = 'DEP-44' and indicateur = 'DNB-G' and en_vigueur_au is null");
        canal.publier(Set.of(Annonce.CHIFFRES));
        attendre(debut("DNB-G") + "diffusion restreinte");
        assertThat(find(NativeDetails.class).all()).contains(resultats);
        assertThat(resultats.isOpen()).isTrue();
    }

    private void attendre(String texte) throws InterruptedException {
        for (int i = 0; i < 100 && !ecran().contains(texte); i++) {
            Thread.sleep(20);
            // As between two requests: what waits for the session is done.
            VaadinSession.getCurrent().unlock();
            VaadinSession.getCurrent().lock();
        }
        assertThat(ecran()).contains(texte);
    }

    @Test
    void la_carte_montre_ou_sont_les_quartiers_et_entoure_la_commune() {
        assertThat(fiche("DEP-44")).contains("Les quartiers prioritaires, par commune", "Nantes en compte le plus");
        assertThat(fiche("QPV-QP044001")).contains("Saint-Nazaire, entourée d'un trait", "\"marques\":[\"COM-44184\"]");
        assertThat(fiche("REG-52"))
                .contains("Les quartiers prioritaires, par département", "\"cadre\":[\"DEP-44\"")
                .doesNotContain("\"nom\":\"Mayotte\"");
        assertThat(fiche("FR")).contains("\"carres\":[{\"code\":\"DEP-971\",\"nom\":\"Guadeloupe\"}");
        assertThat(fiche("REG-04")).contains("\"marques\":[\"DEP-974\"]", "\"nom\":\"La Réunion\"");
        assertThat(fiche("ETAB-0440284V")).doesNotContain("Les quartiers prioritaires, par");
    }

    @Test
    void un_quartier_sur_deux_communes_les_entoure_toutes_deux_dans_leur_intercommunalite() {
        assertThat(fiche("QPV-QN04405M"))
                .contains("\"marques\":[\"COM-44109\",\"COM-44162\"]", "Nantes Métropole\u00a0: 4 communes ont")
                .containsPattern("Nantes et Saint-Herblain, entourées d'un trait, en comptent \\d+ et \\d+\\.")
                .contains("\"cadre\":[\"COM-44009\"")
                .doesNotContain("\"nom\":\"Saint-Nazaire\"");
    }

    @Test
    void un_quartier_de_2024_dit_que_ses_chiffres_ne_sont_pas_publies_et_mene_a_ceux_de_2015() {
        assertThat(fiche("QPV-QN04405M"))
                .contains("et aucune les contours de 2024", "aucune table de passage")
                .contains("/territoires?dans=COM-44109&niveau=qpv-2015", "/territoires?dans=COM-44162&niveau=qpv-2015");
        assertThat(fiche("QPV-QP044005"))
                .contains("Les quartiers prioritaires de 2015, par commune", "\"etincelle\"")
                .containsPattern("rang \\d+ sur \\d+ quartiers prioritaires du département")
                .doesNotContain("et aucune les contours de 2024");
    }

    @Test
    void la_carte_montre_ce_que_l_adresse_demande_et_rien_que_ce_qu_il_y_a() {
        assertThat(fiche("DEP-44")).contains("/territoires/DEP-44?carte=colleges#carte", "?carte=reseaux#carte");
        NativeDetails deplie = find(NativeDetails.class).all().get(1);
        deplie.setOpen(true);
        ouvrir("territoires/DEP-44", "carte=colleges");
        assertThat(find(NativeDetails.class).all()).contains(deplie);
        assertThat(ecran())
                .contains("Les collèges, par commune", "\"libelle\":\"Collèges\"", "a pu fermer")
                .containsPattern("\\d+ communes ont un collège au moins");
        ouvrir("territoires/DEP-44", "carte=reseaux");
        assertThat(ecran()).contains("Les réseaux d'éducation prioritaire, par commune", "rentrée 2022");
        ouvrir("territoires/COM-44184", "carte=nimporte");
        assertThat(ecran()).contains("Les quartiers prioritaires, par commune", "Saint-Nazaire, entourée d'un trait");
        assertThat(fiche("FR")).contains("?carte=reseaux#carte");
    }

    @Test
    void un_etablissement_n_est_pas_range_parmi_les_autres() {
        assertThat(fiche("ETAB-0440284V")).doesNotContain("rang ");
    }

    @Test
    void une_longue_liste_mene_a_la_liste_entiere() {
        assertThat(fiche("COM-44109"))
                .contains("Voir les 169 établissements /territoires?dans=COM-44109&niveau=etablissement");
    }

    @Test
    void un_college_dit_que_son_taux_est_publie_arrondi() {
        assertThat(fiche("ETAB-0440284V"))
                .contains("Taux publié arrondi", "69\u202F%", "127")
                .contains("à 83\u202Fm", "/territoires/QPV-QP044008", "/territoires/REP-0440284V")
                .doesNotContain("/?territoire=ETAB");
    }

    @Test
    void les_pre_sont_dits_la_ou_ils_sont_connus() {
        assertThat(fiche("COM-44109")).contains("liste de la convention");
        assertThat(fiche("COM-44143")).contains("/territoires/COM-44143");
        assertThat(fiche("COM-44114")).contains("aucun dans la liste transmise");
        assertThat(fiche("COM-59512")).contains("liste non transmise");
    }

    @Test
    void la_france_compte_ses_contrats_sans_les_additionner() {
        assertThat(fiche("FR"))
                .contains("Contrats de ville (446)", "Ouvrez un département", "Cités éducatives (208)")
                .doesNotContain("CN04403I");
    }

    @Test
    void ce_qui_n_est_charge_qu_en_partie_le_dit() {
        assertThat(fiche("FR")).contains("communes (liste partielle)", "Listes partielles");
        assertThat(fiche("REG-93")).contains("communes").doesNotContain("liste partielle", "Listes partielles");
        assertThat(fiche("DEP-59")).contains("(liste partielle)");
        assertThat(fiche("DEP-44")).contains("207 communes").doesNotContain("liste partielle");
    }

    @Test
    @Transactional
    void un_chiffre_restreint_secret_ou_partiel_n_est_jamais_dit_non_transmis() {
        String ici = " where territoire = 'DEP-44' and indicateur = 'DNB-G' and en_vigueur_au is null";
        jdbc.update("update mesure set etat = 'NON_TRANSMIS', numerateur = null, denominateur = null" + ici
                + " and periode = 2022");
        jdbc.update("update mesure set diffusion = 3" + ici + " and periode > 2022");
        assertThat(fiche("DEP-44")).contains(debut("DNB-G") + "diffusion restreinte");

        jdbc.update("update mesure set diffusion = 0, visible_des = 3" + ici + " and periode = 2024");
        assertThat(fiche("DEP-44")).contains(debut("DNB-G") + "secret statistique");

        jdbc.update("update mesure set visible_des = 0, unites = 1, unites_attendues = 101, partie = 'ETABLISSEMENT'"
                + ici + " and periode = 2024");
        assertThat(fiche("DEP-44")).contains(debut("DNB-G") + "partiel (1 établissement sur 101)");
    }

    /** How the sheet of Loire-Atlantique begins what it says of the years of an indicateur. */
    private String debut(String indicateur) {
        return jdbc.queryForObject("select nom from indicateur where id = ?", String.class, indicateur) + Nombres.FINE
                + ": ";
    }

    @ParameterizedTest
    @ValueSource(strings = {"COM-44999", "nantes", "ETAB-0440284X", "com-44109", "REP-9999999Z"})
    void un_code_inconnu_se_dit_avec_les_plus_proches(String code) {
        assertThat(fiche(code)).contains("Territoire inconnu", "n'existe pas", "/territoires/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR",
                "REG-11",
                "ACA-17",
                "DEP-13",
                "EPCI-244400404",
                "COM-75056",
                "QPV-QN04405M",
                "QPV-QP044005",
                "REP-0440284V",
                "ETAB-0440284V",
                "COM-44999"
            })
    void la_page_tient_en_seize_ordres_tuiles_carte_decisions_actions_et_dispositifs_compris(String code) {
        assertThat(ordresPour("territoires/" + code, "")).isBetween(1, 16);
    }
}
