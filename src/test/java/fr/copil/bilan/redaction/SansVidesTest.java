package fr.copil.bilan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Markdown;
import org.junit.jupiter.api.Test;

class SansVidesTest {

    @Test
    void une_ligne_un_point_et_un_titre_laisses_vides_partent() {
        assertThat(
                        reste(
                                "## Un objectif\n\n- **Fait :** trois séances\n- **Difficultés :**\n\n## Un autre\n\n- **Fait :**"))
                .isEqualTo("Un objectif\n– Fait : trois séances");
        assertThat(reste("| Quoi | Combien |\n| --- | --- |\n| a | |\n| b | 3 |"))
                .isEqualTo("Quoi | Combien\nb | 3");
        assertThat(reste("| Quoi | Combien |\n| --- | --- |\n| a | |")).isEmpty();
    }

    @Test
    void ce_que_quelqu_un_a_ecrit_reste_meme_en_gras_ou_sous_un_titre_vide() {
        assertThat(reste("## Titre\n\n### Sous-titre\n\ntexte")).isEqualTo("Titre\nSous-titre\ntexte");
        assertThat(reste("**Tout est dit.**")).isEqualTo("Tout est dit.");
        assertThat(reste("| Quoi | Combien |\n| --- | --- |\n| | 0 |")).contains("0");
    }

    @Test
    void une_amorce_garde_la_liste_qui_la_suit_et_une_colonne_seule_garde_ses_lignes() {
        assertThat(reste("- **Fait :**\n  - une séance\n- **Leviers :**\n")).isEqualTo("– Fait :\n  – une séance");
        assertThat(reste("**Difficultés :**\n\n- le temps")).isEqualTo("Difficultés :\n– le temps");
        assertThat(reste("**Fait :**\n\n**Difficultés :**\n\nrien")).isEqualTo("Difficultés :\nrien");
        assertThat(reste("| Quoi |\n| --- |\n| a |")).contains("a");
    }

    private static String reste(String texte) {
        return Markdown.brut(SansVides.de(Markdown.lire(texte)));
    }
}
