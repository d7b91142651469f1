package fr.copil.methode.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.methode.AutoEvaluation;
import fr.copil.methode.Decompte;
import fr.copil.methode.Item;
import fr.copil.methode.NatureItem;
import fr.copil.methode.Reponse;
import fr.copil.methode.ReponseDonnee;
import fr.copil.methode.ThemeMethode;
import fr.copil.ui.ListeModele.Cellule;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SyntheseModeleTest {

    @Test
    void sans_reponse_la_phrase_le_dit() {
        assertThat(SyntheseModele.phrase("Nantes", new Decompte(15, Map.of())))
                .isEqualTo("Nantes : aucune des 15 questions n'a encore de réponse.");
    }

    @Test
    void la_phrase_compte_les_reponses_et_ce_qui_manque() {
        assertThat(SyntheseModele.phrase("Nantes", new Decompte(15, Map.of(Reponse.OUI, 5, Reponse.PARTIEL, 3))))
                .isEqualTo("Nantes : 8 sur 15 (5 oui, 3 partiel) ; 7 questions sont sans réponse.");
        assertThat(SyntheseModele.phrase("Nantes", new Decompte(3, Map.of(Reponse.NON, 2))))
                .isEqualTo("Nantes : 2 sur 3 (2 non) ; 1 question est sans réponse.");
        assertThat(SyntheseModele.phrase("Nantes", new Decompte(2, Map.of(Reponse.SANS_OBJET, 2))))
                .isEqualTo("Nantes : 2 sur 2 (2 sans objet) ; toutes les questions ont une réponse.");
    }

    @Test
    void le_tableau_a_une_ligne_par_theme_et_l_ensemble() {
        AutoEvaluation evaluation = new AutoEvaluation(
                null,
                List.of(question("A", ThemeMethode.PILOTAGE), question("B", ThemeMethode.PARTENARIAT)),
                Map.of("A", List.of(reponse("A", Reponse.NON), reponse("A", Reponse.OUI))),
                false,
                List.of());

        assertThat(SyntheseModele.tableau(evaluation).lignes())
                .extracting(
                        ligne -> ligne.cellules().stream().map(Cellule::texte).toList())
                .containsExactly(
                        List.of("Pilotage", "1", "0", "0", "0", "0"),
                        List.of("Suivi et évaluation", "0", "0", "0", "0", "0"),
                        List.of("Partenariat et animation", "0", "0", "0", "0", "1"),
                        List.of("Ensemble", "1", "0", "0", "0", "1"));
    }

    private static Item question(String id, ThemeMethode theme) {
        return new Item(id, theme, NatureItem.QUESTION, "Question " + id, "A1", "");
    }

    private static ReponseDonnee reponse(String item, Reponse reponse) {
        return new ReponseDonnee(
                1, item, reponse, "", "Référent DSDEN", ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC));
    }
}
