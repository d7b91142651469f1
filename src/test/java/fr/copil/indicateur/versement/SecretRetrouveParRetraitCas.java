package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Regle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawal: what was taken back is kept, from then on, by all that would give it back. */
abstract class SecretRetrouveParRetraitCas extends SecretRetrouveCas {

    @Autowired
    private RetraitService retraits;

    /** 20 of 60, large enough to be read until then: the total and the other communes go on being shown, but not all. */
    @Test
    void un_chiffre_retire_ne_se_deduit_pas_de_ce_qui_reste_montre() {
        publier(20, 60);
        assertThat(lues(INDICATEUR, 0, cellules()))
                .allSatisfy(lue -> assertThat(lue.visible()).isTrue());

        retirer(1);

        verifierAuxJours(0);
        assertThat(lues(INDICATEUR, 2, List.of(epci(), commune(1), commune(2))))
                .anySatisfy(lue -> assertThat(lue.visible()).isFalse());
    }

    /** The days before hold other versions, that nothing in force hides. */
    @Test
    void il_ne_se_deduit_pas_non_plus_des_jours_d_avant_une_correction() {
        publier(20, 60);
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        publier(24, 66);

        retirer(2);

        verifierAuxJours(0, 1);
    }

    /** France adds départements up, not communes: nothing of it gives a commune back. */
    @Test
    void ce_qui_ne_le_rend_pas_reste_montre() {
        verser(Regle.ordinaire(), taux(commune(0), 20, 60), taux("DEP-37", 300, 900));

        retirer(1);

        assertThat(lues(INDICATEUR, 2, List.of("DEP-37")))
                .allSatisfy(lue -> assertThat(lue.visible()).isTrue());
    }

    private void publier(int scolarises, int enfants) {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 20, 60),
                taux(commune(1), scolarises, enfants),
                taux(commune(2), 25, 70),
                taux(epci(), 45 + scolarises, 130 + enfants));
    }

    private void retirer(int jour) {
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(jour));
        Identites.en(Role.REFERENT, Audience.DSDEN);
        retraits.retirer(
                INDICATEUR,
                new CodeTerritoire(commune(0)),
                new ChiffreRetirable(Population.ENSEMBLE, ANNEE),
                "Deux classes comptées deux fois.");
    }

    private List<String> cellules() {
        return somme(epci(), commune(0), commune(1), commune(2));
    }

    private void verifierAuxJours(int... jours) {
        List<List<Lue>> lues = new ArrayList<>();
        for (int jour : jours) {
            lues.add(lues(INDICATEUR, jour, cellules()));
        }
        Lue retiree = lues.getFirst().get(1);
        assertThat(retiree.visible()).isFalse();
        assertThat(deduites(lues)).doesNotContain(retiree.id());
    }
}
