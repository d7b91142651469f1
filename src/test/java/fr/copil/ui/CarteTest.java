package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Tableau;
import fr.copil.figure.Graphique;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A map as its web component receives it. */
class CarteTest {

    private static JsonNode json(List<Graphique.Zone> zones) {
        Graphique.Carte carte = new Graphique.Carte(
                "Réussite au DNB par département",
                "Admis, session 2024 :",
                new Graphique.Fond("/contours/departements.json", "Contours 2018 : IGN et INSEE."),
                List.of("72,1 à 76,4 %", "76,6 à 80,0 %"),
                zones,
                List.of("DEP-44"));
        return Typographie.modele(new FigureModele(
                        "carte",
                        "Titre",
                        "",
                        List.of(),
                        carte,
                        new Tableau("", List.of(), List.of()),
                        "",
                        List.of(),
                        ""))
                .required("graphique");
    }

    @Test
    void une_valeur_donne_sa_classe_et_un_etat_n_en_a_pas() {
        JsonNode carte = json(List.of(
                Graphique.Zone.valeur(CodeTerritoire.departement("44"), "Loire-Atlantique", 1, "78,0 %"),
                Graphique.Zone.sansValeur(CodeTerritoire.departement("48"), "Lozère", Etat.SECRET)));

        assertThat(carte)
                .isEqualTo(JsonMapper.shared()
                        .readTree(
                                """
                                {
                                  "type": "carte",
                                  "description": "Réussite au DNB par département",
                                  "legende": "Admis, session 2024 :",
                                  "fond": {
                                    "adresse": "/contours/departements.json",
                                    "note": "Contours 2018 : IGN et INSEE.",
                                    "carres": []
                                  },
                                  "classes": ["72,1 à 76,4 %", "76,6 à 80,0 %"],
                                  "zones": [
                                    {"code": "DEP-44", "nom": "Loire-Atlantique", "classe": 1, "detail": "78,0 %"},
                                    {"code": "DEP-48", "nom": "Lozère", "etat": "secret", "detail": "secret statistique"}
                                  ],
                                  "marques": ["DEP-44"],
                                  "cadre": []
                                }"""
                                        .replace(" %", "\u202F%")
                                        .replace(" :\"", "\u00A0:\"")
                                        .replace("2018 :", "2018\u00A0:")));
    }

    @Test
    void une_zone_ne_pese_que_ses_mots() {
        List<Graphique.Zone> zones = IntStream.range(10, 96)
                .mapToObj(i -> Graphique.Zone.valeur(
                        CodeTerritoire.departement(String.valueOf(i)),
                        "Loire-Atlantique",
                        i % 5,
                        "78,0 % (1 312 admis sur 1 699)"))
                .toList();

        assertThat(json(zones).toString().length() / zones.size()).isLessThan(120);
    }
}
