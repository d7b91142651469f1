package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static Bilan bilan(List<Bloc> recit) {
        Bilan modele = BilanDEssai.provisoire();
        return new Bilan(
                modele.entete(), List.of(new Section("synthese", "Synthèse", false, recit, List.of())), List.of());
    }

    @Test
    void une_liste_dans_une_liste_un_tableau_et_des_lignes_se_gardent() {
        Bilan bilan = bilan(Markdown.lire("- un\n  1. dedans\\\n     encore\n\n| a | b |\n| - | -: |\n| c | **d** |"));

        assertThat(Copies.lire(Copies.ecrire(bilan))).isEqualTo(bilan);
    }

    @Test
    void les_listes_de_la_version_3_se_relisent() {
        Bilan bilan = bilan(List.of(new Bloc.Puces(true, List.of(List.of(Fragment.simple("un"))))));
        String nouvelle = Copies.ecrire(bilan);
        String ancienne = nouvelle.replace("\"version\":4", "\"version\":3")
                .replace("\"debut\":1,", "")
                .replace("{\"blocs\":[{\"bloc\":\"paragraphe\",\"fragments\":", "")
                .replace("}]}]}]}],\"elements\":[]", "}]]}],\"elements\":[]");

        assertThat(ancienne).contains("\"elements\":[[{\"texte\":\"un\"").doesNotContain("blocs");
        assertThat(Copies.lire(ancienne)).isEqualTo(bilan);
    }
}
