package fr.copil.comite.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.CompteEfface;
import fr.copil.acces.Identites;
import fr.copil.acces.MesDonneesService;
import fr.copil.acces.Role;
import fr.copil.comite.ComiteService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What an agenda reads by the address of an account, as that account's rights are at that moment. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbonnementCas {

    private static final String COMPTE = "essai-agenda";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private AbonnementService abonnements;

    @Autowired
    private AgendaAbonne agendas;

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private MesDonneesService donnees;

    @Autowired
    private ApplicationEventPublisher evenements;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    private long seance;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void preparer() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        jdbc.update(
                "insert into compte (identifiant, mot_de_passe, demonstration, etat, version) values (?, '', false, 'ACTIF', 0)",
                COMPTE);
        jdbc.update(
                "insert into mandat (compte, compte_key, role, audience, territoire) values (?, 0, 'MEMBRE', 'COMITE', 'DEP-44')",
                COMPTE);
        Identites.en(Role.CABINET, Audience.COMITE);
        seance = ordre.planifier(
                comites.lire(comites.appeler("INS-LA-10", CodeTerritoire.departement("44")))
                        .orElseThrow(),
                SeanceSaisie.de(LocalDate.of(2026, 12, 15), "14 h 30", 90, "Préfecture"));
        Identites.entrer(Identites.compte(
                COMPTE, Role.MEMBRE, Audience.COMITE, "DEP-44", null, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private String jeton() {
        String adresse = abonnements.donner();
        assertThat(adresse).matches("http.*/agenda/[\\w-]{43}\\.ics");
        return adresse.substring(adresse.lastIndexOf('/') + 1, adresse.length() - ".ics".length());
    }

    /** As an agenda comes: nobody is logged in. */
    private Optional<List<Seance.Datee>> lire(String jeton) {
        SecurityContextHolder.clearContext();
        Optional<List<Seance.Datee>> lues = agendas.lire(jeton);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        return lues;
    }

    private List<Long> lues(String jeton) {
        return lire(jeton).orElseThrow().stream().map(Seance.Datee::id).toList();
    }

    private void moi() {
        Identites.entrer(Identites.compte(
                COMPTE, Role.MEMBRE, Audience.COMITE, "DEP-44", null, Instant.parse("2100-01-01T00:00:00Z")));
    }

    @Test
    void un_agenda_lit_les_seances_du_compte_sans_se_connecter() {
        assertThat(lues(jeton())).contains(seance);
    }

    @Test
    void une_seance_annulee_y_reste_pour_quitter_les_agendas() {
        String jeton = jeton();
        Identites.en(Role.CABINET, Audience.COMITE);
        ordre.annuler(seance, "Plus lieu d'être");

        assertThat(lire(jeton).orElseThrow())
                .filteredOn(une -> une.id() == seance)
                .singleElement()
                .satisfies(une -> assertThat(une.etat()).isEqualTo(EtatSeance.ANNULEE));
    }

    @Test
    void ce_que_le_compte_ne_lit_plus_n_y_est_plus() {
        String jeton = jeton();
        jdbc.update("update mandat set territoire = 'DEP-37' where compte = ?", COMPTE);
        assertThat(lues(jeton)).doesNotContain(seance);
        jdbc.update("update mandat set territoire = 'DEP-44', audience = 'PARTENAIRES' where compte = ?", COMPTE);
        assertThat(lues(jeton)).isEmpty();
    }

    @Test
    void un_compte_bloque_clos_ou_sans_mandat_ne_donne_rien() {
        String jeton = jeton();
        for (String etat : List.of("SUSPENDU", "CLOS", "INVITE")) {
            jdbc.update("update compte set etat = ? where identifiant = ?", etat, COMPTE);
            assertThat(lire(jeton)).as(etat).isEmpty();
        }
        jdbc.update("update compte set etat = 'ACTIF' where identifiant = ?", COMPTE);
        assertThat(lire(jeton)).isPresent();
        jdbc.update("update mandat set fin = date '2026-11-21' where compte = ?", COMPTE);
        assertThat(lire(jeton)).isEmpty();
        jdbc.update("update mandat set debut = date '2026-11-23', fin = null where compte = ?", COMPTE);
        assertThat(lire(jeton)).isEmpty();
    }

    @Test
    void une_adresse_inconnue_ne_donne_rien() {
        jeton();

        assertThat(lire("inconnu")).isEmpty();
        assertThat(lire("")).isEmpty();
        assertThat(lire("x".repeat(5_000))).isEmpty();
    }

    @Test
    void une_adresse_renouvelee_ou_revoquee_ne_sert_plus() {
        String premiere = jeton();
        String seconde = jeton();
        assertThat(lire(premiere)).isEmpty();
        assertThat(lues(seconde)).contains(seance);

        moi();
        abonnements.revoquer();

        assertThat(abonnements.mien()).isEmpty();
        assertThat(lire(seconde)).isEmpty();
    }

    @Test
    void l_adresse_n_est_gardee_nulle_part_et_l_on_sait_quand_elle_a_servi() {
        String jeton = jeton();
        assertThat(abonnements.mien()).contains(new Abonnement(OffsetDateTime.parse("2026-11-22T09:05:00Z"), null));
        assertThat(jdbc.queryForList("select * from abonnement_agenda").toString())
                .doesNotContain(jeton);

        horloge.mettreA(OffsetDateTime.parse("2026-11-22T10:00:00Z"));
        lire(jeton);
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T10:30:00Z"));
        lire(jeton);

        moi();
        assertThat(abonnements.mien().orElseThrow().serviLe()).isEqualTo(OffsetDateTime.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void l_abonnement_est_parmi_mes_donnees_et_part_avec_le_compte() {
        String jeton = jeton();
        assertThat(donnees.lire().get("agenda, abonnement")).hasSize(1);

        evenements.publishEvent(new CompteEfface(COMPTE));

        assertThat(lire(jeton)).isEmpty();
        assertThat(jdbc.queryForList("select * from abonnement_agenda where compte = ?", COMPTE))
                .isEmpty();
    }
}
