package fr.copil.indicateur.secret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.SecretDesBeneficiaires.Compte;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Few children are not told, nor worked out from what is told. Decision 0061. */
class SecretDesBeneficiairesTest {

    private static final String DEPARTEMENT = "DEP-44";
    private static final String CONTRAT = "EPCI-244400404";
    private static final String QUARTIER = "QPV-QN04405M";
    private static final String AUTRE = "QPV-QN04406M";
    private static final Emboitement EMBOITEMENT = new Emboitement(Set.of(
            lien(CONTRAT, DEPARTEMENT),
            lien(QUARTIER, DEPARTEMENT),
            lien(AUTRE, DEPARTEMENT),
            lien(QUARTIER, CONTRAT),
            lien(AUTRE, CONTRAT)));

    private static Emboitement.Lien lien(String dedans, String dans) {
        return new Emboitement.Lien(new CodeTerritoire(dedans), new CodeTerritoire(dans));
    }

    private static Compte compte(long id, String ou, long nombre) {
        return new Compte(id, "CLAS 2024", new CodeTerritoire(ou), nombre, true);
    }

    private static Set<Long> tus(Compte... comptes) {
        return SecretDesBeneficiaires.parmi(List.of(comptes), EMBOITEMENT);
    }

    @Test
    void de_un_a_quatre_enfants_c_est_secret_et_zero_se_dit() {
        assertThat(tus(compte(1, QUARTIER, 4))).containsExactly(1L);
        assertThat(tus(compte(1, QUARTIER, 0))).isEmpty();
        assertThat(tus(compte(1, QUARTIER, 5))).isEmpty();
    }

    @Test
    void ce_qui_reste_d_une_ligne_plus_large_ne_se_deduit_pas() {
        assertThat(tus(compte(1, CONTRAT, 10), compte(2, QUARTIER, 7))).containsExactly(2L);
        assertThat(tus(compte(1, CONTRAT, 12), compte(2, QUARTIER, 7))).isEmpty();
        assertThat(tus(compte(1, CONTRAT, 7), compte(2, QUARTIER, 7))).isEmpty();
    }

    @Test
    void une_ligne_secrete_tait_ses_voisines_sous_la_meme_ligne_large() {
        assertThat(tus(compte(1, CONTRAT, 30), compte(2, QUARTIER, 27), compte(3, AUTRE, 3)))
                .containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void deux_etages_se_gardent_l_un_l_autre() {
        assertThat(tus(
                        compte(1, DEPARTEMENT, 40),
                        compte(2, CONTRAT, 30),
                        compte(3, QUARTIER, 20),
                        compte(4, AUTRE, 8)))
                .as("two children of the contrat are in neither quartier")
                .containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void ce_qui_n_est_pas_lisible_ne_se_deduit_pas_non_plus() {
        assertThat(SecretDesBeneficiaires.parmi(
                        List.of(
                                compte(1, CONTRAT, 13),
                                compte(2, QUARTIER, 7),
                                new Compte(3, "CLAS 2024", new CodeTerritoire(AUTRE), 6, false)),
                        EMBOITEMENT))
                .contains(2L);
        assertThat(SecretDesBeneficiaires.parmi(
                        List.of(
                                new Compte(1, "CLAS 2024", new CodeTerritoire(CONTRAT), 9, false),
                                compte(2, QUARTIER, 7)),
                        EMBOITEMENT))
                .as("nobody subtracts from what they do not read")
                .isEmpty();
    }

    @Test
    void deux_services_qui_comptent_le_meme_lieu_autrement_ne_le_trahissent_pas() {
        assertThat(tus(compte(1, QUARTIER, 6), compte(2, QUARTIER, 4))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(tus(compte(1, CONTRAT, 30), compte(2, CONTRAT, 12), compte(3, QUARTIER, 10)))
                .containsExactly(3L);
    }

    @Test
    void une_autre_annee_ou_un_autre_dispositif_ne_se_soustrait_pas() {
        assertThat(tus(compte(1, CONTRAT, 10), new Compte(2, "PRE 2024", new CodeTerritoire(QUARTIER), 7, true)))
                .isEmpty();
    }
}
