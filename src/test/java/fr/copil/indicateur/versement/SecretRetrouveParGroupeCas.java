package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Regle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Group in group: what all together, less the others, once gave back of a small group. */
abstract class SecretRetrouveParGroupeCas extends SecretRetrouveCas {

    /** 3 of 10: all together less those out of quartiers. */
    @Test
    void un_groupe_cache_ne_se_deduit_pas_de_l_ensemble_et_de_ceux_qui_n_en_sont_pas() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 23, 60),
                taux(commune(0), 3, 10).de(Population.PUBLIC_QPV),
                taux(commune(0), 20, 50).de(Population.PUBLIC_HORS_QPV));

        verifier(
                List.of(List.of(
                        commune(0),
                        cle(commune(0), Population.PUBLIC_QPV),
                        cle(commune(0), Population.PUBLIC_HORS_QPV))),
                cle(commune(0), Population.PUBLIC_QPV));
    }

    @Test
    void un_groupe_qui_n_est_pas_donne_ne_se_deduit_pas_de_l_ensemble_et_des_autres() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 23, 60),
                taux(commune(0), 20, 50).de(Population.PUBLIC_HORS_QPV));

        assertThat(lues(INDICATEUR, 0, List.of(commune(0), cle(commune(0), Population.PUBLIC_HORS_QPV))))
                .anySatisfy(lue -> assertThat(lue.visible()).isFalse());
    }

    /** 3 of 10: all together less REP, less those out of éducation prioritaire. */
    @Test
    void un_groupe_de_trois_ne_se_deduit_pas_de_l_ensemble_et_des_deux_autres() {
        verser(
                Regle.ordinaire(),
                taux("DEP-44", 33, 110),
                taux("DEP-44", 3, 10).de(Population.REP_PLUS),
                taux("DEP-44", 10, 40).de(Population.REP),
                taux("DEP-44", 20, 60).de(Population.ECOLE_HORS_EP));

        verifier(
                List.of(List.of(
                        "DEP-44",
                        cle("DEP-44", Population.REP_PLUS),
                        cle("DEP-44", Population.REP),
                        cle("DEP-44", Population.ECOLE_HORS_EP))),
                cle("DEP-44", Population.REP_PLUS));
    }
}
