package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.essai.ParcoursEssai;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A map in place of the dashboard's first chart, with the real outlines. */
class CarteParcoursTest extends ParcoursEssai {

    private static final String CONTOURS = "**/contours/departements.json";

    private static final Graphique.Carte CARTE = new Graphique.Carte(
            "Réussite au DNB par département en 2024",
            "Admis, session 2024",
            new Graphique.Fond(
                    "/contours/departements.json",
                    "Contours 2018 : IGN et INSEE.",
                    List.of(new Graphique.Carre("DEP-971", "Guadeloupe"))),
            List.of("72,1 à 76,4 %", "78,0 %"),
            List.of(
                    Zone.valeur(new CodeTerritoire("DEP-13"), "Bouches-du-Rhône", 0, "72,1 %"),
                    Zone.valeur(new CodeTerritoire("DEP-44"), "Loire-Atlantique", 1, "78,0 %"),
                    Zone.sansValeur(new CodeTerritoire("DEP-75"), "Paris", Etat.SECRET),
                    Zone.valeur(new CodeTerritoire("DEP-971"), "Guadeloupe", 0, "76,4 %")),
            List.of("DEP-44"));

    @BeforeEach
    void ouvrirLeTableauDeBord() {
        entrer();
    }

    private Locator carte() {
        return page.locator("copil-graphique").first();
    }

    private void montrer() {
        carte().evaluate(
                        "(graphique, modele) => { graphique.modele = JSON.parse(modele); }",
                        JsonMapper.shared().writeValueAsString(CARTE));
    }

    private void attendreLesContours() {
        assertThat(carte().locator("svg")).containsText("Paris et");
    }

    @Test
    void rien_ne_bouge_quand_les_contours_arrivent() {
        List<Route> retenues = new ArrayList<>();
        page.route(CONTOURS, retenues::add);

        montrer();
        assertThat(carte().locator("svg")).containsText("Chargement du fond de carte");
        assertThat(carte().locator("svg")).containsText("Loire-Atlantique");
        double avant = carte().boundingBox().height;
        retenues.getFirst().resume();
        attendreLesContours();

        assertThat(carte().boundingBox().height).isEqualTo(avant);
        assertThat(carte().locator("svg")).not().containsText("Chargement");
    }

    @Test
    void elle_se_lit_au_clavier_depuis_la_zone_en_usage_et_echap_en_sort() {
        montrer();
        attendreLesContours();
        Locator annonce = page.locator("#copil-graphique-annonce");

        assertThat(carte()).hasAttribute("aria-label", Pattern.compile("^Graphique : .+"));
        carte().focus();
        page.keyboard().press("ArrowDown");
        assertThat(annonce).hasText("Loire-Atlantique, 78,0 %");
        page.keyboard().press("ArrowDown");
        assertThat(annonce).hasText("Paris, secret statistique");
        // Guadeloupe has no outline: its square is read in its turn.
        page.keyboard().press("End");
        assertThat(annonce).hasText("Guadeloupe, 76,4 %");
        page.keyboard().press("Home");
        assertThat(annonce).hasText("Bouches-du-Rhône, 72,1 %");
        assertThat(carte().locator(".bulle")).isVisible();
        page.keyboard().press("Escape");
        assertThat(carte().locator(".bulle")).isHidden();
    }

    @Test
    void son_image_a_sa_legende_et_ses_contours() throws IOException {
        montrer();
        attendreLesContours();

        Download image = page.waitForDownload(
                () -> carte().evaluate(
                                "g => g.telechargerSvg('carte.svg', { titre: 'Titre', objet: 'Objet', lecture: 'Lecture', pied: ['Source'] })"));

        assertThat(Files.readString(image.path()))
                .contains(
                        "72,1 à 76,4 %",
                        "secret statistique",
                        "Contours 2018 : IGN et INSEE.",
                        "Paris et",
                        "Guadeloupe",
                        "Un carré tient lieu")
                .doesNotContain("var(")
                .matches(svg -> svg.split("<path ").length > 96, "a path for each département");
    }

    @Test
    void un_fond_qui_n_arrive_pas_se_dit() {
        page.route(CONTOURS, route -> route.fulfill(new Route.FulfillOptions().setBody("<!doctype html>")));

        montrer();

        assertThat(carte().locator("svg")).containsText("Le fond de carte n'a pas pu être chargé");
        assertThat(carte().locator("svg")).containsText("dans le tableau.");
    }
}
