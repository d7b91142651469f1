package fr.copil.sante.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;

class SanteViewTest extends EcranEssai {

    @Test
    void l_administrateur_lit_comment_va_chaque_partie() {
        seConnecter("admin");
        ouvrir("administration/sante");
        assertThat(ecran())
                .contains("Base", "répond en", "Disque", "Mo libres", "Mémoire", "Sauvegardes", "Version 1.1.0");
    }

    @Test
    void personne_d_autre_n_y_entre() {
        seConnecter("referent");
        ouvrir("administration/sante");
        assertThat(ecran()).contains("Cette adresse ne mène à rien");
    }
}
