package fr.copil.convention.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Avancement;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementService;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.Jalon;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Meteo;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Signe;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What comes back, period by period: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DevoirsCas {

    private static final String CHIFFRAGE = "LA-3.6-b";
    private static final String DONNEES = "LA-4.1-a";
    private static final String COMITE_PACA = "PACA-C7";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private SuiviService service;

    @Autowired
    private DevoirService devoirs;

    @Autowired
    private PeriodesService periodes;

    @Autowired
    private SuiviDuReferentielService duReferentiel;

    @Autowired
    private PreuveService preuves;

    @Autowired
    private SeanceService seances;

    @Autowired
    private ListeDeTravailService travail;

    @Autowired
    private PressantsService pressants;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ConventionService conventions;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void entrer() {
        en(Role.REFERENT);
        tournerLe("2026-11-22");
    }

    @Test
    void les_vingt_devoirs_des_textes_reviennent_et_les_autres_non() {
        assertThat(jdbc.queryForList(
                        "select recurrence from engagement where recurrence <> 'UNIQUE' order by recurrence",
                        String.class))
                .hasSize(20)
                .contains("ANNUELLE", "CONTINUE", "SEMESTRIELLE");
        assertThat(jdbc.queryForList("select distinct type from engagement where recurrence <> 'UNIQUE'", String.class))
                .containsExactly("E");
    }

    @Test
    void a_l_installation_deux_periodes_par_devoir_et_aucune_en_retard() {
        assertThat(jdbc.queryForObject("select count(*) from suivi where periode <> ''", Integer.class))
                .isEqualTo(40);
        assertThat(jdbc.queryForObject(
                        "select count(*) from suivi s join engagement e on e.id = s.engagement"
                                + " where (s.periode = '') <> (e.recurrence = 'UNIQUE')",
                        Integer.class))
                .isZero();
        assertThat(lus(Signe.REVIENT)).hasSize(8).noneMatch(un -> un.enRetard(aujourdHui()));
        assertThat(travail.lister()).noneMatch(un -> un.occurrence() != null && un.urgence() == Urgence.RETARD);
    }

    @Test
    void ce_qui_detaille_un_devoir_compte_pour_la_meme_annee() {
        jdbc.update("update suivi set etat = 'EN_COURS', progres = 20 where engagement like 'LA-3.7-c_' and recul = 0");
        jdbc.update(
                "update suivi set etat = 'EN_COURS', progres = 100 where engagement like 'LA-3.7-c_' and recul = 1");

        assertThat(lire("LA-3.7-c").details().progres()).isEqualTo(20);
        assertThat(service.lire("LA-3.7-c", "2025-2026").orElseThrow().details().progres())
                .isEqualTo(100);
    }

    /** Of before it was known to come back: its lines are of their own days. */
    @Test
    void ce_qui_fut_dit_d_une_periode_sans_suivi_se_lit_a_sa_page() {
        jdbc.update(
                """
                insert into journal_suivi (engagement, version, le, compte, fonction, nature, avant, apres, texte, periode)
                values (?, 1, timestamp with time zone '2024-03-04 09:00:00+01:00', 'referent', 'Référent DSDEN',
                    'COMMENTAIRE', '', '', 'en mars', '')
                """,
                DONNEES);

        SuiviLu ancien = service.lire(DONNEES, "2023-2024").orElseThrow();
        assertThat(ancien.commente()).isTrue();
        assertThat(service.journal(ancien, false))
                .extracting(EntreeJournal::texte)
                .contains("en mars");
        assertThat(service.journal(lire(DONNEES), false)).isEmpty();
    }

    @Test
    void un_devoir_fait_l_an_dernier_et_en_retard_cette_annee_se_voit_partout() {
        tournerLe("2025-10-06");
        realiser(CHIFFRAGE, "2025-09-30");
        tournerLe("2026-11-22");

        SuiviLu present = lire(CHIFFRAGE);
        assertThat(present.periode()).isEqualTo("2026-2027");
        assertThat(present.etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
        assertThat(devoirs.periodes(present).reversed())
                .extracting(une -> une.periode().code(), PeriodeDuDevoir::enClair, PeriodeDuDevoir::presente)
                .startsWith(
                        tuple("2026-2027", "non renseigné, en retard", true),
                        tuple("2025-2026", "réalisé", false),
                        tuple("2024-2025", "non renseigné", false));
        assertThat(lus(Signe.RETARD)).extracting(Engagement::id).contains(CHIFFRAGE);
        assertThat(travail.lister())
                .filteredOn(un -> un.engagement().equals(CHIFFRAGE))
                .singleElement()
                .satisfies(un -> {
                    assertThat(un.urgence()).isEqualTo(Urgence.RETARD);
                    assertThat(un.periode()).isEqualTo("2026-2027");
                    assertThat(un.quand()).isEqualTo("2026-2027, pour le 31/10/2026");
                });
        assertThat(conventions.jalons("LA"))
                .filteredOn(jalon -> CHIFFRAGE.equals(jalon.engagement()))
                .extracting(Jalon::genre, Jalon::jour, Jalon::libelle)
                .contains(
                        tuple(
                                Jalon.Genre.REALISE,
                                LocalDate.of(2025, 9, 30),
                                "Chiffrer les moyens mobilisés par chacun (2025-2026)"),
                        tuple(
                                Jalon.Genre.ECHEANCE,
                                LocalDate.of(2026, 10, 31),
                                "Chiffrer les moyens mobilisés par chacun (2026-2027)"));
    }

    @Test
    void la_periode_tourne_avec_l_horloge_et_rien_de_dit_ne_se_perd() {
        tournerLe("2025-10-06");
        realiser(CHIFFRAGE, "2025-10-01");
        tournerLe("2026-08-31");
        assertThat(lire(CHIFFRAGE).etape().etat()).isEqualTo(EtatSuivi.REALISE);
        tournerLe("2026-09-01");
        tourner();

        assertThat(lire(CHIFFRAGE).etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
        SuiviLu avant = service.lire(CHIFFRAGE, "2025-2026").orElseThrow();
        assertThat(avant.etape().etat()).isEqualTo(EtatSuivi.REALISE);
        assertThat(avant.preuves()).isEqualTo(1);
        assertThat(preuves.de(avant)).hasSize(1);
        assertThat(service.journal(avant, false)).isNotEmpty();
        assertThat(lire(CHIFFRAGE).preuves()).isZero();
        assertThat(service.journal(lire(CHIFFRAGE), false)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from suivi where recul = 0 and engagement = ?", Integer.class, CHIFFRAGE))
                .isEqualTo(1);
    }

    @Test
    void la_periode_d_avant_reste_a_faire_tant_qu_elle_est_ouverte_et_pas_les_plus_anciennes() {
        tournerLe("2024-10-06");
        commenter(DONNEES, "demandées");
        tournerLe("2025-10-06");
        assertThat(periodesATraiter(DONNEES)).containsExactly("2024-2025", "2025-2026");
        assertThat(travail.lister())
                .filteredOn(un -> un.cle().equals(DONNEES + "/2024-2025"))
                .singleElement()
                .satisfies(un -> assertThat(un.urgence()).isEqualTo(Urgence.RETARD));

        service.mettreAJour(mise(service.lire(DONNEES, "2024-2025").orElseThrow(), EtatSuivi.ABANDONNE));
        assertThat(periodesATraiter(DONNEES)).containsExactly("2025-2026");
        tournerLe("2026-11-22");
        assertThat(periodesATraiter(DONNEES)).containsExactly("2025-2026", "2026-2027");
        tournerLe("2028-11-22");
        assertThat(periodesATraiter(DONNEES)).containsExactly("2028-2029");
        assertThat(devoirs.periodes(lire(DONNEES)).stream().filter(PeriodeDuDevoir::enRetard))
                .isEmpty();
    }

    @Test
    void la_periode_d_avant_pas_faite_compte_comme_un_retard_de_son_engagement_partout() {
        tournerLe("2025-10-06");
        commenter(DONNEES, "demandées");
        tournerLe("2026-08-31");
        assertThat(lus(Signe.RETARD)).extracting(Engagement::id).doesNotContain(DONNEES);
        int alors = avancement(conventions.avancements()).actualite().retards();

        tournerLe("2026-09-01");
        // With the others of its convention, which was followed in that year.
        assertThat(retardDe(DONNEES)).isEqualTo("en retard pour 2025-2026");
        assertThat(avancement(conventions.avancements()).actualite().retards())
                .isGreaterThan(alors)
                .isEqualTo(lus(Signe.RETARD).size())
                .isEqualTo(pressants.lister("LA").stream()
                        .filter(Pressant::enRetard)
                        .count());
        assertThat(lire(DONNEES).etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);

        tournerLe("2026-11-22");
        assertThat(retardDe(DONNEES)).isEqualTo("en retard pour 2025-2026");
        assertThat(retardDe(CHIFFRAGE)).isEqualTo("en retard pour 2025-2026 et pour 2026-2027");
        assertThat(avancement(conventions.avancements()).actualite().retards())
                .isEqualTo(lus(Signe.RETARD).size());
        assertThat(pressants.lister("LA"))
                .filteredOn(un -> un.engagement().equals(DONNEES))
                .singleElement()
                .satisfies(un -> {
                    assertThat(un.enRetard()).isTrue();
                    assertThat(un.presenteEnRetard()).isFalse();
                    assertThat(un.raison()).startsWith("pour 2025-2026, attendu le 31/08/2026, non renseigné");
                });
        assertThat(conventions.jalons("LA"))
                .filteredOn(jalon -> DONNEES.equals(jalon.engagement()))
                .extracting(Jalon::jour, Jalon::libelle, Jalon::etat)
                .anySatisfy(jalon ->
                        assertThat(jalon.toList()).contains(LocalDate.of(2026, 8, 31), EtatSuivi.NON_RENSEIGNE));
        // The year that is over says its own lates, and none of the year before.
        assertThat(engagements
                        .lister(FiltreEngagements.tous("LA").pour("2025-2026"))
                        .engagements())
                .filteredOn(un -> un.id().equals(DONNEES))
                .singleElement()
                .satisfies(un -> assertThat(un.retardEnClair(aujourdHui())).isEqualTo("en retard"));

        service.mettreAJour(mise(service.lire(DONNEES, "2025-2026").orElseThrow(), EtatSuivi.ABANDONNE));
        assertThat(lus(Signe.RETARD)).extracting(Engagement::id).doesNotContain(DONNEES);
        assertThat(pressants.lister("LA")).noneMatch(un -> un.engagement().equals(DONNEES) && un.enRetard());
    }

    private String retardDe(String engagement) {
        return lus(Signe.RETARD).stream()
                .filter(un -> un.id().equals(engagement))
                .map(un -> un.retardEnClair(aujourdHui()))
                .findFirst()
                .orElse("");
    }

    @Test
    void une_seance_ouvre_les_periodes_d_une_convention_echue_que_l_on_suit_encore() {
        assertThat(occurrence(lire(CHIFFRAGE)).attendueLe()).isNull();
        en(Role.CABINET);
        seances.noter("LA", LocalDate.of(2026, 11, 20));
        tourner();

        assertThat(occurrence(lire(CHIFFRAGE)).attendueLe()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(occurrence(lire(DONNEES)).attendueLe()).isEqualTo(LocalDate.of(2027, 8, 31));
        // Nobody met in 2024-2025 nor in 2025-2026: the period before stays closed.
        assertThat(occurrence(service.lire(DONNEES, "2025-2026").orElseThrow()).attendueLe())
                .isNull();
    }

    @Test
    void une_ancienne_periode_se_dit_plus_tard_et_ne_change_pas_la_presente() {
        SuiviLu ancienne = service.lire(DONNEES, "2018-2019").orElseThrow();
        assertThat(ancienne.version()).isZero();
        assertThat(ancienne.etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);

        service.mettreAJour(mise(ancienne, EtatSuivi.EN_COURS));
        service.donnerSaMeteo(DONNEES, "2018-2019", Meteo.APPUIS, "données partielles");

        SuiviLu relue = service.lire(DONNEES, "2018-2019").orElseThrow();
        assertThat(relue.etape().etat()).isEqualTo(EtatSuivi.EN_COURS);
        assertThat(relue.meteo().avis()).anyMatch(donnee -> donnee.avis() != null);
        assertThat(lire(DONNEES).etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
        assertThat(lire(DONNEES).meteo().avis()).allMatch(donnee -> donnee.avis() == null);
        assertThat(devoirs.periodes(relue))
                .filteredOn(une -> une.periode().code().equals("2018-2019"))
                .extracting(PeriodeDuDevoir::enClair)
                .containsExactly("en cours");
        assertThat(lus(Signe.RETARD)).extracting(Engagement::id).doesNotContain(DONNEES);
    }

    @Test
    void une_periode_qui_n_existe_pas_ne_se_lit_pas() {
        assertThat(service.lire(DONNEES, "2027-2028")).isEmpty();
        assertThat(service.lire(DONNEES, "2013-2014")).isEmpty();
        assertThat(service.lire(DONNEES, "2025-2026-1")).isEmpty();
        assertThat(service.lire("LA-P-a", "2025-2026")).isEmpty();
        assertThat(service.lire(COMITE_PACA, "2025-2026-2")).isPresent();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.mettreAJour(MiseAJour.commentaire(DONNEES, Sujet.AVANCEMENT, "trop tôt")
                        .sur("2027-2028")));
    }

    @Test
    void le_second_qui_ecrit_sur_la_meme_periode_voit_le_premier_et_pas_sur_une_autre() {
        SuiviLu present = lire(DONNEES);
        SuiviLu precedente = service.lire(DONNEES, "2025-2026").orElseThrow();
        service.mettreAJour(mise(present, EtatSuivi.EN_COURS));

        assertThat(service.mettreAJour(mise(precedente, EtatSuivi.SUSPENDU))
                        .etape()
                        .etat())
                .isEqualTo(EtatSuivi.SUSPENDU);
        SuiviEntreTemps conflit = catchThrowableOfType(
                SuiviEntreTemps.class, () -> service.mettreAJour(mise(present, EtatSuivi.SUSPENDU)));
        assertThat(conflit.autre().periode()).isEqualTo("2026-2027");
        assertThat(conflit.autre().etape().etat()).isEqualTo(EtatSuivi.EN_COURS);
    }

    @Test
    void une_saisie_ouverte_avant_la_rentree_reste_de_sa_periode() {
        tournerLe("2026-08-31");
        SuiviLu vu = lire(DONNEES);
        tournerLe("2026-09-01");

        SuiviLu apres = service.mettreAJour(mise(vu, EtatSuivi.EN_COURS));

        assertThat(apres.periode()).isEqualTo("2025-2026");
        assertThat(lire(DONNEES).etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
    }

    @Test
    void une_echeance_fixee_vaut_pour_sa_periode_et_se_dit_a_part_de_celle_du_texte() {
        SuiviLu apres = devoirs.fixerLEcheance(lire(CHIFFRAGE), LocalDate.of(2026, 12, 15));

        Occurrence occurrence = occurrence(apres);
        assertThat(occurrence.attendueLe()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(occurrence.echeanceLe()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(Objects.requireNonNull(occurrence.fixee()).enClair())
                .isEqualTo("fixée au 15/12/2026 (Référent DSDEN, le 22/11/2026)");
        assertThat(lus(Signe.RETARD)).extracting(Engagement::id).doesNotContain(CHIFFRAGE);
        assertThat(service.journal(apres, false).getFirst())
                .extracting(EntreeJournal::nature, EntreeJournal::apres)
                .containsExactly(NatureDuChangement.ECHEANCE, "15/12/2026");
        assertThatExceptionOfType(SuiviEntreTemps.class)
                .isThrownBy(() -> devoirs.fixerLEcheance(new RelectureDAvant(apres).suivi(), LocalDate.of(2027, 1, 4)));
        assertThatExceptionOfType(SuiviRefuse.class)
                .isThrownBy(() -> devoirs.fixerLEcheance(apres, LocalDate.of(2029, 1, 4)));

        assertThat(occurrence(devoirs.fixerLEcheance(apres, null)).fixee()).isNull();
        assertThat(lus(Signe.RETARD)).extracting(Engagement::id).contains(CHIFFRAGE);
    }

    /** What a form that was opened before still has before the eyes. */
    private record RelectureDAvant(SuiviLu apres) {
        SuiviLu suivi() {
            return new SuiviLu(
                    apres.engagement(),
                    apres.convention(),
                    apres.titre(),
                    apres.type(),
                    apres.territoire(),
                    apres.debut(),
                    apres.etape(),
                    apres.citation(),
                    apres.meteo(),
                    apres.demande(),
                    apres.details(),
                    apres.preuves(),
                    apres.commente(),
                    apres.pilote(),
                    apres.version() - 1,
                    apres.recurrence(),
                    apres.jourAnnuel(),
                    apres.occurrence(),
                    apres.tenues());
        }
    }

    @Test
    void chacun_lit_les_periodes_et_seul_qui_met_a_jour_les_ecrit() {
        commenter(CHIFFRAGE, "réunis en octobre");
        SuiviLu vu = lire(CHIFFRAGE);
        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);

        assertThat(devoirs.periodes(lire(CHIFFRAGE))).isNotEmpty();
        assertThat(service.journal(vu, false)).allMatch(entree -> entree.texte().isEmpty());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> devoirs.fixerLEcheance(vu, LocalDate.of(2026, 12, 1)));
        en(Role.REFERENT);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> devoirs.fixerLEcheance(lire("N-4.1-b"), LocalDate.of(2026, 12, 1)));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> devoirs.fixerLEcheance(lire("LA-P-b"), LocalDate.of(2026, 12, 1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(periodes::tourner);
    }

    @Test
    void un_engagement_reconnu_comme_revenant_garde_ce_qui_en_fut_dit_dans_sa_periode() {
        tournerLe("2026-01-15");
        commenter("LA-P-a", "avant");
        assertThat(lire("LA-P-a").periode()).isEmpty();
        jdbc.update("update engagement set recurrence = 'ANNUELLE' where id = 'LA-P-a'");
        tournerLe("2026-11-22");

        assertThat(lire("LA-P-a").periode()).isEqualTo("2026-2027");
        SuiviLu avant = service.lire("LA-P-a", "2025-2026").orElseThrow();
        assertThat(avant.commente()).isTrue();
        assertThat(service.journal(avant, false)).isNotEmpty();
        assertThat(service.journal(lire("LA-P-a"), false)).isEmpty();

        jdbc.update("update engagement set recurrence = 'UNIQUE' where id = 'LA-P-a'");
        tourner();
        assertThat(lire("LA-P-a").periode()).isEmpty();
    }

    @Test
    void une_correction_defaite_garde_ce_qui_fut_dit_et_ne_laisse_rien_derriere() {
        tournerLe("2025-10-06");
        commenter("LA-P-a", "avant");
        rythme("LA-P-a", "ANNUELLE");
        tournerLe("2026-09-22");
        service.mettreAJour(mise(lire("LA-P-a"), EtatSuivi.EN_COURS));
        devoirs.fixerLEcheance(lire("LA-P-a"), LocalDate.of(2027, 5, 3));
        // The page of the next year turns: what was last said is no longer of the present period.
        tournerLe("2027-10-04");
        rythme("LA-P-a", "UNIQUE");
        tourner();

        SuiviLu revenu = lire("LA-P-a");
        assertThat(revenu.periode()).isEmpty();
        assertThat(revenu.etape().etat()).isEqualTo(EtatSuivi.EN_COURS);
        assertThat(service.journal(revenu, false))
                .extracting(EntreeJournal::texte)
                .contains("avant");
        assertThat(devoirs.periodes(revenu)).isEmpty();
        assertThat(periodesATraiter("LA-P-a")).containsExactly("");
        assertThat(service.lire("LA-P-a", "2026-2027")).isEmpty();
        // That of 2025 was spoken of, and waits for the rhythm to come back; nothing reads it meanwhile.
        assertThat(service.lire("LA-P-a", "2025-2026")).isEmpty();
        assertThat(jdbc.queryForList(
                        "select periode from suivi where engagement = 'LA-P-a' order by periode", String.class))
                .containsExactly("", "2025-2026");
        assertThat(jdbc.queryForObject(
                        "select count(*) from suivi where engagement = 'LA-P-a' and (recul = 0) = (periode = '')"
                                + " and fixee_le is null and fixee_par = '' and fixee_dit_le is null",
                        Integer.class))
                .isEqualTo(2);

        service.mettreAJour(mise(revenu, EtatSuivi.SUSPENDU));
        tournerLe("2027-10-05");
        assertThat(lire("LA-P-a").etape().etat()).isEqualTo(EtatSuivi.SUSPENDU);
        assertThat(conventions.jalons("LA"))
                .noneMatch(jalon -> jalon.libelle().endsWith("(2025-2026)")
                        && "LA-P-a".equals(jalon.engagement())
                        && jalon.genre() == Jalon.Genre.ECHEANCE);
    }

    @Test
    void une_periode_dont_personne_n_a_parle_ne_survit_pas_a_son_rythme() {
        rythme("LA-P-a", "ANNUELLE");
        tourner();
        rythme("LA-P-a", "UNIQUE");
        tourner();

        assertThat(jdbc.queryForList("select periode from suivi where engagement = 'LA-P-a'", String.class))
                .isEmpty();
        assertThat(service.lire("LA-P-a", "2025-2026")).isEmpty();
        assertThat(periodesATraiter("LA-P-a")).isEmpty();

        systeme.executer(duReferentiel::initialiser);
        assertThat(lire("LA-P-a").periode()).isEmpty();
        assertThat(periodesATraiter("LA-P-a")).containsExactly("");
    }

    @Test
    void ce_qui_est_demande_survit_au_retour_avec_ce_qui_fut_dit_d_une_autre_periode() {
        rythme("LA-P-a", "ANNUELLE");
        tournerLe("2026-01-15");
        commenter("LA-P-a", "dit de 2025-2026");
        tournerLe("2026-11-22");
        en(Role.CABINET);
        service.demanderDesNouvelles("LA-P-a", "Et cette année ?");
        en(Role.REFERENT);
        rythme("LA-P-a", "UNIQUE");
        // As a base was left that had followed the correction before.
        jdbc.update(
                "insert into suivi (engagement, etat, citation, version) values ('LA-P-a', 'NON_RENSEIGNE', '', 0)");
        systeme.executer(duReferentiel::initialiser);

        SuiviLu revenu = lire("LA-P-a");
        assertThat(revenu.commente()).isTrue();
        assertThat(Objects.requireNonNull(revenu.demande()).phrase()).isEqualTo("Et cette année ?");
        assertThat(jdbc.queryForList("select periode from suivi where engagement = 'LA-P-a'", String.class))
                .containsExactly("");

        rythme("LA-P-a", "ANNUELLE");
        systeme.executer(duReferentiel::initialiser);
        assertThat(service.lire("LA-P-a", "2025-2026").orElseThrow().commente()).isTrue();
        assertThat(lire("LA-P-a").demande()).isNotNull();
    }

    @Test
    void d_un_rythme_a_l_autre_tout_ce_qui_fut_dit_se_retrouve() {
        tournerLe("2025-10-06");
        realiser(DONNEES, "2025-09-30");
        tournerLe("2026-04-13");
        service.donnerSaMeteo(DONNEES, "2025-2026", Meteo.APPUIS, "données partielles");
        rythme(DONNEES, "SEMESTRIELLE");
        tourner();

        // Done in the first half, whatever was said of it in the second.
        SuiviLu premier = service.lire(DONNEES, "2025-2026-1").orElseThrow();
        assertThat(premier.etape().etat()).isEqualTo(EtatSuivi.REALISE);
        assertThat(premier.preuves()).isEqualTo(1);
        assertThat(preuves.de(premier)).hasSize(1);
        assertThat(premier.meteo().avis()).anyMatch(donnee -> donnee.avis() != null);
        assertThat(service.journal(premier, false))
                .extracting(EntreeJournal::nature)
                .contains(NatureDuChangement.ETAT)
                .doesNotContain(NatureDuChangement.METEO);
        SuiviLu second = lire(DONNEES);
        assertThat(second.periode()).isEqualTo("2025-2026-2");
        assertThat(second.etape().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
        assertThat(service.journal(second, false))
                .extracting(EntreeJournal::nature)
                .containsExactly(NatureDuChangement.METEO);
        assertThat(service.lire(DONNEES, "2025-2026")).isEmpty();

        // Both halves spoken of meet in their year.
        tournerLe("2026-05-04");
        service.mettreAJour(mise(second, EtatSuivi.SUSPENDU));
        service.donnerSaMeteo(DONNEES, "2025-2026-2", Meteo.COMPROMIS, "plus rien depuis mars");
        rythme(DONNEES, "ANNUELLE");
        tourner();
        SuiviLu annee = lire(DONNEES);
        assertThat(annee.periode()).isEqualTo("2025-2026");
        assertThat(annee.etape().etat()).isEqualTo(EtatSuivi.SUSPENDU);
        assertThat(annee.meteo().avis())
                .extracting(MeteosDesParties.Donnee::avis)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(avis -> assertThat(avis.meteo()).isEqualTo(Meteo.COMPROMIS));
        assertThat(annee.preuves()).isEqualTo(1);
        assertThat(occurrence(annee).attendueLe()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(service.journal(annee, false))
                .hasSameSizeAs(service.journal(DONNEES, false))
                .hasSizeGreaterThan(3);
        assertThat(jdbc.queryForObject(
                        "select count(*) from suivi where engagement = ? and char_length(periode) <> 9",
                        Integer.class,
                        DONNEES))
                .isZero();
    }

    @Test
    void ce_qui_fut_fait_est_de_l_annee_ou_il_le_fut_et_ce_qui_est_demande_de_la_presente() {
        rythme(CHIFFRAGE, "UNIQUE");
        jdbc.update("delete from suivi where engagement = ?", CHIFFRAGE);
        jdbc.update(
                "insert into suivi (engagement, etat, citation, version) values (?, 'NON_RENSEIGNE', '', 0)",
                CHIFFRAGE);
        tournerLe("2024-10-14");
        realiser(CHIFFRAGE, "2024-10-02");
        tournerLe("2025-10-06");
        service.donnerSaMeteo(CHIFFRAGE, Meteo.APPUIS, "à refaire");
        tournerLe("2025-11-03");
        en(Role.CABINET);
        service.demanderDesNouvelles(CHIFFRAGE, "Où en est-on ?");
        en(Role.REFERENT);
        rythme(CHIFFRAGE, "ANNUELLE");
        tournerLe("2026-11-22");

        SuiviLu faite = service.lire(CHIFFRAGE, "2024-2025").orElseThrow();
        assertThat(faite.etape().etat()).isEqualTo(EtatSuivi.REALISE);
        assertThat(faite.preuves()).isEqualTo(1);
        assertThat(faite.demande()).isNull();
        assertThat(service.lire(CHIFFRAGE, "2025-2026").orElseThrow().etape().etat())
                .isEqualTo(EtatSuivi.NON_RENSEIGNE);
        SuiviLu present = lire(CHIFFRAGE);
        assertThat(Objects.requireNonNull(present.demande()).phrase()).isEqualTo("Où en est-on ?");
        assertThat(travail.lister())
                .filteredOn(un -> un.cle().equals(CHIFFRAGE + "/2026-2027"))
                .singleElement()
                .satisfies(un -> assertThat(un.urgence()).isEqualTo(Urgence.DEMANDE));
    }

    private void rythme(String engagement, String recurrence) {
        jdbc.update("update engagement set recurrence = ? where id = ?", recurrence, engagement);
    }

    @Test
    void les_comptes_disent_pour_quelle_annee_ils_comptent_ce_qui_revient() {
        tournerLe("2025-10-06");
        realiser(CHIFFRAGE, "2025-10-01");
        tournerLe("2026-11-22");

        Avancement present = avancement(conventions.avancements());
        Avancement passe = avancement(conventions.avancements(2025));
        assertThat(present.devoirs().enClair()).isEqualTo("dont 8 devoirs qui reviennent, comptés pour 2026-2027");
        assertThat(passe.devoirs().enClair()).isEqualTo("dont 8 devoirs qui reviennent, comptés pour 2025-2026");
        assertThat(passe.nombre(EtatSuivi.REALISE)).isEqualTo(present.nombre(EtatSuivi.REALISE) + 1);
        assertThat(passe.total()).isEqualTo(present.total());
        // Of a year that nobody spoke of there is no row, and it counts all the same.
        assertThat(avancement(conventions.avancements(2016)).total()).isEqualTo(present.total());
        assertThat(present.actualite().retards()).isPositive();

        ListeEngagements alors = engagements.lister(FiltreEngagements.tous("LA").pour("2025-2026"));
        assertThat(alors.devoirs().enClair()).isEqualTo("dont 8 devoirs qui reviennent, comptés pour 2025-2026");
        assertThat(alors.engagements())
                .filteredOn(un -> un.id().equals(CHIFFRAGE))
                .singleElement()
                .satisfies(un -> assertThat(un.suivi().etat()).isEqualTo(EtatSuivi.REALISE));
        assertThat(engagements
                        .lister(FiltreEngagements.tous("LA").pour("2016-2017"))
                        .engagements())
                .hasSameSizeAs(alors.engagements())
                .filteredOn(un -> un.occurrence() != null)
                .hasSize(8)
                .allSatisfy(un -> {
                    assertThat(Objects.requireNonNull(un.occurrence()).periode().code())
                            .isEqualTo("2016-2017");
                    assertThat(un.suivi().etat()).isEqualTo(EtatSuivi.NON_RENSEIGNE);
                    assertThat(un.enRetard(aujourdHui())).isFalse();
                });
    }

    private static Avancement avancement(List<Avancement> tous) {
        return tous.stream()
                .filter(un -> un.convention().code().equals("LA"))
                .findFirst()
                .orElseThrow();
    }

    private void realiser(String engagement, String jour) {
        SuiviLu vu = lire(engagement);
        service.mettreAJour(new MiseAJour(
                        engagement,
                        vu.version(),
                        EtatSuivi.REALISE,
                        null,
                        "",
                        "",
                        null,
                        "",
                        LocalDate.parse(jour),
                        "https://exemple.fr/compte-rendu.pdf",
                        Sujet.AVANCEMENT,
                        "")
                .sur(vu.periode()));
    }

    private static MiseAJour mise(SuiviLu vu, EtatSuivi etat) {
        return new MiseAJour(
                        vu.engagement(),
                        vu.version(),
                        etat,
                        null,
                        "",
                        "",
                        null,
                        "parce que",
                        null,
                        "",
                        Sujet.AVANCEMENT,
                        "")
                .sur(vu.periode());
    }

    private void commenter(String engagement, String phrase) {
        service.mettreAJour(MiseAJour.commentaire(engagement, Sujet.AVANCEMENT, phrase));
    }

    private List<String> periodesATraiter(String engagement) {
        return travail.lister().stream()
                .filter(un -> un.engagement().equals(engagement))
                .map(ATraiter::periode)
                .sorted()
                .toList();
    }

    private List<Engagement> lus(Signe signe) {
        return engagements
                .lister(new FiltreEngagements(
                        "LA", "", FiltreEngagements.SOUS_OBJECTIFS, null, null, null, Set.of(signe)))
                .engagements();
    }

    private SuiviLu lire(String engagement) {
        return service.lire(engagement).orElseThrow();
    }

    private static Occurrence occurrence(SuiviLu suivi) {
        return Objects.requireNonNull(suivi.occurrence());
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    private void tournerLe(String jour) {
        horloge.mettreA(OffsetDateTime.parse(jour + "T09:05:00Z"));
        tourner();
    }

    private void tourner() {
        systeme.executer(periodes::tourner);
    }

    private static void en(Role role) {
        Identites.en(role, role == Role.REFERENT ? Audience.DSDEN : Audience.COMITE);
    }
}
