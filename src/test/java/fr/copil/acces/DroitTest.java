package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may do what, said a second time: a role that gains a right by mistake is seen here, not in the doors. */
class DroitTest {

    private static final String ATTENDUS =
            """
            LIRE_SELON_SON_AUDIENCE: MEMBRE CONTRIBUTEUR CABINET REFERENT
            SUIVRE_LES_ENGAGEMENTS: CONTRIBUTEUR REFERENT
            SUIVRE_CEUX_DES_AUTRES: REFERENT
            DEMANDER_DES_NOUVELLES: CABINET
            JOINDRE_UNE_PREUVE: CONTRIBUTEUR CABINET REFERENT
            NOTER_UNE_SEANCE: CABINET REFERENT
            PREPARER_UNE_SEANCE: CABINET REFERENT
            TRANSMETTRE_DES_CHIFFRES: CONTRIBUTEUR REFERENT
            SUIVRE_LA_COLLECTE: CONTRIBUTEUR CABINET REFERENT
            CONDUIRE_LA_COLLECTE: CABINET REFERENT
            REPETER_UNE_LIVRAISON: REFERENT
            REGLER_LA_PUBLICATION: CABINET ADMINISTRATEUR
            RETIRER_DES_CHIFFRES: REFERENT ADMINISTRATEUR
            RETIRER_CEUX_DES_AUTRES: ADMINISTRATEUR
            CONTESTER_UN_CHIFFRE: CONTRIBUTEUR CABINET REFERENT
            ARBITRER_UN_CHIFFRE: CABINET REFERENT
            DECLARER_UN_PRE: CABINET REFERENT
            DECLARER_DES_MOYENS: CONTRIBUTEUR CABINET REFERENT
            TENIR_L_ANNUAIRE: CONTRIBUTEUR CABINET REFERENT
            TENIR_CELLES_DES_AUTRES: CABINET REFERENT
            CONDUIRE_DES_ACTIONS: CONTRIBUTEUR CABINET REFERENT
            INSTRUIRE_UN_DOSSIER: CABINET REFERENT
            AVISER_UN_DOSSIER: REFERENT
            DECIDER_D_UN_DOSSIER: CABINET
            RECENSER_LES_DISPOSITIFS: CONTRIBUTEUR CABINET REFERENT
            FIXER_UNE_LECTURE: CABINET REFERENT
            REPONDRE_SUR_LA_METHODE: CABINET REFERENT
            ECRIRE_UN_BILAN: CABINET REFERENT
            DIRIGER_UN_BILAN: CABINET
            ECRIRE_UNE_CONVENTION: CABINET REFERENT
            LIRE_UN_PROJET: CABINET REFERENT ADMINISTRATEUR
            NOTER_UNE_SIGNATURE: CABINET
            GERER_LES_COMPTES: ADMINISTRATEUR
            LIRE_LES_COURRIELS: ADMINISTRATEUR
            LIRE_L_AUDIT: ADMINISTRATEUR
            VEILLER_SUR_LES_FICHIERS: ADMINISTRATEUR
            VEILLER_SUR_LES_SAUVEGARDES: ADMINISTRATEUR
            VEILLER_SUR_LA_SANTE: ADMINISTRATEUR
            COPIL_LUI_MEME:
            """;

    @Test
    void chaque_droit_est_aux_roles_que_voici_et_a_nul_autre() {
        String donnes = Droit.tous().stream().map(DroitTest::ligne).sorted().collect(Collectors.joining("\n"));

        assertThat(donnes).isEqualTo(ATTENDUS.lines().sorted().collect(Collectors.joining("\n")));
    }

    private static String ligne(String droit) {
        return (droit + ": "
                        + Arrays.stream(Role.values())
                                .filter(role -> Droit.de(role, droit))
                                .map(Role::name)
                                .collect(Collectors.joining(" ")))
                .strip();
    }

    @Test
    void chaque_droit_qu_un_compte_peut_avoir_se_dit_en_clair() {
        assertThat(Droit.tous().stream()
                        .filter(droit -> Droit.roles(droit).findAny().isPresent()))
                .hasSize((int) Arrays.stream(Role.values())
                        .flatMap(role -> Droit.enClair(role).stream())
                        .distinct()
                        .count());
    }
}
