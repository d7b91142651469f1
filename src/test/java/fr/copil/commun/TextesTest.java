package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Châteaubriant-Derval      | chateaubriant derval",
                "L'HAŸ-LES-ROSES           | l hay les roses",
                "Œuilly                    | oeuilly",
                "cœur                      | coeur",
                "  Saint   Nazaire  (44)   | saint nazaire 44",
                "REP+ Le Breil             | rep+ le breil",
                "DEP-44                    | dep 44",
                "% _ ' ; --                | ''"
            })
    void une_recherche_ignore_accents_casse_et_ponctuation(String texte, String attendu) {
        assertThat(Textes.normaliser(texte)).isEqualTo(attendu);
    }

    @Test
    void les_lettres_accentuees_composees_ou_decomposees_se_valent() {
        String compose = "\u00e9cole";
        String decompose = "e\u0301cole";

        assertThat(Textes.normaliser(compose))
                .isEqualTo(Textes.normaliser(decompose))
                .isEqualTo("ecole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COLLEGE DES PORTES DU MIDI   | Collège des Portes du Midi",
                "COLLEGE DE L'ESTUAIRE        | Collège de l'Estuaire",
                "ECOLE JULES-FERRY            | École Jules-Ferry",
                "SAINT-MARTIN-DE-CRAU         | Saint-Martin-de-Crau",
                "LE BREIL                     | Le Breil",
                "  STENDHAL                   | Stendhal",
                "COLLEGEVILLE                 | Collegeville"
            })
    void les_capitales_publiees_deviennent_un_nom_propre(String publie, String attendu) {
        assertThat(Textes.nomPropre(publie)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/bienvenue/X9AM2y-_z0                    | /bienvenue/…",
                "https://a.fr/bienvenue/X9AM2y; 550 refuse | https://a.fr/bienvenue/…; 550 refuse",
                "?suite=%2Fbienvenue%2FX9AM2y             | ?suite=%2Fbienvenue%2F…",
                "GET /agenda/X9AM2y-_z0.ics               | GET /agenda/….ics",
                "/connexion?bienvenue                     | /connexion?bienvenue"
            })
    void un_lien_qui_laisse_entrer_se_tait(String texte, String attendu) {
        assertThat(Textes.sansLien(texte)).isEqualTo(attendu);
    }

    @Test
    void un_nom_vide_reste_vide() {
        assertThat(Textes.nomPropre("")).isEmpty();
        assertThat(Textes.normaliser("")).isEmpty();
    }

    @Test
    void un_texte_trop_long_est_coupe_a_la_longueur_voulue_et_le_montre() {
        assertThat(Textes.abreger("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Textes.abreger("abcdefg", 6)).isEqualTo("abcde…").hasSize(6);
    }
}
