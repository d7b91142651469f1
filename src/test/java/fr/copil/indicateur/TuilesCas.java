package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.figure.TuilesService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Tiles show what their reader may read, and no more: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.MEMBRE)
abstract class TuilesCas {

    private static final Territoire ICI =
            new Territoire(new CodeTerritoire("DEP-44"), Niveau.DEPARTEMENT, "Loire-Atlantique");
    private static final String DNB_ICI =
            " where territoire = 'DEP-44' and indicateur = 'DNB-G' and en_vigueur_au is null";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private TuilesService service;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    private Tuile dnb() {
        return service.pourLaFiche(ICI).stream()
                .filter(tuile -> tuile.indicateur().equals("DNB-G"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void une_fiche_a_six_tuiles_au_plus_en_quatre_ordres() {
        assertThat(CompteurDeRequetes.pendant(
                        () -> assertThat(service.pourLaFiche(ICI)).hasSizeBetween(1, 6)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(dnb().ecart()).isEqualTo("11,1 points");
    }

    @Test
    void tout_un_territoire_tient_en_deux_ordres() {
        assertThat(CompteurDeRequetes.pendant(
                        () -> assertThat(service.dans(ICI)).containsKey("DNB-G")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void un_chiffre_restreint_ne_laisse_ni_valeur_ni_courbe() {
        jdbc.update("update mesure set diffusion = 3" + DNB_ICI);

        Tuile tuile = Objects.requireNonNull(service.dans(ICI).get("DNB-G"));
        assertThat(tuile.valeur()).isEqualTo("diffusion restreinte");
        assertThat(tuile.etincelle()).isNull();
        assertThat(service.pourLaFiche(ICI))
                .noneMatch(autre -> autre.indicateur().equals("DNB-G"));
    }

    @Test
    void une_annee_secrete_n_est_pas_un_point_de_la_courbe() {
        jdbc.update("update mesure set visible_des = 3" + DNB_ICI + " and periode = 2024");

        Tuile tuile = Objects.requireNonNull(service.dans(ICI).get("DNB-G"));
        assertThat(tuile.quand()).startsWith("2023").endsWith("2024 : secret statistique");
        assertThat(Objects.requireNonNull(tuile.etincelle()).traces().getFirst().lieux())
                .extracting(lieu -> lieu.annee())
                .containsExactly(2022, 2023);
    }

    @Test
    void le_rang_est_parmi_ce_que_le_lecteur_lit() {
        donner("DEP-13", "+ 1");
        donner("DEP-83", "- 1");
        String entier = dnb().rang();
        assertThat(entier).matches("rang [23] sur \\d+ départements \\(1 : le plus haut\\)");

        jdbc.update("update mesure set diffusion = 3 where territoire <> 'DEP-44' and territoire like 'DEP-%'"
                + " and indicateur = 'DNB-G' and en_vigueur_au is null");

        assertThat(dnb().rang())
                .as("one value alone has no rank, the others are hidden")
                .isEmpty();
    }

    /** Loire-Atlantique's own figure of the group, to a few admis. */
    private void donner(String territoire, String admis) {
        jdbc.update(
                """
                insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat,
                    qualite, unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du)
                select indicateur, ?, population, periode, numerateur %s, denominateur, valeur, etat, qualite,
                    unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du
                from mesure where indicateur = 'DNB-G' and territoire = 'DEP-44' and population = 'PUBLIC_QPV'
                    and periode = 2024 and en_vigueur_au is null
                """
                        .formatted(admis),
                territoire);
    }
}
