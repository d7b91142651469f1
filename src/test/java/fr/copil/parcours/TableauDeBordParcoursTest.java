package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableauDeBordParcoursTest extends ParcoursEssai {

    private static final List<String> FIGURES =
            List.of("ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement");

    private String lecture(String figure) {
        return simple(figure(figure).locator("figcaption").innerText());
    }

    private void choisirLeTerritoire(String saisie, String nom) {
        territoire().fill(saisie);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(nom).setExact(true))
                .click();
    }

    private void ouvrirLeMenu(String figure) {
        bouton(figure(figure), "Exporter : " + figure(figure).locator("h2").innerText())
                .click();
    }

    private Download exporter(String figure, String format) {
        ouvrirLeMenu(figure);
        return page.waitForDownload(() -> bouton(figure(figure), format).click());
    }

    @Test
    void un_membre_lit_les_quatre_phrases_de_son_departement() {
        entrer();

        assertThat(page).hasTitle("Loire-Atlantique, 2024 · Copil");
        assertThat(lecture("ecart-qpv"))
                .startsWith(
                        "En 2024, 78,5 % des candidats sont admis dans les collèges publics en QPV ou à moins de 300 m");
        assertThat(lecture("moins-de-trois-ans"))
                .startsWith("Taux des quartiers prioritaires non transmis pour Loire-Atlantique."
                        + " Attendu : la DSDEN de Loire-Atlantique");
        assertThat(lecture("couverture-pre")).contains("5 réseaux REP+", "100,0 %");
        assertThat(lecture("avancement"))
                .startsWith("Convention Loire-Atlantique 2015-2020 : sur 35 engagements à tenir");
    }

    @Test
    void chaque_figure_s_ouvre_en_tableau_et_se_referme() {
        entrer();
        for (String id : FIGURES) {
            Locator figure = figure(id);
            assertThat(figure.locator("table")).isHidden();

            bouton(figure, "Tableau").click();

            assertThat(figure.locator("table caption")).isVisible();
            assertThat(figure.locator("copil-graphique")).isHidden();
            assertThat(figure.locator("tbody tr")).not().hasCount(0);
            assertThat(figure.locator("tbody th[scope=row]").first()).not().isEmpty();
            assertThat(bouton(figure, "Tableau")).hasAttribute("aria-pressed", "true");

            bouton(figure, "Tableau").click();

            assertThat(figure.locator("copil-graphique")).isVisible();
            assertThat(figure.locator("table")).isHidden();
        }
    }

    @Test
    void chaque_figure_dit_sa_source_et_ses_lectures() {
        entrer();
        for (String id : FIGURES) {
            Locator details = figure(id).locator("details");
            assertThat(details.locator("p").first()).isHidden();

            details.locator("summary").click();

            assertThat(details.locator("p").first()).isVisible();
            assertThat(details.locator("p").first()).not().isEmpty();
        }
    }

    @Test
    void le_territoire_se_choisit_en_tapant_et_la_vue_survit_au_rechargement() {
        entrer();

        choisirLeTerritoire("indre", "Indre-et-Loire (département)");

        attendreLeTerritoire("Indre-et-Loire");
        attendreLAdresse("territoire=DEP-37");
        assertThat(figure("ecart-qpv").locator("figcaption")).containsText(texte("78,5 %"));

        page.reload();
        attendreLesFigures();
        attendreLeTerritoire("Indre-et-Loire");

        page.goBack();
        attendreLeTerritoire("Loire-Atlantique");
        page.goForward();
        attendreLeTerritoire("Indre-et-Loire");
    }

    @Test
    void la_comparaison_est_un_lien_qui_garde_le_territoire() {
        entrer();
        choisirLeTerritoire("indre", "Indre-et-Loire (département)");
        attendreLeTerritoire("Indre-et-Loire");

        figure("ecart-qpv").getByText("REP+ et REP").click();

        attendreLAdresse("territoire=DEP-37", "comparaison=ep");
        assertThat(figure("ecart-qpv").locator("figcaption")).containsText("REP+");
        assertThat(figure("ecart-qpv").locator("nav a[aria-current=true]")).hasText("REP+ et REP");
    }

    @Test
    void un_changement_garde_le_tableau_ouvert() {
        entrer();
        bouton(figure("ecart-qpv"), "Tableau").click();

        choisirLeTerritoire("indre", "Indre-et-Loire (département)");
        attendreLeTerritoire("Indre-et-Loire");

        assertThat(figure("ecart-qpv").locator("table caption")).containsText("Indre-et-Loire");
        assertThat(figure("ecart-qpv").locator("table")).isVisible();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "territoire=DEP-99  | Le territoire « DEP-99 » du lien n'a pas de tableau de bord.",
                "convention=X       | La convention « X » du lien est inconnue.",
                "periode=1999       | Aucune donnée pour la période « 1999 » du lien",
                "comparaison=sexe   | La comparaison « sexe » du lien est inconnue"
            })
    void une_valeur_inconnue_du_lien_est_expliquee_et_annoncee(String parametre, String explication) {
        entrer("Membre du comité", "/?" + parametre);
        attendreLesFigures();

        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("du lien")))
                .containsText(texte(explication));
        attendreLeTerritoire("Loire-Atlantique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement"})
    void un_lien_vers_une_figure_la_montre(String id) {
        entrer("Membre du comité", "/?territoire=DEP-44#" + id);
        attendreLesFigures();

        assertThat(figure(id).locator("h2")).isInViewport();
    }

    @Test
    void le_lien_copie_rouvre_la_meme_figure() {
        entrer();
        session().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        ouvrirLeMenu("avancement");
        bouton(figure("avancement"), "Copier le lien").click();

        String lien = String.valueOf(page.evaluate("navigator.clipboard.readText()"));

        assertThat(lien).contains("territoire=DEP-44").endsWith("#avancement");
    }

    @Test
    void le_csv_s_ouvre_dans_un_tableur_francais() throws IOException {
        entrer();
        for (String id : FIGURES) {
            int colonnes = figure(id).locator("thead th").count();
            int lignes = figure(id).locator("tbody tr").count();

            Download fichier = exporter(id, "Données (CSV)");

            assertThat(fichier.suggestedFilename()).as(id).startsWith("copil-").endsWith("-dep-44-2024.csv");
            byte[] octets = Files.readAllBytes(fichier.path());
            assertThat(Arrays.copyOf(octets, 3)).as(id).containsExactly(0xEF, 0xBB, 0xBF);
            String texte = new String(octets, StandardCharsets.UTF_8);
            List<String> rangees = List.of(texte.substring(1).split("\r\n"));
            assertThat(texte).as(id).doesNotContain("\uFEFF\uFEFF").contains("\r\n");
            // What heads it says what it is; the table stands after an empty row.
            int debut = rangees.indexOf("") + 1;
            assertThat(debut).as(id).isPositive();
            assertThat(rangees.subList(debut, debut + 1 + lignes))
                    .as(id)
                    .allSatisfy(rangee -> assertThat(rangee.split(";", -1)).hasSize(colonnes));
            assertThat(texte).as(id).containsPattern("\r\n\"?Source : ");
        }
    }

    @Test
    void un_taux_du_csv_est_un_nombre_a_virgule() throws IOException {
        entrer();

        String csv = Files.readString(exporter("ecart-qpv", "Données (CSV)").path());

        assertThat(csv.lines().filter(ligne -> ligne.startsWith("2024;")))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.split(";")[1]).matches("[0-9]{2},[0-9]"));
    }

    @Test
    void l_image_png_n_est_pas_vide() throws IOException {
        entrer();
        for (String id : List.of("ecart-qpv", "couverture-pre", "avancement")) {
            Download image = exporter(id, "Image (PNG)");

            byte[] octets = Files.readAllBytes(image.path());
            assertThat(image.suggestedFilename()).as(id).endsWith(".png");
            assertThat(Arrays.copyOf(octets, 4)).as(id).containsExactly(0x89, 'P', 'N', 'G');
            assertThat(octets).as(id).hasSizeGreaterThan(5_000);
        }
    }

    @Test
    void l_image_svg_est_un_document_avec_son_titre_et_sa_source() throws IOException {
        entrer();
        String titre = figure("ecart-qpv").locator("h2").innerText();

        Download image = exporter("ecart-qpv", "Image (SVG)");

        String svg = Files.readString(image.path());
        assertThat(image.suggestedFilename()).endsWith(".svg");
        assertThat(svg)
                .startsWith("<?xml")
                .contains("<svg", "<title>" + titre, "DEPP")
                .doesNotContain("var(--");
    }

    @Test
    void un_telephone_ne_defile_pas_de_cote() {
        page.setViewportSize(390, 844);
        page.navigate("/connexion");
        assertThat(page.locator("h1")).isVisible();
        assertThat(debordement()).isZero();

        entrer();
        assertThat(debordement()).isZero();

        for (String id : FIGURES) {
            bouton(figure(id), "Tableau").click();
            assertThat(figure(id).locator("table")).isVisible();
        }
        assertThat(debordement()).isZero();
    }

    private int debordement() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Test
    void le_theme_sombre_change_les_couleurs_et_garde_les_figures() {
        entrer();
        String clair = couleurDuFond();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        assertThat(couleurDuFond()).isNotEqualTo(clair);
        attendreLesFigures();
    }

    private String couleurDuFond() {
        return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void le_papier_ne_porte_ni_menu_ni_bouton() {
        entrer();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("header")).isHidden();
        assertThat(territoire()).isHidden();
        assertThat(page.locator("copil-figure button:visible")).hasCount(0);
        assertThat(figure("ecart-qpv").locator("figcaption")).isVisible();
        assertThat(page.pdf()).hasSizeGreaterThan(10_000);
        assertThat(page.locator(".copil-impression"))
                .containsText(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/.* · imprimé le \\d+"));
    }

    @Test
    void une_adresse_inconnue_a_sa_page() {
        entrer("Membre du comité", "/nulle-part");

        assertThat(page.locator("h1")).hasText("Cette adresse ne mène à rien");
        page.getByText("Aller au tableau de bord").click();
        attendreLesFigures();
        assertThat(page.locator("h1")).hasText("Loire-Atlantique", new LocatorAssertions.HasTextOptions());
    }
}
