package fr.copil.territoire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.AdresseAnnuaire;
import fr.copil.territoire.Rubrique;
import fr.copil.ui.Criteres;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdresseLueTest {

    private static AdresseLue lire(Map<String, String> parametres) {
        return AdresseLue.de(new Criteres(parametres));
    }

    @Test
    void l_adresse_dit_ce_qui_est_cherche() {
        assertThat(lire(Map.of("q", "bellevue", "niveau", "qpv-2015", "dans", "DEP-44", "ep", "REP+"))
                        .demande())
                .isEqualTo(new AdresseAnnuaire("bellevue", Rubrique.QPV_2015, new CodeTerritoire("DEP-44"), "REP+"));
    }

    @Test
    void sans_parametre_on_se_promene() {
        assertThat(lire(Map.of()).demande().sansCritere()).isTrue();
        assertThat(lire(Map.of("dans", "DEP-44")).demande().sansCritere()).isTrue();
        assertThat(lire(Map.of("niveau", "commune")).demande().sansCritere()).isFalse();
    }

    @Test
    void un_filtre_inconnu_ne_filtre_pas() {
        assertThat(lire(Map.of("niveau", "planete", "ep", "ZEP")).demande().sansCritere())
                .isTrue();
    }

    @Test
    void un_code_sans_forme_est_garde_pour_etre_dit() {
        assertThat(lire(Map.of("dans", "Nantes")).codeIllisible()).isEqualTo("Nantes");
        assertThat(lire(Map.of("dans", "DEP-44")).codeIllisible()).isNull();
    }
}
