package fr.copil.tableaudebord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.Nombres;
import fr.copil.convention.Convention;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.EcranEssai;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Figure;
import fr.copil.ui.Puce;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(packages = "fr.copil")
class TableauDeBordViewTest extends EcranEssai {

    /** Eleven to read the page, the years of the lists of PRE, what was withdrawn and what holds the territory among them, one for what was decided in séance, or one to look for names close to an unknown one. */
    private static final int REQUETES_MAX = 14;

    /** Beside them, what the reader's own service has still to send. */
    private static final int REQUETES_DE_QUI_DOIT = 4;

    private String grandTitre() {
        return find(H1.class).single().getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Territoire> territoire() {
        return find(ComboBox.class).withLabel("Territoire").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Convention> convention() {
        return find(ComboBox.class).withLabel("Convention").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> session() {
        return find(ComboBox.class).withLabel("Session").single();
    }

    /** What the web component received. */
    private JsonNode modele(String figure) {
        Object modele = find(Figure.class).withId(figure).single().getElement().getPropertyRaw("modele");
        return JsonMapper.builder().build().readTree(String.valueOf(modele));
    }

    private static String simple(String texte) {
        return texte.replace(Nombres.FINE, ' ').replace('\u00A0', ' ');
    }

    /** On a narrow screen the boxes stand behind it. */
    @Test
    void un_bouton_dit_ce_qui_est_choisi_ouvre_les_champs_et_se_referme_une_fois_le_choix_fait() {
        seConnecter("membre");
        ouvrir("?territoire=DEP-44&convention=LA&periode=2024");
        NativeButton puce = find(Puce.class)
                .single()
                .getChildren()
                .flatMap(boite -> boite.getChildren())
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(simple(puce.getElement().getTextRecursively()))
                .isEqualTo("Territoire, convention et session : "
                        + "Loire-Atlantique · Convention Loire-Atlantique 2015-2020 · 2024");
        assertThat(puce.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(puce).click();
        assertThat(puce.getElement().getAttribute("aria-expanded")).isEqualTo("true");

        test(session()).selectItem("2023");
        assertThat(puce.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(simple(puce.getElement().getTextRecursively())).endsWith("· 2023");
    }

    @ParameterizedTest
    @CsvSource({
        "membre, Loire-Atlantique, Convention Loire-Atlantique 2015-2020",
        "cabinet, Loire-Atlantique, Convention Loire-Atlantique 2015-2020",
        "referent, Loire-Atlantique, Convention Loire-Atlantique 2015-2020",
        "admin, France, Convention nationale 2016-2020"
    })
    void chacun_arrive_sur_son_territoire_et_sa_convention(String compte, String territoire, String convention) {
        seConnecter(compte);

        ouvrir("");

        assertThat(grandTitre()).isEqualTo(territoire);
        assertThat(territoire().getValue().nom()).isEqualTo(territoire);
        assertThat(convention().getValue().titreCourt()).isEqualTo(convention);
        assertThat(session().getValue()).isEqualTo(2024);
        assertThat(texteDe("copil-messages")).isEmpty();
    }

    @Test
    void la_page_montre_quatre_figures_avec_leur_lecture() {
        seConnecter("membre");

        ouvrir("");

        assertThat(find(Figure.class).all())
                .extracting(figure -> figure.getId().orElseThrow())
                .containsExactly("ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement");
        assertThat(simple(modele("ecart-qpv").path("lecture").asString()))
                .startsWith("En 2024, 78,5 % des candidats sont admis dans les collèges publics en QPV");
        assertThat(modele("couverture-pre").path("titre").asString()).contains("5 REP+ couverts sur 5");
        assertThat(modele("moins-de-trois-ans").path("lecture").asString())
                .startsWith("Taux des quartiers prioritaires non transmis pour Loire-Atlantique.");
        assertThat(modele("avancement").path("tableau").path("lignes")).hasSize(5);
    }

    @Test
    void le_titre_du_navigateur_dit_le_territoire_et_la_session() {
        seConnecter("membre");

        ouvrir("?periode=2022");

        assertThat(UI.getCurrentOrThrow().getInternals().getTitle()).isEqualTo("Loire-Atlantique, 2022 · Copil");
    }

    @Test
    void une_adresse_complete_reconstruit_la_vue() {
        seConnecter("membre");

        ouvrir("?territoire=DEP-37&convention=F122&periode=2023&comparaison=ep");

        assertThat(grandTitre()).isEqualTo("Indre-et-Loire");
        assertThat(convention().getValue().code()).isEqualTo("F122");
        assertThat(session().getValue()).isEqualTo(2023);
        assertThat(modele("ecart-qpv").path("lecture").asString()).contains("pour les REP+");
        assertThat(texteDe("copil-messages")).isEmpty();
    }

    @Test
    void la_comparaison_change_la_premiere_figure_seule() {
        seConnecter("membre");
        ouvrir("");
        JsonNode couverture = modele("couverture-pre");
        JsonNode ecart = modele("ecart-qpv");

        ouvrir("?comparaison=ep");

        assertThat(modele("couverture-pre")).isEqualTo(couverture);
        assertThat(modele("ecart-qpv")).isNotEqualTo(ecart);
        assertThat(modele("ecart-qpv").path("choix").path(1).path("actif").asBoolean())
                .isTrue();
        assertThat(modele("ecart-qpv").path("choix").path(0).path("lien").asString())
                .isEqualTo("?territoire=DEP-44&convention=LA&periode=2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?territoire=DEP-99     | Le territoire « DEP-99 » du lien n'a pas de tableau de bord.",
                "?territoire=dep-44     | Loire-Atlantique (département)",
                "?territoire=QPV-QN04405M | Le territoire « QPV-QN04405M » du lien n'a pas de tableau de bord.",
                "?territoire=%3Cb%3E    | Le territoire « <b> » du lien n'a pas de tableau de bord.",
                "?convention=X          | La convention « X » du lien est inconnue. Les conventions suivies : Convention nationale 2016-2020 ; Convention Loire-Atlantique 2015-2020",
                "?periode=2031          | Aucune donnée pour la période « 2031 » du lien : les sessions connues vont de 2022 à 2024.",
                "?periode=hier          | Aucune donnée pour la période « hier » du lien",
                "?comparaison=sexe      | La comparaison « sexe » du lien est inconnue : « qpv » ou « ep »."
            })
    void une_valeur_inconnue_du_lien_est_expliquee_et_la_page_reste_entiere(String adresse, String explication) {
        seConnecter("membre");

        ouvrir(adresse);

        assertThat(simple(texteDe("copil-avis"))).contains(explication);
        assertThat(grandTitre()).isEqualTo("Loire-Atlantique");
        assertThat(find(Figure.class).all()).hasSize(FigureCle.values().length);
    }

    @Test
    void tout_ce_qui_est_inconnu_est_explique_a_la_fois() {
        seConnecter("membre");

        ouvrir("?territoire=DEP-99&convention=X&periode=1999&comparaison=z");

        assertThat(texteDe("copil-avis").lines()).hasSize(4);
    }

    @Test
    void un_texte_colle_dans_l_adresse_ne_deborde_pas() {
        seConnecter("membre");

        ouvrir("?territoire=" + "x".repeat(2000));

        assertThat(texteDe("copil-avis")).hasSizeLessThan(300);
    }

    @Test
    void une_bonne_adresse_efface_l_explication() {
        seConnecter("membre");
        ouvrir("?territoire=DEP-99");

        ouvrir("?territoire=DEP-37");

        assertThat(texteDe("copil-messages")).isEmpty();
        assertThat(grandTitre()).isEqualTo("Indre-et-Loire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chateaubriant", "Châteaubriant", "CHATEAUBRIANT derval"})
    void le_territoire_se_trouve_sans_accent_ni_majuscule(String saisie) {
        seConnecter("membre");
        ouvrir("");

        test(territoire()).setFilter(saisie);

        assertThat(test(territoire()).getSuggestions()).contains("CC Châteaubriant-Derval (intercommunalité)");
    }

    @Test
    void ce_qui_porte_le_nom_vient_d_abord_et_les_etablissements_jamais() {
        seConnecter("membre");
        ouvrir("");

        test(territoire()).setFilter("nantes");

        assertThat(test(territoire()).getSuggestions())
                .containsExactly("Nantes (commune, 44)", "Nantes Métropole (intercommunalité)", "Académie de Nantes");
    }

    @Test
    void choisir_un_territoire_ouvre_son_adresse() {
        seConnecter("membre");
        ouvrir("?periode=2023&comparaison=ep");

        test(territoire()).setFilter("indre-et-loire");
        test(territoire()).selectItem("Indre-et-Loire (département)");

        assertThat(grandTitre()).isEqualTo("Indre-et-Loire");
        assertThat(adresse())
                .containsExactlyInAnyOrder("territoire=DEP-37", "convention=N", "periode=2023", "comparaison=ep");
    }

    /** The search finds Tours, Nice, a commune of Loire-Atlantique: none of them is under another's convention. */
    @ParameterizedTest
    @CsvSource({
        "COM-37261, F122",
        "EPCI-243700754, F122",
        "DEP-37, N",
        "REG-93, PACA",
        "DEP-13, PACA",
        "DEP-44, LA",
        "COM-44109, LA",
        "EPCI-244400404, LA",
        "REG-52, N",
        "FR, N"
    })
    void le_territoire_apporte_sa_convention(String territoire, String convention) {
        seConnecter("membre");

        ouvrir("?territoire=" + territoire);

        assertThat(convention().getValue().code()).isEqualTo(convention);
        assertThat(texteDe("copil-messages")).isEmpty();
    }

    @Test
    void choisir_une_convention_ou_une_session_garde_le_reste() {
        seConnecter("membre");
        ouvrir("");

        test(convention()).selectItem("Convention nationale 2016-2020");
        assertThat(adresse()).containsExactlyInAnyOrder("territoire=DEP-44", "convention=N", "periode=2024");

        test(session()).selectItem("2022");
        assertThat(adresse()).containsExactlyInAnyOrder("territoire=DEP-44", "convention=N", "periode=2022");
        assertThat(grandTitre()).isEqualTo("Loire-Atlantique");
    }

    /** The parameters of the last address put in the browser's bar. */
    private List<String> adresse() {
        return UI.getCurrentOrThrow().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(appel -> appel.getInvocation())
                .filter(appel -> appel.getExpression().contains("replaceState")
                        || appel.getExpression().contains("vaadin-navigated"))
                .flatMap(appel -> appel.getParameters().stream())
                .map(String::valueOf)
                .filter(parametre -> parametre.startsWith("?"))
                .reduce((avant, apres) -> apres)
                .map(parametres -> List.of(parametres.substring(1).split("&")))
                .orElse(List.of());
    }

    @Test
    @Transactional
    void seul_l_administrateur_est_prevenu_d_un_fichier_refuse() {
        refuserUnFichier();

        for (String compte : List.of("membre", "cabinet", "referent")) {
            seConnecter(compte);
            ouvrir("");
            assertThat(texteDe("copil-messages")).as(compte).isEmpty();
        }
        seConnecter("admin");
        ouvrir("");

        assertThat(simple(texteDe("copil-alerte")))
                .isEqualTo(
                        "Fichier refusé. essai.csv, ligne 12, colonne « Session » : « 20x4 » n'est pas un nombre."
                                + " Le fichier a été refusé en entier ; les valeurs précédentes restent affichées. Voir les fichiers");
    }

    private void refuserUnFichier() {
        jdbc.update(
                """
                insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le)
                values ('essai.csv', 'e', 'essai', 'essai', 'essai', 0, 'REFUSEE', 0, current_timestamp)
                """);
        jdbc.update(
                """
                insert into anomalie (livraison, livraison_key, ligne, colonne, raison)
                select id, 0, 12, 'Session', '« 20x4 » n''est pas un nombre.' from livraison where fichier = 'essai.csv'
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "membre, ''",
        "cabinet, ?territoire=COM-44109",
        "referent, ?territoire=EPCI-244400404&comparaison=ep",
        "admin, ''",
        "admin, ?territoire=REG-52",
        "membre, ?territoire=DEP-99",
        "membre, ?territoire=n-importe-quoi&convention=X&periode=1999&comparaison=z"
    })
    void une_page_tient_en_quatorze_requetes(String compte, String adresse) {
        seConnecter(compte);

        List<String> requetes = CompteurDeRequetes.pendant(() -> ouvrir(adresse));

        assertThat(requetes)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(
                        compte.equals("referent") ? REQUETES_MAX + REQUETES_DE_QUI_DOIT : REQUETES_MAX);
    }

    @Test
    void revenir_sur_la_page_ne_garde_pas_les_lectures_en_memoire() {
        seConnecter("membre");
        ouvrir("");

        List<String> requetes = CompteurDeRequetes.pendant(() -> ouvrir("?periode=2023"));

        assertThat(requetes)
                .as("the page reads again what others may have changed")
                .isNotEmpty();
    }

    @Test
    void la_barre_dit_qui_est_connecte_et_permet_de_sortir() {
        seConnecter("referent");

        ouvrir("");

        assertThat(find(Anchor.class).withText("referent").single().getHref()).isEqualTo("/compte");
        assertThat(find(NativeButton.class).withText("Se déconnecter").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Aller au contenu").single().getHref())
                .isEqualTo("#contenu");
    }

    @Test
    void une_adresse_inconnue_a_sa_page_et_un_chemin_de_retour() {
        seConnecter("membre");

        ouvrir("nulle-part");

        assertThat(grandTitre()).isEqualTo("Cette adresse ne mène à rien");
        assertThat(find(Anchor.class)
                        .withText("Aller au tableau de bord")
                        .single()
                        .getHref())
                .isEqualTo("/");
    }
}
