package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What surrounds a figure: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.MEMBRE)
abstract class EtudeCas {

    private static final String DNB = Indicateurs.DNB_GENERAL;

    @Autowired
    private Clock horloge;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtudeService service;

    @Autowired
    private CitationService citations;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    private Etude lire(String territoire, @Nullable String groupes) {
        return service.lire(DNB, new AdresseEtude(territoire, "2024", groupes)).orElseThrow();
    }

    @Test
    void l_ecart_de_loire_atlantique_est_celui_des_fichiers() {
        Etude etude = lire("DEP-44", "qpv");

        assertThat(etude.ecart(2024))
                .hasValueSatisfying(e -> assertThat(e.enPoints()).isCloseTo(11.1, within(0.06)));
        assertThat(etude.periodes()).containsExactly(2022, 2023, 2024);
        assertThat(etude.avis()).isEmpty();
    }

    @Test
    void les_groupes_proposes_sont_ceux_qui_ont_des_donnees() {
        assertThat(lire("DEP-44", "qpv").paires())
                .containsExactly(Paire.QPV, Paire.REP_PLUS, Paire.REP, Paire.ACADEMIE, Paire.PAYS);
    }

    @Test
    void les_pairs_sont_du_meme_niveau_dans_le_meme_territoire_plus_large() {
        assertThat(lire("DEP-44", "qpv").semblables())
                .extracting(p -> p.territoire().code().valeur())
                .containsExactly("DEP-44");
        assertThat(lire("FR", "qpv").semblables())
                .extracting(p -> p.territoire().code().valeur())
                .containsExactlyInAnyOrder("REG-52", "REG-24");
        assertThat(lire("COM-44109", "qpv").semblables())
                .extracting(p -> p.territoire().code().valeur())
                .contains("COM-44109", "COM-44184")
                .allMatch(code -> code.startsWith("COM-44"));
    }

    @Test
    void les_etablissements_sont_ceux_du_groupe_dans_le_territoire() {
        List<Double> locaux = lire("DEP-44", "rep-plus").etablissements();

        assertThat(locaux).hasSize(5);
        assertThat(lire("FR", "rep-plus").etablissements())
                .hasSizeGreaterThan(locaux.size())
                .containsAll(locaux);
        assertThat(lire("DEP-44", "rep").etablissements()).isNotEqualTo(locaux);
    }

    @Test
    void une_valeur_remplacee_se_lit_a_cote_de_la_nouvelle() {
        jdbc.update(
                """
                insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat,
                    qualite, unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du, en_vigueur_au)
                select indicateur, territoire, population, periode, numerateur + 10, denominateur, valeur, etat, qualite,
                    unites, unites_attendues, agregee, livraison, diffusion,
                    en_vigueur_du - interval '1' day, en_vigueur_du
                from mesure where indicateur = 'DNB-G' and territoire = 'DEP-44' and population = 'PUBLIC_QPV'
                    and periode = 2024 and en_vigueur_au is null
                """);

        assertThat(lire("DEP-44", "qpv").revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.population()).isEqualTo(Population.PUBLIC_QPV);
            assertThat(revision.periode()).isEqualTo(2024);
            assertThat(revision.avant().getAsDouble())
                    .isGreaterThan(revision.apres().getAsDouble());
        });
    }

    @Test
    void on_relit_ce_qui_etait_en_vigueur_un_jour_passe() {
        une_valeur_remplacee_se_lit_a_cote_de_la_nouvelle();
        Etude maintenant = lire("DEP-44", "qpv");
        LocalDate aujourdHui = LocalDate.now(horloge.withZone(Source.PARIS));
        LocalDate hier = aujourdHui.minusDays(1);

        Etude alors = relire(hier.toString());

        assertThat(alors.le()).isEqualTo(hier);
        assertThat(alors.mesure(Population.PUBLIC_QPV, 2024).orElseThrow().enValeur())
                .isEqualTo(maintenant.revisions().getFirst().avant());
        assertThat(alors.mesure(Population.PUBLIC_HORS_QPV, 2024)).isEmpty();
        assertThat(alors.semblables()).isEmpty();
        assertThat(relire("2020-01-01").series().mesures()).isEmpty();
        assertThat(relire(aujourdHui.toString()).le()).isNull();
        assertThat(relire("jadis").avis()).singleElement().asString().contains("« jadis »");
    }

    private Etude relire(String jour) {
        return service.lire(DNB, new AdresseEtude("DEP-44", "2024", "qpv", null, jour))
                .orElseThrow();
    }

    @Test
    void une_revision_porte_le_motif_de_sa_livraison() {
        une_valeur_remplacee_se_lit_a_cote_de_la_nouvelle();
        jdbc.update("update livraison set motif = 'erreur de saisie corrigée'");

        assertThat(lire("DEP-44", "qpv").revisions())
                .singleElement()
                .extracting(Revision::motif)
                .isEqualTo("erreur de saisie corrigée");
    }

    @Test
    void un_territoire_se_compare_a_son_academie_et_au_pays() {
        Etude academie = lire("DEP-44", "academie");
        Etude pays = lire("DEP-44", "france");

        assertThat(academie.reference().code().valeur()).isEqualTo("ACA-17");
        assertThat(pays.reference().code().valeur()).isEqualTo("FR");
        for (Etude etude : List.of(academie, pays)) {
            Ecart ecart = etude.ecart(2024).orElseThrow();
            assertThat(ecart.cible().territoire().valeur()).isEqualTo("DEP-44");
            assertThat(ecart.reference().territoire())
                    .isEqualTo(etude.reference().code());
            assertThat(ecart.reference().population()).isEqualTo(Population.ENSEMBLE);
        }
        assertThat(lire("FR", null).paires()).doesNotContain(Paire.ACADEMIE, Paire.PAYS);
    }

    private String citer(String groupes) {
        return Citation.de(lire("DEP-44", groupes)).orElseThrow().code();
    }

    @Test
    void un_code_ouvre_sa_valeur_tant_qu_elle_est_en_vigueur() {
        assertThat(citations.ouvrir(citer("qpv"))).hasValueSatisfying(figure -> {
            assertThat(figure.revisee()).isNull();
            assertThat(figure.alors()).isEqualTo(figure.maintenant()).hasSize(2);
            assertThat(new Ecart(figure.alors().getFirst(), figure.alors().getLast()).enPoints())
                    .isCloseTo(11.1, within(0.06));
        });
    }

    @Test
    void une_fois_revise_un_code_ouvre_la_valeur_citee_et_celle_d_aujourd_hui() {
        String code = citer("qpv");
        String ici = "where indicateur = 'DNB-G' and territoire = 'DEP-44' and population = 'PUBLIC_QPV'"
                + " and periode = 2024 and en_vigueur_au is null";
        jdbc.update(
                """
                insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat,
                    qualite, unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du)
                select indicateur, territoire, population, periode, numerateur + 10, denominateur, valeur, etat, qualite,
                    unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du + interval '1' day
                from mesure\s"""
                        + ici);
        jdbc.update("update mesure set en_vigueur_au = en_vigueur_du + interval '1' day " + ici
                + " and id = (select min(id) from mesure " + ici + ")");

        assertThat(citer("qpv")).isNotEqualTo(code);
        assertThat(citations.ouvrir(code)).hasValueSatisfying(figure -> {
            assertThat(figure.revisee()).isNotNull();
            assertThat(figure.maintenant().getFirst().numerateurArrondi()
                            - figure.alors().getFirst().numerateurArrondi())
                    .isEqualTo(10);
        });
    }

    /** REP+ alone is printed by the convention: nothing of all together, and no group to set it against. */
    @Test
    void un_groupe_seul_a_son_code_qui_l_ouvre() {
        Etude etude = service.lire(Indicateurs.MOINS_DE_TROIS_ANS, new AdresseEtude("FR", "2016", null))
                .orElseThrow();
        String code = Citation.de(etude).orElseThrow().code();

        assertThat(citations.ouvrir(code))
                .hasValueSatisfying(
                        figure -> assertThat(figure.alors()).singleElement().satisfies(m -> {
                            assertThat(m.population()).isEqualTo(Population.REP_PLUS);
                            assertThat(m.enPourcent()).hasValue(22.7);
                        }));
        assertThat(citations.ouvrir(code.substring(0, code.length() - 4) + "aaaa"))
                .isEmpty();
    }

    @Test
    void un_code_invente_ou_au_dessus_de_son_audience_n_ouvre_rien() {
        String code = citer("qpv");
        assertThat(citations.ouvrir(code.substring(0, code.length() - 4) + "aaaa"))
                .isEmpty();

        jdbc.update("update mesure set diffusion = ? where indicateur = 'DNB-G'", Audience.DSDEN.rang());

        assertThat(citations.ouvrir(code)).isEmpty();
    }

    @Test
    void un_chiffre_reserve_n_est_lu_que_par_son_audience() {
        jdbc.update("update mesure set diffusion = ? where indicateur = 'DNB-G'", Audience.DSDEN.rang());

        assertThat(service.alimente(DNB)).isTrue();
        Etude restreinte = lire("DEP-44", "qpv");
        assertThat(restreinte.series().mesures())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.etat()).isEqualTo(Etat.RESTREINT))
                .allSatisfy(m -> assertThat(m.denominateur()).isNull());
        assertThat(restreinte.ecart(2024)).isEmpty();
        assertThat(restreinte.absenceDeLEcart(2024)).isEqualTo(Etat.RESTREINT);
        assertThat(restreinte.etablissements()).isEmpty();

        Identites.en(Role.REFERENT, Audience.DSDEN);

        assertThat(service.alimente(DNB)).isTrue();
        assertThat(lire("DEP-44", "qpv").ecart(2024)).isPresent();
    }

    @Test
    void un_indicateur_inconnu_n_a_pas_d_etude() {
        assertThat(service.lire("ZUT", new AdresseEtude(null, null, null))).isEmpty();
        assertThat(service.alimente("ZUT")).isFalse();
    }

    @Test
    void sans_compte_on_ne_lit_rien() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> service.alimente(DNB));
    }

    @Test
    void chaque_ligne_a_son_tirage_d_ou_viennent_les_codes() {
        assertThat(jdbc.queryForObject("select count(distinct sceau) from mesure", Integer.class))
                .isEqualTo(jdbc.queryForObject("select count(*) from mesure", Integer.class));
    }
}
