package fr.copil.convention;

import static fr.copil.convention.Exemples.equivalent;
import static fr.copil.convention.Exemples.objectif;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectifsTest {

    private final Objectif egalite = objectif("0", null);
    private final Objectif ecole = objectif("1", "0");
    private final Objectif resultats = objectif("1.1", "1");
    private final Objectif superieur = objectif("2", "0");
    private final Objectif resultatsEnAnnexe = equivalent("A2-1.1", null, "1.1");
    private final Objectif ficheSoeur =
            new Objectif("S", "F123", "1", null, "Objectif de la fiche sœur", "F123 l. 17", "");
    private final Objectifs objectifs =
            new Objectifs(List.of(egalite, superieur, ecole, resultats, resultatsEnAnnexe, ficheSoeur));

    @Test
    void le_chemin_descend_du_plus_large_au_plus_precis() {
        assertThat(objectifs.chemin(resultats)).containsExactly(egalite, ecole, resultats);
    }

    @Test
    void l_arbre_suit_l_ordre_du_document_branche_par_branche() {
        assertThat(objectifs.arbre("N")).containsExactly(egalite, superieur, ecole, resultats);
    }

    @Test
    void un_autre_libelle_de_l_annexe_n_est_pas_un_objectif_de_plus() {
        assertThat(objectifs.arbre("N")).doesNotContain(resultatsEnAnnexe);
        assertThat(objectifs.autresLibelles(resultats)).containsExactly(resultatsEnAnnexe);
        assertThat(objectifs.equivalents("N")).containsExactly(resultatsEnAnnexe);
    }

    @Test
    void une_fiche_montre_ce_qui_la_surplombe_dans_un_autre_document() {
        assertThat(objectifs.arbre("F123")).containsExactly(egalite, ecole, ficheSoeur);
    }

    @Test
    void un_objectif_contient_ceux_qui_en_descendent() {
        assertThat(objectifs.sousArbre("1")).containsExactly("1", "1.1", "S");
        assertThat(objectifs.sousArbre("inconnu")).isEmpty();
    }

    @Test
    void une_boucle_dans_les_fichiers_n_arrete_pas_l_ecran() {
        Objectif a = objectif("a", "b");
        Objectif b = objectif("b", "a");
        assertThat(new Objectifs(List.of(a, b)).chemin(a)).containsExactly(b, a);
    }
}
