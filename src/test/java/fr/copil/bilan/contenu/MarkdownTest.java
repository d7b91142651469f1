package fr.copil.bilan.contenu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void le_gras_les_listes_et_les_liens_se_lisent() {
        assertThat(Markdown.lire("Un **mot** et [un lien](https://exemple.fr).\n\n- un\n- deux\n\n1. d'abord"))
                .containsExactly(
                        new Bloc.Paragraphe(List.of(
                                Fragment.simple("Un "),
                                new Fragment("mot", true, false, null),
                                Fragment.simple(" et "),
                                new Fragment("un lien", false, false, "https://exemple.fr"),
                                Fragment.simple("."))),
                        new Bloc.Puces(
                                false, List.of(List.of(Fragment.simple("un")), List.of(Fragment.simple("deux")))),
                        new Bloc.Puces(true, List.of(List.of(Fragment.simple("d'abord")))));
    }

    @Test
    void une_adresse_qui_n_est_ni_du_web_ni_de_courriel_n_est_pas_un_lien() {
        assertThat(Markdown.lire("[cliquez](javascript:alert(1)) [ici](data:text/html,x)"))
                .singleElement()
                .isInstanceOfSatisfying(Bloc.Paragraphe.class, p -> assertThat(p.fragments())
                        .allMatch(fragment -> fragment.lien() == null));
    }

    @Test
    void du_html_reste_un_texte() {
        assertThat(MarkdownEcrit.de(Markdown.lire("Un <script>alert(1)</script> texte")))
                .isEqualTo("Un \\<script\\>alert(1)\\</script\\> texte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fin de phrase.@et la suite | Fin de phrase. chiffre introuvable et la suite",
                "@@                         | chiffre introuvable chiffre introuvable",
                "près de **mille**@(2024)   | près de mille chiffre introuvable (2024)",
                "Il y a @, soit (@) ; l'@.  | Il y a chiffre introuvable, soit (chiffre introuvable) ; l'chiffre introuvable.",
            })
    void un_chiffre_insere_ne_colle_pas_aux_mots(String ecrit, String lu) {
        assertThat(Markdown.brut(Markdown.lire(ecrit.replace("@", "[DNB-G](chiffre:DNB-G/DEP-44/ENSEMBLE/2024)"))))
                .isEqualTo(lu);
    }

    @Test
    void ce_qui_est_propose_se_relit_a_l_identique() {
        String texte =
                "Un **mot** et *un autre*.\n\n- un\n- deux [ici](https://exemple.fr)\n\n## Titre\n\nSigne \\* \\[a\\].";

        assertThat(MarkdownEcrit.de(Markdown.lire(texte))).isEqualTo(texte);
        assertThat(Markdown.lire(Markdown.echapper("2*3_4 <b> [x] #1 \\ `c`")))
                .containsExactly(Bloc.Paragraphe.de("2*3_4 <b> [x] #1 \\ `c`"))
                .hasSize(1);
    }

    @Test
    void une_liste_dans_une_liste_y_reste_avec_ses_numeros() {
        String texte = "- un\n\n  3. d'abord\n  4. ensuite\n- deux\n\n  la suite de deux\n\n  - dedans";

        assertThat(Markdown.lire(texte))
                .containsExactly(new Bloc.Puces(
                        false,
                        1,
                        List.of(
                                new Bloc.Element(List.of(
                                        Bloc.Paragraphe.de("un"),
                                        new Bloc.Puces(
                                                true,
                                                3,
                                                List.of(
                                                        new Bloc.Element(List.of(Bloc.Paragraphe.de("d'abord"))),
                                                        new Bloc.Element(List.of(Bloc.Paragraphe.de("ensuite"))))))),
                                new Bloc.Element(List.of(
                                        Bloc.Paragraphe.de("deux"),
                                        Bloc.Paragraphe.de("la suite de deux"),
                                        new Bloc.Puces(false, List.of(List.of(Fragment.simple("dedans")))))))));
        assertThat(MarkdownEcrit.de(Markdown.lire(texte))).isEqualTo(texte);
        assertThat(Markdown.brut(Markdown.lire(texte)))
                .isEqualTo("– un\n  – d'abord\n  – ensuite\n– deux\n  la suite de deux\n  – dedans");
    }

    @Test
    void un_tableau_se_lit_avec_ses_colonnes_ses_liens_et_ses_sauts_de_ligne() {
        String texte =
                "| Financeur | **2024** |\n| --- | --: |\n| État<br>et [CAF](https://caf.fr) | 12 \\| 13 |\n| Ville |  |";

        assertThat(Markdown.lire(texte))
                .containsExactly(new Bloc.TableauEcrit(
                        List.of(Bloc.Alignement.GAUCHE, Bloc.Alignement.DROITE),
                        List.of(
                                new Bloc.Cases(List.of(
                                        List.of(Fragment.simple("Financeur")),
                                        List.of(new Fragment("2024", true, false, null)))),
                                new Bloc.Cases(List.of(
                                        List.of(
                                                Fragment.simple("État"),
                                                Fragment.simple(Fragment.SAUT),
                                                Fragment.simple("et "),
                                                new Fragment("CAF", false, false, "https://caf.fr", null)),
                                        List.of(Fragment.simple("12 | 13")))),
                                new Bloc.Cases(List.of(List.of(Fragment.simple("Ville")), List.of())))));
        assertThat(MarkdownEcrit.de(Markdown.lire(texte))).isEqualTo(texte);
        assertThat(Markdown.brut(Markdown.lire(texte))).isEqualTo("Financeur | 2024\nÉtat et CAF | 12 | 13\nVille | ");
    }

    @Test
    void un_saut_de_ligne_reste_dans_un_paragraphe_et_pas_dans_un_titre() {
        assertThat(Markdown.lire("un\\\ndeux  \ntrois\nquatre"))
                .containsExactly(new Bloc.Paragraphe(List.of(
                        Fragment.simple("un"),
                        Fragment.simple(Fragment.SAUT),
                        Fragment.simple("deux"),
                        Fragment.simple(Fragment.SAUT),
                        Fragment.simple("trois"),
                        Fragment.simple(" "),
                        Fragment.simple("quatre"))));
        assertThat(Markdown.lire("Un\\\ntitre\n---")).containsExactly(new Bloc.Intertitre(2, "Un titre"));
        assertThat(Markdown.brut(Markdown.lire("hors d'une case, <br> est un texte")))
                .isEqualTo("hors d'une case, <br> est un texte");
    }
}
