package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.Signe;
import fr.copil.convention.TypeEngagement;
import fr.copil.ui.Criteres;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdresseEngagementsTest {

    @Test
    void une_adresse_sans_parametre_demande_tout_l_arbre() {
        assertThat(lire(Map.of())).isEqualTo(FiltreEngagements.tous("N"));
        assertThat(lire(Map.of()).entier()).isTrue();
    }

    @Test
    void chaque_parametre_restreint() {
        FiltreEngagements filtre = lire(Map.of(
                "q", "parents",
                "etat", "en-cours",
                "type", "E",
                "pilote", "DSDEN",
                "objectif", "OBJ-N-1",
                "retard", "oui",
                "sans-indicateur", "oui",
                "sans-nouvelle", "oui"));

        assertThat(filtre)
                .isEqualTo(new FiltreEngagements(
                        "N",
                        "parents",
                        Set.of(TypeEngagement.ENGAGEMENT),
                        EtatSuivi.EN_COURS,
                        "DSDEN",
                        "OBJ-N-1",
                        Set.of(Signe.RETARD, Signe.SANS_INDICATEUR, Signe.SANS_NOUVELLE)));
        assertThat(filtre.entier()).isFalse();
    }

    @Test
    void une_valeur_qui_n_existe_pas_ne_restreint_rien() {
        assertThat(lire(Map.of("etat", "fini", "type", "Z", "retard", "peut-être")))
                .isEqualTo(FiltreEngagements.tous("N"));
    }

    @Test
    void une_action_de_l_annexe_n_est_pas_un_type_de_l_arbre() {
        assertThat(lire(Map.of("type", "A"))).isEqualTo(FiltreEngagements.tous("N"));
    }

    @Test
    void l_onglet_sans_indicateur_a_sa_propre_demande() {
        assertThat(lire(Map.of("vue", "orphelins", "q", "parents"))).isEqualTo(FiltreEngagements.orphelins("N"));
    }

    private static FiltreEngagements lire(Map<String, String> parametres) {
        return AdresseEngagements.lire("N", new Criteres(parametres));
    }
}
