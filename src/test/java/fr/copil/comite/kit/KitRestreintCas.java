package fr.copil.comite.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.versement.VersementService;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A figure that the DSDEN keeps for itself, in the kits of its séances: the same cases on both databases. Committed, since the
 * lower of two audiences reads in a thread, and a transaction, of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KitRestreintCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private KitService kits;

    @Autowired
    private VersementService versement;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private long comite;
    private long seance;

    /** As if the DSDEN had delivered one collège for itself only: so is every sum that it is in. */
    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
        jdbc.update("update mesure set diffusion = ? where territoire = 'ETAB-0440284V'", Audience.DSDEN.rang());
        transactions.executeWithoutResult(
                enCours -> systeme.executer(() -> versement.agreger(Set.of(Indicateurs.DNB_GENERAL))));
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        Identites.en(Role.REFERENT, Audience.DSDEN);
        comite = comites.appeler("INS-LA-10", CodeTerritoire.departement("44"));
        seance = ordre.planifier(lire(), SeanceSaisie.de(LocalDate.of(2026, 12, 15), "", 60, ""));
        ordre.ajouter(
                seance, new PointSaisi("L'écart", 10, "", "/?territoire=DEP-44&convention=LA#ecart-qpv", "", "", ""));
    }

    @AfterEach
    void rendre() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        pour(Audience.COMITE);
    }

    @AfterAll
    void vider() {
        base.vider();
    }

    private Comite lire() {
        return comites.lire(comite).orElseThrow();
    }

    private void pour(Audience salle) {
        comites.changer(lire(), lire().nom(), null, null, salle);
    }

    private String page() {
        return kits.de(seance).orElseThrow().page().replace(Nombres.FINE, ' ');
    }

    @Test
    void un_chiffre_restreint_n_est_pas_dans_les_octets_du_kit_d_une_salle_qui_ne_le_lit_pas() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        pour(Audience.DSDEN);
        assertThat(page()).contains("78,5", "environ 1", "1 063 sur 1 354", "restreint à la DSDEN");

        pour(Audience.COMITE);
        String duReferent = page();
        Identites.en(Role.CABINET, Audience.COMITE);
        String duCabinet = page();

        for (String page : new String[] {duReferent, duCabinet}) {
            assertThat(page)
                    .contains("diffusion restreinte", "Audience", "comité")
                    .doesNotContain("78,5", "78.5", "1 063 sur 1 354", "restreint à la DSDEN");
        }
    }

    @Test
    void le_kit_d_une_salle_de_la_dsden_n_est_de_personne_d_autre() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        pour(Audience.DSDEN);

        Identites.en(Role.CABINET, Audience.COMITE);

        assertThat(kits.de(seance)).isEmpty();
    }
}
