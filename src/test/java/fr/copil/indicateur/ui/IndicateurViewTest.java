package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import fr.copil.ui.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IndicateurViewTest extends EcranEssai {

    private static final char FINE = '\u202F';

    @ParameterizedTest
    @ValueSource(strings = {"DNB-G", "N-I05", "N-I08", "N-A2I-14", "LA-I13", "N-inconnu"})
    void la_page_tient_en_onze_ordres(String code) {
        assertThat(ordresPour("indicateurs/" + code, "")).isBetween(1, 11);
    }

    @Test
    void une_fiche_dit_tout_ce_que_disent_les_documents() {
        ouvrir("indicateurs/N-I05", "vue=definition");

        assertThat(ecran())
                .contains("une valeur plus haute est meilleure", "non précisé par le document", "résultat")
                .contains("/indicateurs/N-A2I-01", "/indicateurs/LA-I03", "/engagements/N-A2-01", "/conventions/N")
                .contains("22,7" + FINE + "%", "Copil la lit pour les REP+")
                .contains("la DSDEN de Loire-Atlantique", "Q-11", "Lecture retenue");
        assertThat(titre()).isEqualTo("Taux de scolarisation des moins de trois ans dans les REP+ · Copil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territoire=FR",
                "territoire=REG-52&groupes=rep-plus&periode=2023&tri=nom",
                "territoire=COM-44109",
                "territoire=zut&groupes=zut&periode=zut",
                "vue=definition"
            })
    void les_series_tiennent_en_onze_ordres(String parametres) {
        assertThat(ordresPour("indicateurs/DNB-G", parametres)).isBetween(1, 11);
    }

    @Test
    void un_indicateur_alimente_s_ouvre_sur_ses_figures() {
        ouvrir("indicateurs/DNB-G", "territoire=FR");

        assertThat(find(Figure.class).all())
                .extracting(figure -> figure.getId().orElseThrow())
                .containsExactly("serie", "ecart", "territoires", "carte", "distribution");
        assertThat(titre()).isEqualTo("Taux de réussite au diplôme national du brevet, série générale, France · Copil");
        assertThat(modele("serie").path("lecture").asString())
                .contains("77,2" + FINE + "%", "86,0" + FINE + "%", "8,8 points");
        assertThat(modele("ecart").path("tableau").path("lignes")).hasSize(3);
    }

    @Test
    void changer_de_territoire_garde_les_memes_figures() {
        ouvrir("indicateurs/DNB-G", "territoire=FR");
        Figure serie = find(Figure.class).all().getFirst();

        ouvrir("indicateurs/DNB-G", "territoire=DEP-44");

        assertThat(find(Figure.class).all().getFirst()).isSameAs(serie);
        assertThat(modele("serie").path("lecture").asString()).contains("Loire-Atlantique");
    }

    @Test
    void le_code_sous_la_figure_rouvre_sa_valeur() {
        ouvrir("indicateurs/DNB-G", "territoire=FR");
        String code = modele("ecart").path("citation").asString();
        assertThat(code).startsWith("DNB-G-QPV-FR-2024-");

        ouvrir("c/" + code, "");

        assertThat(ecran()).contains(code, "8,8 points", "inchangée", "/indicateurs/DNB-G?territoire=FR");
    }

    @Test
    void des_donnees_ouvertes_disent_qu_aucun_secret_ne_s_y_ajoute() {
        ouvrir("indicateurs/DNB-G", "vue=definition");

        assertThat(ecran()).contains("publié par son producteur, sans secret ajouté");
    }

    @Test
    void chaque_indicateur_alimente_s_ouvre_sur_chaque_niveau_de_territoire() {
        List<String> alimentes = jdbc.queryForList(
                "select distinct indicateur from mesure where en_vigueur_au is null order by 1", String.class);

        assertThat(alimentes).hasSizeGreaterThan(30);
        for (String code : alimentes) {
            for (String territoire : List.of("FR", "REG-52", "ACA-17", "DEP-44", "EPCI-244400404", "COM-44109")) {
                ouvrir("indicateurs/" + code, "territoire=" + territoire);

                assertThat(getCurrentView()).as(code + " " + territoire).isInstanceOf(IndicateurView.class);
                assertThat(find(Figure.class).all()).as(code + " " + territoire).isNotEmpty();
            }
        }
    }

    /** The Insee publishes them one by one, and nothing adds them up: each has its curve, its sentence and its code. */
    @Test
    void les_chiffres_d_un_quartier_ont_leur_serie_et_leur_code() {
        ouvrir("indicateurs/INS-POP", "territoire=QPV-QP044001");

        String serie = String.valueOf(
                find(Figure.class).withId("serie").single().getElement().getPropertyRaw("modele"));
        assertThat(serie).contains("Ville Ouest", "7\u202F072").doesNotContain("France");
        Matcher code = Pattern.compile("INS-POP-QPVQP044001-2022-[a-z2-7]{12}").matcher(serie);
        assertThat(code.find()).isTrue();
        ouvrir("c/" + code.group(), "");
        assertThat(ecran()).contains("Ville Ouest", "7\u202F072");

        ouvrir("indicateurs/INS-POP", "territoire=DEP-44");
        assertThat(ecran()).contains("quartier par quartier");
        ouvrir("territoires/QPV-QP044001", "");
        assertThat(ecran()).contains("/indicateurs/INS-POP?territoire=QPV-QP044001");
    }

    @Test
    void un_code_inconnu_le_dit() {
        ouvrir("c/DNB-G-QPV-FR-2024-zzzz", "");

        assertThat(ecran()).contains("Ce code ne cite aucune valeur");
    }

    /** As an account that no other test tries codes with: it then waits a minute. */
    @Test
    void trop_de_codes_inconnus_font_attendre_et_la_page_le_dit() {
        seConnecter("admin");
        IntStream.rangeClosed(0, 30).forEach(rang -> ouvrir("c/DNB-G-QPV-FR-2024-aaaaaaaaaaaa", ""));

        assertThat(ecran())
                .contains("Attendez une minute avant un autre code", "Trop de codes")
                .doesNotContain("Ce code ne cite aucune valeur");
    }

    @Test
    void ce_que_l_adresse_demande_en_vain_est_dit() {
        ouvrir("indicateurs/DNB-G", "territoire=DEP-99&groupes=sexes&periode=1999");

        assertThat(ecran()).contains("DEP-99", "sexes", "1999");
    }

    @Test
    void un_indicateur_sans_donnees_s_ouvre_sur_sa_definition() {
        ouvrir("indicateurs/N-I06", "");

        assertThat(find(Figure.class).all()).isEmpty();
    }

    private JsonNode modele(String id) {
        return (JsonNode) find(Figure.class).all().stream()
                .filter(figure -> figure.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .getElement()
                .getPropertyRaw("modele");
    }

    @Test
    void sans_donnees_la_fiche_dit_qui_les_produit() {
        ouvrir("indicateurs/LA-M01", "");
        assertThat(ecran())
                .contains("Données non transmises. Producteur désigné par le document", "Éducation nationale");

        ouvrir("indicateurs/LA-I06", "");
        assertThat(ecran()).contains("attendues de la DSDEN de Loire-Atlantique", "chaque année, date non précisée");
    }

    @Test
    void un_indicateur_de_l_article_4_4_dit_s_il_manque_a_l_annexe_2() {
        ouvrir("indicateurs/N-I19", "");

        assertThat(ecran()).contains("absent de l'annexe 2");
    }

    @Test
    void un_indicateur_auquel_une_serie_repond_la_montre_avec_sa_maniere() {
        ouvrir("indicateurs/N-I09", "");
        assertThat(ecran())
                .contains("Répondu par la série", "/indicateurs/DNB-TS", "\"répond\"", "filles et garçons")
                .doesNotContain("aucune donnée n'est parvenue", "Données non transmises");

        ouvrir("indicateurs/N-I08", "");
        assertThat(ecran()).contains("Répondu par la série", "/indicateurs/DNB-G", "domicile des élèves");
    }

    @Test
    void une_serie_voisine_n_est_pas_une_reponse_et_qui_doit_transmettre_est_nomme() {
        ouvrir("indicateurs/N-I13", "");
        assertThat(ecran())
                .contains(
                        "Des séries voisines, qui n'y répondent pas",
                        "voisine, à ne pas confondre",
                        "attendues des deux ministères");

        ouvrir("indicateurs/N-I10", "");
        assertThat(ecran())
                .contains("attendues des deux ministères", "date non précisée par la convention")
                .doesNotContain("DNB-TS");
    }

    @Test
    void un_autre_libelle_renvoie_a_ce_qu_il_nomme() {
        ouvrir("indicateurs/N-A2I-01", "");

        assertThat(ecran())
                .contains("Autre libellé de", "/indicateurs/N-I05", "/indicateurs/N-I06")
                .contains("les données sont celles de Taux de scolarisation");
    }

    @Test
    void un_code_inconnu_en_propose_d_autres() {
        ouvrir("indicateurs/N-I5", "");

        assertThat(ecran()).contains("n'existe pas", "/indicateurs/N-I05");
    }

    @Test
    void un_code_de_dix_mille_signes_est_une_reponse_ordinaire() {
        ouvrir("indicateurs/" + "x".repeat(10_000), "");

        assertThat(ecran()).contains("n'existe pas", "…");
    }
}
