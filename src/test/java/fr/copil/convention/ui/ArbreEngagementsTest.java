package fr.copil.convention.ui;

import static fr.copil.convention.Exemples.AUJOURD_HUI;
import static fr.copil.convention.Exemples.engagement;
import static fr.copil.convention.Exemples.equivalent;
import static fr.copil.convention.Exemples.objectif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.convention.Engagement;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Objectif;
import fr.copil.convention.Objectifs;
import fr.copil.convention.TypeEngagement;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArbreEngagementsTest {

    private static final List<Objectif> OBJECTIFS = List.of(
            objectif("0", null),
            objectif("1", "0"),
            objectif("1.1", "1"),
            objectif("1.2", "1"),
            objectif("2", "0"),
            equivalent("A2-1.1", null, "1.1"));

    @Test
    void chaque_engagement_est_une_fois_sous_son_objectif() {
        List<String> lignes = lignes(1, 50, true, sous("a", "1.1"), sous("b", "2"), sous("c", "1.1"), sous("d", "0"));

        assertThat(lignes)
                .containsExactly(
                        "1 Objectif 0",
                        "d",
                        "2 Objectif 1",
                        "3 Objectif 1.1",
                        "a",
                        "c",
                        "3 Objectif 1.2",
                        "2 Objectif 2",
                        "b");
    }

    @Test
    void un_objectif_sans_engagement_se_montre_sauf_sous_un_filtre() {
        assertThat(lignes(1, 50, true, sous("a", "1.1"))).contains("3 Objectif 1.2", "2 Objectif 2");
        assertThat(lignes(1, 50, false, sous("a", "1.1")))
                .containsExactly("1 Objectif 0", "2 Objectif 1", "3 Objectif 1.1", "a");
    }

    @Test
    void chaque_page_rouvre_le_chemin_de_sa_premiere_ligne() {
        Engagement[] engagements = {sous("a", "1.1"), sous("b", "1.1"), sous("c", "1.1"), sous("d", "2")};

        assertThat(lignes(1, 2, true, engagements))
                .containsExactly("1 Objectif 0", "2 Objectif 1", "3 Objectif 1.1", "a", "b");
        assertThat(lignes(2, 2, true, engagements))
                .containsExactly(
                        "1 Objectif 0", "2 Objectif 1", "3 Objectif 1.1", "c", "3 Objectif 1.2", "2 Objectif 2", "d");
    }

    @Test
    void la_derniere_page_montre_les_objectifs_vides_de_la_fin_meme_pleine() {
        assertThat(lignes(1, 2, true, sous("a", "1.1"), sous("b", "1.1")))
                .endsWith("b", "3 Objectif 1.2", "2 Objectif 2");
    }

    @Test
    void sous_un_objectif_de_l_annexe_on_va_a_celui_qu_il_renomme() {
        assertThat(lignes(1, 50, false, sous("a", "A2-1.1")))
                .containsExactly("1 Objectif 0", "2 Objectif 1", "3 Objectif 1.1", "a");
    }

    @Test
    void sans_objectif_connu_un_engagement_vient_a_la_fin_et_ne_se_perd_pas() {
        assertThat(lignes(1, 50, false, sous("a", null), sous("b", "1.1")))
                .endsWith("b", "1 Sans objectif dans le document", "a");
        assertThat(lignes(2, 1, false, sous("a", null), sous("b", "1.1")))
                .containsExactly("1 Sans objectif dans le document", "a");
    }

    @Test
    void le_titre_dit_ou_est_l_objectif_et_comment_l_annexe_le_nomme() {
        Groupe groupe = arbre(sous("a", "1.1")).lignes(1, 50, false).stream()
                .map(Ligne::groupe)
                .filter(g -> g != null && g.titre().equals("Objectif 1.1"))
                .findFirst()
                .orElseThrow();

        assertThat(groupe.detail()).isEqualTo("dans l'annexe 2 : « Autre nom de 1.1 »");
    }

    @Test
    void sous_un_objectif_seul_ce_qui_est_vide_se_montre_aussi_et_rien_d_autre() {
        assertThat(new ArbreEngagements(
                                "N",
                                new ListeEngagements(List.of(), new Objectifs(OBJECTIFS), List.of(), AUJOURD_HUI),
                                "1.2")
                        .lignes(1, 50, true).stream()
                                .map(ligne -> ligne.groupe() == null
                                        ? ""
                                        : ligne.groupe().titre())
                                .toList())
                .endsWith("Objectif 1.2")
                .doesNotContain("Objectif 2", "Objectif 1.1");
    }

    private static Engagement sous(String id, @Nullable String objectif) {
        return engagement(id, TypeEngagement.ENGAGEMENT, objectif);
    }

    private static ArbreEngagements arbre(Engagement... engagements) {
        return new ArbreEngagements(
                "N", new ListeEngagements(List.of(engagements), new Objectifs(OBJECTIFS), List.of(), AUJOURD_HUI));
    }

    private static List<String> lignes(int page, int taille, boolean vides, Engagement... engagements) {
        return arbre(engagements).lignes(page, taille, vides).stream()
                .map(ligne -> {
                    Groupe groupe = ligne.groupe();
                    return groupe == null
                            ? ligne.cellules().getFirst().texte().replace("Titre de ", "")
                            : groupe.niveau() + " " + groupe.titre();
                })
                .toList();
    }
}
