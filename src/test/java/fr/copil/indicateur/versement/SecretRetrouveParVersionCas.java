package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Regle.Protege;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Day after day: what the days before and after a correction, or what was published before, once gave back. */
abstract class SecretRetrouveParVersionCas extends SecretRetrouveCas {

    /** 3 of 60 by {@code ?le=}: what a correction hides is not in the day before it. */
    @Test
    void ce_qu_une_correction_cache_ne_se_retrouve_pas_au_jour_d_avant() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 10, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci(), 55, 190));
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci(), 48, 190));

        verifierTousLesJours();
    }

    /** 6 of 40 under a threshold of ten: hidden on all three days, among others that changed in between. */
    @Test
    void ce_qui_est_cache_deux_jours_de_suite_ne_se_retrouve_pas_par_leur_difference() {
        verser(
                new Regle(10, Protege.ELEVES, false),
                taux(commune(0), 6, 40),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci(), 51, 170));
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        verser(
                new Regle(10, Protege.ELEVES, false),
                taux(commune(0), 6, 40),
                taux(commune(1), 20, 60),
                taux(commune(2), 24, 70),
                taux(epci(), 50, 170));
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(2));
        verser(
                new Regle(10, Protege.ELEVES, false),
                taux(commune(0), 6, 40),
                taux(commune(1), 22, 64),
                taux(commune(2), 24, 70),
                taux(epci(), 52, 174));

        verifierTousLesJours();
    }

    /** 3 of 7: who kept 1 500 of 1 900, or a bilan that was frozen with it, takes them away from the total that comes. */
    @Test
    void ce_qui_etait_montre_le_reste_et_ce_qui_vient_apres_se_cache() {
        MesureRecue quartiers = taux(commune(0), 3, 7).de(Population.PUBLIC_QPV);
        MesureRecue autres = taux(commune(0), 1500, 1900).de(Population.PUBLIC_HORS_QPV);
        verser(Regle.ordinaire(), quartiers, autres);
        assertThat(lues(INDICATEUR, 0, List.of(cle(commune(0), Population.PUBLIC_HORS_QPV))))
                .allSatisfy(lue -> assertThat(lue.visible()).isTrue());

        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        verser(Regle.ordinaire(), quartiers, autres, taux(commune(0), 1503, 1907));

        assertThat(lues(
                        INDICATEUR,
                        1,
                        List.of(
                                cle(commune(0), Population.PUBLIC_HORS_QPV),
                                cle(commune(0), Population.PUBLIC_QPV),
                                commune(0))))
                .extracting(Lue::visible)
                .containsExactly(true, false, false);
    }

    /** 3 of 64, as 300 − 297: the total of before is still read among the figures that were revised. */
    @Test
    void ce_qui_etait_secret_ne_se_retrouve_pas_par_un_total_revise() {
        MesureRecue autres = taux("DEP-44", 297, 936).de(Population.RESIDENT_HORS_QPV);
        MesureRecue quartiers = taux("DEP-44", 3, 64).de(Population.RESIDENT_QPV);
        verser(Regle.ordinaire(), taux("DEP-44", 300, 1000), quartiers);
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        verser(Regle.ordinaire(), taux("DEP-44", 300, 1000), quartiers, autres);
        horloge().mettreA(BaseDEssai.EN_OCTOBRE.plusDays(2));
        verser(
                Regle.ordinaire(),
                taux("DEP-44", 310, 1000),
                taux("DEP-44", 13, 64).de(Population.RESIDENT_QPV),
                autres);

        assertThat(lues(INDICATEUR, 0, List.of("DEP-44")).getFirst().visible()).isTrue();
        assertThat(lues(INDICATEUR, 2, List.of(cle("DEP-44", Population.RESIDENT_HORS_QPV)))
                        .getFirst()
                        .visible())
                .isFalse();
        assertThat(jdbc().queryForList(
                                "select territoire from secret_trahi where indicateur = ?", String.class, INDICATEUR))
                .isEmpty();
    }

    /** What is published already gives a figure away: the rest is hidden, the delivery goes in, and it is said. */
    @Test
    void ce_que_le_publie_trahit_ne_fait_pas_refuser_la_livraison() {
        versement(livraison(), INDICATEUR, null, taux(commune(1), 20, 60), taux(epci(), 23, 120));
        jdbc().update(
                        """
                insert into mesure (indicateur, agregee, en_vigueur_du, territoire, population, periode, numerateur,
                    denominateur, etat, qualite, unites, unites_attendues, livraison, diffusion, publiee)
                select indicateur, agregee, en_vigueur_du, ?, population, periode, 3, 60, etat, qualite, unites,
                    unites_attendues, livraison, diffusion, false
                from mesure where indicateur = ? and territoire = ? and periode = ? and en_vigueur_au is null
                """,
                        commune(0),
                        INDICATEUR,
                        epci(),
                        ANNEE);
        systeme().executer(() -> versement().agreger(Set.of(INDICATEUR)));

        assertThat(lues(INDICATEUR, 0, List.of(commune(0))))
                .allSatisfy(lue -> assertThat(lue.visible()).isFalse());
        assertThat(jdbc().queryForList(
                                "select territoire from secret_trahi where indicateur = ?", String.class, INDICATEUR))
                .contains(commune(0));
    }
}
