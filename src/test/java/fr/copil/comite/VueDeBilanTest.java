package fr.copil.comite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a wall says of a section. */
class VueDeBilanTest {

    private static List<String> dit(Bloc... blocs) {
        return VueDeBilan.faits(new Section("essai", "Essai", false, List.of(blocs), List.of())).stream()
                .map(fait -> (fait.nom().isEmpty() ? "" : fait.nom() + " = ") + fait.texte())
                .toList();
    }

    private static List<Cellule> ligne(String... cases) {
        return List.of(cases).stream().map(Cellule::texte).toList();
    }

    @Test
    void les_textes_et_les_listes_se_lisent_ligne_par_ligne() {
        assertThat(dit(Markdown.lire("Une **phrase**.\n\n- un\n- deux").toArray(new Bloc[0])))
                .containsExactly("Une phrase.", "– un", "– deux");
    }

    @Test
    void un_chiffre_retire_se_dit_a_sa_place() {
        assertThat(dit(new Bloc.Retrait("Chiffre retiré le 24/11/2026.")))
                .containsExactly("Chiffre retiré le 24/11/2026.");
    }

    @Test
    void un_tableau_se_dit_par_le_debut_de_ses_lignes_et_le_reste_est_compte() {
        assertThat(dit(new Bloc.Grille(
                        new FigureModele.Tableau(
                                "Moyens",
                                List.of("Réseau", "2023", "2024"),
                                IntStream.range(0, 10)
                                        .mapToObj(i -> ligne("REP " + i, "", i + " postes"))
                                        .toList()),
                        List.of(1, 1, 1))))
                .startsWith("Moyens", "REP 0 = 2024 : 0 postes")
                .endsWith("REP 7 = 2024 : 7 postes", "Et 2 autres lignes dans le bilan.")
                .hasSize(10);
    }

    @Test
    void un_tableau_ecrit_se_dit_de_meme_et_un_long_nom_n_ecarte_pas_ses_valeurs() {
        assertThat(dit(Markdown.lire(
                                "| Action | Qui |\n|---|---|\n| Réunir les villes du département avant l'été | DSDEN |")
                        .toArray(new Bloc[0])))
                .containsExactly("Réunir les villes du département avant l'été – Qui : DSDEN");
    }

    @Test
    void une_section_vide_le_dit() {
        assertThat(dit()).containsExactly("Cette section est vide.");
    }
}
