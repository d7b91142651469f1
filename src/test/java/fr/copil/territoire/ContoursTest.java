package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ContoursTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+");
    private static final Pattern CHEMIN = Pattern.compile("(M\\d+ \\d+l-?\\d+( ?-?\\d+)+z)+");

    private final ContoursService service = new ContoursService(Path.of("data"));

    private Contours contours(String nom) {
        return JSON.readValue(feuille(nom), Contours.class);
    }

    private String feuille(String nom) {
        return service.lire(nom).orElseThrow().json();
    }

    private static Contours aplatir(String geometrie) {
        return Contours.de(
                JSON.readTree("{\"features\":[{\"properties\":{\"code\":\"44\"},\"geometry\":" + geometrie + "}]}"),
                "DEP-");
    }

    /** The box of a path: left, top, right, bottom. */
    private static int[] boite(String chemin) {
        int[] boite = {1000, 1000, 0, 0};
        for (String anneau : chemin.substring(1).split("M")) {
            List<Integer> pas = NOMBRE.matcher(anneau)
                    .results()
                    .map(MatchResult::group)
                    .map(Integer::valueOf)
                    .toList();
            int x = 0;
            int y = 0;
            for (int i = 0; i < pas.size(); i += 2) {
                x += pas.get(i);
                y += pas.get(i + 1);
                boite[0] = Math.min(boite[0], x);
                boite[1] = Math.min(boite[1], y);
                boite[2] = Math.max(boite[2], x);
                boite[3] = Math.max(boite[3], y);
            }
        }
        return boite;
    }

    @ParameterizedTest
    @CsvSource({
        "departements, DEP-, 96",
        "communes-04, COM-, 198",
        "communes-05, COM-, 162",
        "communes-06, COM-, 163",
        "communes-13, COM-, 119",
        "communes-37, COM-, 272",
        "communes-44, COM-, 207",
        "communes-83, COM-, 153",
        "communes-84, COM-, 151"
    })
    void chaque_fond_livre_a_toutes_ses_zones_en_peu_d_octets(String nom, String prefixe, int zones) {
        Contours contours = contours(nom);

        assertThat(contours.zones()).hasSize(zones);
        assertThat(contours.zones().keySet())
                .allMatch(code ->
                        code.startsWith(prefixe) && CodeTerritoire.lire(code).isPresent());
        assertThat(contours.zones().values())
                .allMatch(chemin -> CHEMIN.matcher(chemin).matches());
        assertThat(contours.zones().values().stream().map(ContoursTest::boite)).allSatisfy(boite -> assertThat(boite)
                .satisfies(b -> assertThat(b[2]).isBetween(b[0] + 1, contours.largeur()))
                .satisfies(b -> assertThat(b[3]).isBetween(b[1] + 1, contours.hauteur())));
        assertThat(feuille(nom).getBytes(StandardCharsets.UTF_8).length).isLessThan(80 * 1024);
    }

    @Test
    void la_france_est_a_l_endroit_et_a_ses_proportions() {
        Contours france = contours("departements");
        Map<String, String> zones = france.zones();

        assertThat(Math.max(france.largeur(), france.hauteur())).isEqualTo(1000);
        assertThat((double) france.largeur() / france.hauteur()).isBetween(0.9, 1.1);
        assertThat(boite(zone(zones, "DEP-59"))[3]).isLessThan(boite(zone(zones, "DEP-13"))[1]);
        assertThat(boite(zone(zones, "DEP-29"))[2]).isLessThan(boite(zone(zones, "DEP-67"))[0]);
    }

    private static String zone(Map<String, String> zones, String code) {
        return Objects.requireNonNull(zones.get(code));
    }

    @Test
    void les_communes_reunies_depuis_2018_sont_dans_celle_d_aujourd_hui() {
        assertThat(contours("communes-44").zones()).containsKey("COM-44003").doesNotContainKey("COM-44160");
        assertThat(zone(contours("communes-44").zones(), "COM-44003")).containsPattern("z.*z");
    }

    @Test
    void un_trou_reste_un_trou_et_une_ile_une_ile() {
        Contours contours = aplatir("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,46],[0,47],[1,47],[1,46],[0,46]],"
                + "[[0.4,46.4],[0.6,46.4],[0.6,46.6],[0.4,46.4]]],[[[2,46],[2,47],[3,47],[2,46]]]]}");

        assertThat(contours.zones().get("DEP-44")).matches("M[^z]+zM[^z]+zM[^z]+z");
    }

    @Test
    void les_points_que_le_dessin_ne_montre_pas_sont_retires() {
        Contours contours = aplatir("{\"type\":\"Polygon\",\"coordinates\":[[[3,46],[3,46.5],[3,46.50001],[3,47],"
                + "[3.1,47],[3.1,46],[3,46]]]}");

        assertThat(NOMBRE.matcher(zone(contours.zones(), "DEP-44")).results()).hasSize(2 * 4);
    }

    @Test
    void un_territoire_trop_petit_reste_un_point() {
        Contours contours = Contours.de(
                JSON.readTree(
                        """
                        {"features":[
                          {"properties":{"code":"44"},
                           "geometry":{"type":"Polygon","coordinates":[[[0,46],[0,47],[1,47],[0,46]]]}},
                          {"properties":{"code":"75"},
                           "geometry":{"type":"Polygon",
                                       "coordinates":[[[0.5,46.5],[0.5,46.50001],[0.50001,46.5],[0.5,46.5]]]}}
                        ]}"""),
                "DEP-");

        int[] point = boite(zone(contours.zones(), "DEP-75"));

        assertThat(point[2] - point[0]).isEqualTo(1);
        assertThat(point[3] - point[1]).isEqualTo(1);
    }

    @Test
    void un_fond_inconnu_n_est_rien() {
        assertThat(service.lire("communes-75")).isEmpty();
        assertThat(service.lire("regions")).isEmpty();
        assertThat(service.lire("../open/catalogue")).isEmpty();
        assertThat(new ContoursService(Path.of("absent")).lire("departements")).isEmpty();
    }

    @Test
    void un_fond_se_demande_par_son_departement_et_dit_ce_qui_lui_manque() {
        assertThat(service.communes(CodeTerritoire.departement("44")))
                .hasValueSatisfying(fond -> assertThat(fond.adresse()).isEqualTo("/contours/communes-44.json"));
        assertThat(service.communes(CodeTerritoire.departement("75"))).isEmpty();
        assertThat(service.departements().carres())
                .extracting(carre -> carre.code() + " " + carre.nom())
                .containsExactly(
                        "DEP-971 Guadeloupe",
                        "DEP-972 Martinique",
                        "DEP-973 Guyane",
                        "DEP-974 La Réunion",
                        "DEP-976 Mayotte")
                .noneMatch(carre -> contours("departements").zones().containsKey(carre.substring(0, 7)));
    }

    @Test
    void un_fond_n_est_calcule_qu_une_fois() {
        assertThat(service.lire("departements").orElseThrow())
                .isSameAs(service.lire("departements").orElseThrow());
    }
}
