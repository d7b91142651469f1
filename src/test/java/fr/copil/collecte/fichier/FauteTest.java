package fr.copil.collecte.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FauteTest {

    @Test
    void une_faute_de_cellule_dit_fichier_ligne_colonne_raison() {
        assertThat(new Faute("ivac.csv", 12, "Session", "« 20x4 » n'est pas un nombre.").enClair())
                .isEqualTo("ivac.csv, ligne 12, colonne « Session » : « 20x4 » n'est pas un nombre.");
    }

    @Test
    void une_faute_du_fichier_entier_ne_dit_ni_ligne_ni_colonne() {
        assertThat(new Faute("ivac.csv", 0, "", "le fichier ne peut pas être lu.").enClair())
                .isEqualTo("ivac.csv : le fichier ne peut pas être lu.");
    }
}
