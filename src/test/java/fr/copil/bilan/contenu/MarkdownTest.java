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
}
