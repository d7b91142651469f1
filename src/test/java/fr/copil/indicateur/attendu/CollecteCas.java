package fr.copil.indicateur.attendu;

import static fr.copil.indicateur.attendu.EtatDeCollecte.ATTENDUE;
import static fr.copil.indicateur.attendu.EtatDeCollecte.EN_RETARD;
import static fr.copil.indicateur.attendu.EtatDeCollecte.PUBLIEE;
import static fr.copil.indicateur.attendu.EtatDeCollecte.RECUE;
import static fr.copil.indicateur.attendu.EtatDeCollecte.SANS_OBJET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What a year of deliveries wants, and what is said of it as figures come, wait, are published and taken back. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(value = Role.REFERENT, audience = Audience.DSDEN)
abstract class CollecteCas {

    private static final OffsetDateTime EN_NOVEMBRE = OffsetDateTime.parse("2026-11-02T08:00:00Z");
    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final String MOINS_DE_TROIS_ANS = "AT-02";
    private static final String EFFECTIFS = "AT-29";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private CollecteService collecte;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @AfterEach
    void revenirEnOctobre() {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
    }

    private LivraisonAttendue lue(String id) {
        return collecte.lire().livraisons().stream()
                .filter(livraison -> livraison.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Depot envoyer(String indicateur, int periode, Etat etat) {
        long depot = depots.deposer(
                "Octobre",
                "",
                List.of(new MesureRecue(
                        indicateur,
                        LOIRE_ATLANTIQUE,
                        indicateur.equals("N-I05") ? Population.REP_PLUS : Population.ENSEMBLE,
                        periode,
                        etat == Etat.VALEUR && indicateur.equals("N-I05") ? BigDecimal.valueOf(120) : null,
                        etat == Etat.VALEUR && indicateur.equals("N-I05") ? BigDecimal.valueOf(400) : null,
                        etat == Etat.VALEUR && !indicateur.equals("N-I05") ? BigDecimal.valueOf(900) : null,
                        etat,
                        Qualite.DEFINITIF,
                        "")),
                Set.of());
        LivraisonProtegee choisie = repetitions
                .lire(new Repetition.Demande(depot + "-" + indicateur, false, 1))
                .choisie();
        return Objects.requireNonNull(Objects.requireNonNull(choisie).depot());
    }

    @Test
    void la_dsden_lit_ce_que_les_textes_lui_demandent_et_jusqu_a_quand() {
        Collecte annee = collecte.lire();

        assertThat(annee.campagne().libelle()).isEqualTo("2026-2027");
        assertThat(annee.miennes()).hasSize(14).allMatch(LivraisonAttendue::laMienne);
        assertThat(annee.desAutres()).isEmpty();
        assertThat(lue(MOINS_DE_TROIS_ANS).quand()).isEqualTo("avant le 31/10/2026");
        assertThat(Collecte.phrase(annee.miennes(), collecte.aujourdhui()))
                .isEqualTo("14 indicateurs attendus, 0 reçu, 14 à envoyer, la prochaine avant le 31/10/2026.");
    }

    @Test
    void ce_qui_attend_puis_ce_qui_est_publie_se_dit_et_ce_qui_est_passe_est_en_retard() {
        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(ATTENDUE);
        horloge.mettreA(EN_NOVEMBRE);
        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(EN_RETARD);
        assertThat(collecte.enRetard(LOIRE_ATLANTIQUE)).isEqualTo(2);

        Depot depot = envoyer("N-I05", 2025, Etat.VALEUR);
        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(RECUE);
        depots.publier(depot);

        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(PUBLIEE);
        assertThat(Objects.requireNonNull(lue(MOINS_DE_TROIS_ANS).recue()).valeur())
                .contains("30");
        assertThat(collecte.enRetard(LOIRE_ATLANTIQUE)).isEqualTo(1);
    }

    /** Published for the DSDEN alone: others know that it came, not what it says. */
    @Test
    void un_chiffre_restreint_est_recu_pour_tous_et_lu_par_qui_le_peut() {
        depots.publier(envoyer("N-I05", 2025, Etat.VALEUR));
        Identites.en(Role.CABINET, Audience.COMITE);

        LivraisonAttendue lue = lue(MOINS_DE_TROIS_ANS);
        assertThat(lue.etat()).isEqualTo(PUBLIEE);
        assertThat(Objects.requireNonNull(lue.recue()).valeur()).isEmpty();
    }

    @Test
    void ni_un_vieux_chiffre_ni_un_chiffre_retire_ne_repondent_a_l_annee() {
        depots.publier(envoyer("N-I05", 2024, Etat.VALEUR));
        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(ATTENDUE);

        depots.publier(envoyer("N-I05", 2025, Etat.VALEUR));
        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(PUBLIEE);
        retraits.retirer(
                "N-I05",
                LOIRE_ATLANTIQUE,
                new ChiffreRetirable(Population.REP_PLUS, 2025),
                "Deux classes comptées deux fois.");

        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(ATTENDUE);
    }

    @Test
    void dire_non_transmis_n_est_pas_transmettre() {
        envoyer("N-I05", 2025, Etat.NON_TRANSMIS);

        assertThat(lue(MOINS_DE_TROIS_ANS).etat()).isEqualTo(ATTENDUE);
    }

    @Test
    void le_comite_fixe_un_jour_ou_dit_que_rien_n_est_attendu_pour_cette_annee_seulement() {
        collecte.fixer(List.of(EFFECTIFS), LocalDate.of(2026, 12, 15), false, "");
        assertThat(lue(EFFECTIFS).quand()).isEqualTo("avant le 15/12/2026");

        collecte.fixer(List.of(EFFECTIFS), null, true, "pas de carte scolaire cette année");
        assertThat(lue(EFFECTIFS).etat()).isEqualTo(SANS_OBJET);
        horloge.mettreA(OffsetDateTime.parse("2027-09-02T08:00:00Z"));
        assertThat(lue(EFFECTIFS).etat()).isEqualTo(ATTENDUE);
    }

    @Test
    void un_jour_d_une_autre_annee_ou_un_sans_objet_sans_motif_est_refuse() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> collecte.fixer(List.of(EFFECTIFS), LocalDate.of(2026, 8, 31), false, ""))
                .withMessageContaining("2026-2027");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> collecte.fixer(List.of(EFFECTIFS), null, true, " "))
                .withMessageContaining("pourquoi");
    }

    @Test
    void on_ne_conduit_que_la_collecte_de_son_territoire() {
        Identites.en(Role.REFERENT, Audience.DSDEN, "DEP-37");

        assertThat(collecte.lire().livraisons()).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> collecte.fixer(List.of(EFFECTIFS), null, false, ""))
                .withMessageContaining("territoire");
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> collecte.rappeler(EFFECTIFS));
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> collecte.lire());
    }

    @Test
    void un_rappel_part_une_fois_par_jour_a_qui_peut_envoyer_et_reste_sur_la_ligne() {
        jdbc.update("insert into compte (identifiant, mot_de_passe, demonstration, version, service, courriel)"
                + " values ('dsden44-essai', '', false, 0, 'S-DSDEN-44', 'dsden@essai.test')");
        jdbc.update("insert into mandat (compte, compte_key, role, audience, territoire)"
                + " values ('dsden44-essai', 0, 'REFERENT', 'DSDEN', 'DEP-44')");
        Identites.en(Role.CABINET, Audience.COMITE);

        collecte.rappeler(EFFECTIFS);

        assertThat(lue(EFFECTIFS).rappel())
                .isEqualTo(new LivraisonAttendue.Rappel(LocalDate.of(2026, 10, 5), Role.CABINET.libelle()));
        assertThat(jdbc.queryForList("select lien from courriel where compte = 'dsden44-essai'", String.class))
                .containsExactly("/collecte");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> collecte.rappeler(EFFECTIFS))
                .withMessageContaining("déjà");
    }

    @Test
    void sans_compte_pour_l_envoyer_le_rappel_dit_qui_inviter() {
        Identites.en(Role.CABINET, Audience.COMITE);
        jdbc.update("delete from compte where service = 'S-DSDEN-44'");

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> collecte.rappeler(EFFECTIFS))
                .withMessageContaining("inviter");
    }
}
