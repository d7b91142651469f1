package fr.copil.convention.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.direct.BrouillonService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who may say what of an engagement, and what stays of it: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SuiviCas {

    private static final String ENGAGEMENT = "LA-3.7-c1";
    private static final String GROUPE = "LA-3.7-c";
    private static final String NATIONAL = "N-2.1.1-a";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private SuiviService service;

    @Autowired
    private SeanceService seances;

    @Autowired
    private PreuveService preuves;

    @Autowired
    private ListeDeTravailService travail;

    @Autowired
    private BrouillonService brouillons;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void entrer() {
        en(Role.REFERENT);
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
    }

    @Test
    void un_changement_d_etat_s_ecrit_et_le_journal_dit_qui_quand_et_pourquoi() {
        SuiviLu apres = bloquer("locaux non livrés");

        assertThat(apres.etape().etat()).isEqualTo(EtatSuivi.BLOQUE);
        assertThat(((Etape.Bloque) apres.etape()).revoirLe()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(apres.citation()).isEmpty();
        assertThat(service.journal(ENGAGEMENT, false)).singleElement().satisfies(entree -> {
            assertThat(entree.nature()).isEqualTo(NatureDuChangement.ETAT);
            assertThat(entree.fonction()).isEqualTo("Référent DSDEN");
            assertThat(entree.apres()).isEqualTo("bloqué, à revoir le 12/01/2027");
            assertThat(entree.texte()).contains("locaux non livrés", "ville de Nantes");
            assertThat(entree.le().toInstant())
                    .isEqualTo(OffsetDateTime.parse("2026-11-22T09:05:00Z").toInstant());
        });
    }

    @Test
    void etat_avancement_preuve_et_commentaire_font_chacun_leur_ligne() {
        SuiviLu avant = lire();
        service.mettreAJour(new MiseAJour(
                ENGAGEMENT,
                avant.version(),
                EtatSuivi.EN_COURS,
                35,
                "",
                "",
                null,
                "",
                null,
                "https://exemple.fr/convention.pdf",
                Sujet.FREINS,
                "deux écoles sur\u0007 cinq"));

        assertThat(service.journal(ENGAGEMENT, false))
                .extracting(EntreeJournal::nature)
                .contains(NatureDuChangement.COMMENTAIRE, NatureDuChangement.PREUVE, NatureDuChangement.PROGRES);
        assertThat(service.journal(ENGAGEMENT, false).getFirst().texte()).isEqualTo("deux écoles sur cinq");
        assertThat(lire().progres()).isEqualTo(35);
    }

    @Test
    void un_zero_d_avancement_reste_un_zero() {
        SuiviLu encours = passer(EtatSuivi.EN_COURS);

        service.mettreAJour(progres(encours, 0));

        assertThat(lire().progres()).isZero();
        assertThat(service.journal(ENGAGEMENT, false).getFirst().apres()).isEqualTo("0 %");
    }

    @Test
    void le_second_qui_enregistre_voit_ce_que_le_premier_a_ecrit() {
        SuiviLu vu = lire();
        bloquer("locaux non livrés");

        SuiviEntreTemps conflit = catchThrowableOfType(
                SuiviEntreTemps.class, () -> service.mettreAJour(mise(vu.version(), EtatSuivi.EN_COURS)));

        assertThat(conflit.autre().etape().etat()).isEqualTo(EtatSuivi.BLOQUE);
        assertThat(lire().etape().etat()).isEqualTo(EtatSuivi.BLOQUE);
        assertThat(service.mettreAJour(mise(conflit.autre().version(), EtatSuivi.EN_COURS))
                        .etape()
                        .etat())
                .isEqualTo(EtatSuivi.EN_COURS);
    }

    @Test
    void un_commentaire_ou_une_meteo_ne_contredit_personne() {
        SuiviLu vu = lire();
        service.mettreAJour(MiseAJour.commentaire(ENGAGEMENT, Sujet.SOLUTION, "une salle prêtée"));
        en(Role.CABINET);
        service.donnerSaMeteo(ENGAGEMENT, Meteo.APPUIS, "il manque un poste");
        en(Role.REFERENT);

        assertThat(service.mettreAJour(mise(vu.version(), EtatSuivi.EN_COURS))
                        .etape()
                        .etat())
                .isEqualTo(EtatSuivi.EN_COURS);
    }

    @Test
    void chaque_partie_donne_sa_meteo_et_ne_touche_pas_a_celle_de_l_autre() {
        service.donnerSaMeteo(ENGAGEMENT, Meteo.SECURISES, "équipes en place");
        en(Role.CABINET);
        SuiviLu suivi = service.donnerSaMeteo(ENGAGEMENT, Meteo.APPUIS, "financement incertain");

        assertThat(suivi.meteo().avis())
                .extracting(
                        donnee -> donnee.partie().service().nomCourt(),
                        donnee -> Objects.requireNonNull(donnee.avis()).meteo())
                .containsExactly(tuple("préfecture", Meteo.APPUIS), tuple("DSDEN", Meteo.SECURISES));
        assertThat(service.journal(ENGAGEMENT, false))
                .extracting(EntreeJournal::quoi)
                .containsExactly("météo de la préfecture", "météo de la DSDEN");
        assertThat(suivi.meteo().enDesaccord()).isTrue();
        assertThatExceptionOfType(SuiviRefuse.class)
                .isThrownBy(() -> service.donnerSaMeteo(ENGAGEMENT, Meteo.APPUIS, " "));
    }

    @Test
    void les_parties_d_une_convention_regionale_donnent_les_leurs_meme_d_une_seule_academie() {
        String regional = Objects.requireNonNull(jdbc.queryForObject(
                "select min(e.id) from engagement e where e.convention = 'PACA' and e.type = 'E'", String.class));
        parler("S-ACA-23", "ACA-23");
        service.donnerSaMeteo(regional, Meteo.SECURISES, "équipes en place");
        parler("S-ARDML", "REG-93");
        SuiviLu suivi = service.donnerSaMeteo(regional, Meteo.APPUIS, "financement incertain");

        assertThat(suivi.meteo().avis())
                .extracting(donnee -> donnee.partie().service().nomCourt(), donnee -> donnee.avis() != null)
                .containsExactly(
                        tuple("Région", false),
                        tuple("académie d'Aix-Marseille", false),
                        tuple("académie de Nice", true),
                        tuple("ARDML", true));
        assertThat(service.journal(regional, false))
                .extracting(EntreeJournal::quoi)
                .containsExactly("météo de l'ARDML", "météo de l'académie de Nice");
    }

    @Test
    void qui_ne_parle_pour_aucune_partie_ne_donne_pas_de_meteo() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.donnerSaMeteo(NATIONAL, Meteo.APPUIS, "il manque un poste"))
                .withMessageContaining("aucune partie de cette convention");
        en(Role.MEMBRE);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.donnerSaMeteo(ENGAGEMENT, Meteo.APPUIS, "il manque un poste"))
                .withMessageContaining("aucune partie de cette convention");
    }

    private static void parler(String service, String territoire) {
        Identites.entrer(Identites.compte(Role.MEMBRE, Audience.COMITE, territoire, service));
    }

    @Test
    void le_cabinet_demande_des_nouvelles_et_une_mise_a_jour_y_repond() {
        en(Role.CABINET);
        SuiviLu demande = service.demanderDesNouvelles(ENGAGEMENT, "où en sont les locaux ?");
        assertThat(demande.demande()).extracting(Relance::phrase).isEqualTo("où en sont les locaux ?");
        assertThatThrownBy(() -> service.mettreAJour(mise(demande.version(), EtatSuivi.EN_COURS)))
                .isInstanceOf(AccessDeniedException.class);

        en(Role.REFERENT);
        assertThat(service.mettreAJour(MiseAJour.commentaire(ENGAGEMENT, Sujet.AVANCEMENT, "livrés en mars"))
                        .demande())
                .isNull();
        assertThat(service.journal(ENGAGEMENT, false))
                .extracting(EntreeJournal::nature)
                .containsExactly(NatureDuChangement.COMMENTAIRE, NatureDuChangement.DEMANDE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBRE", "CABINET"})
    void qui_n_est_pas_referent_ne_change_pas_un_etat(Role role) {
        en(role);

        assertThatThrownBy(() -> service.mettreAJour(mise(0, EtatSuivi.EN_COURS)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(service.journal(ENGAGEMENT, false)).isEmpty();
    }

    @Test
    void un_engagement_d_un_autre_territoire_se_lit_et_ne_s_ecrit_pas() {
        SuiviLu national = service.lire(NATIONAL).orElseThrow();

        assertThat(service.droits(national)).isEqualTo(Droits.AUCUN);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.mettreAJour(new MiseAJour(
                        NATIONAL,
                        0,
                        EtatSuivi.BLOQUE,
                        null,
                        "x",
                        "y",
                        LocalDate.of(2027, 1, 1),
                        "",
                        null,
                        "",
                        Sujet.AVANCEMENT,
                        "")))
                .withMessageContaining("n'est pas dans le territoire de votre compte");
    }

    @Test
    void l_avancement_d_un_engagement_detaille_se_deduit_et_ne_se_saisit_pas() {
        service.mettreAJour(progres(passer(EtatSuivi.EN_COURS), 40));
        SuiviLu groupe = service.lire(GROUPE).orElseThrow();

        assertThat(groupe.details().nombre()).isGreaterThan(1);
        assertThat(groupe.details().chiffres()).isEqualTo(1);
        assertThat(groupe.progres()).isEqualTo(40);
        assertThatExceptionOfType(SuiviRefuse.class)
                .isThrownBy(() -> service.mettreAJour(new MiseAJour(
                        GROUPE, groupe.version(), null, 50, "", "", null, "", null, "", Sujet.AVANCEMENT, "")))
                .satisfies(refus -> assertThat(refus.fautes())
                        .extracting(FauteDeSaisie::champ)
                        .containsExactly(ChampDuSuivi.PROGRES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update journal_suivi set texte = ''", "delete from journal_suivi"})
    void la_base_refuse_de_recrire_le_journal(String ordre) {
        bloquer("locaux non livrés");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(ordre))
                .withStackTraceContaining("append-only");
    }

    @Test
    void depuis_le_dernier_comite_le_journal_ne_montre_que_la_suite() {
        horloge.mettreA(OffsetDateTime.parse("2026-09-01T09:00:00Z"));
        bloquer("avant la séance");
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        seances.noter("LA", LocalDate.of(2026, 10, 15));
        service.mettreAJour(MiseAJour.commentaire(ENGAGEMENT, Sujet.AVANCEMENT, "après la séance"));

        assertThat(seances.derniere("LA")).contains(LocalDate.of(2026, 10, 15));
        assertThat(service.journal(ENGAGEMENT, true))
                .extracting(EntreeJournal::texte)
                .containsExactly("après la séance");
        assertThat(service.journal(ENGAGEMENT, false)).hasSize(2);
    }

    @Test
    void le_journal_d_une_convention_melange_ses_engagements_et_suit_les_memes_droits() {
        bloquer("locaux non livrés");
        service.mettreAJour(MiseAJour.commentaire("LA-3.7-c2", Sujet.FREINS, "confidentiel"));

        assertThat(service.journalDeLaConvention("LA", false))
                .extracting(LigneDeJournal::engagement)
                .containsExactly("LA-3.7-c2", ENGAGEMENT);
        assertThat(service.journalDeLaConvention("N", false)).isEmpty();
        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);
        assertThat(service.journalDeLaConvention("LA", false))
                .extracting(LigneDeJournal::engagement)
                .containsExactly(ENGAGEMENT);
    }

    @Test
    void une_seance_a_venir_ou_deja_notee_est_refusee() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> seances.noter("LA", LocalDate.of(2026, 12, 1)))
                .withMessageContaining("à venir");
        seances.noter("LA", LocalDate.of(2026, 10, 15));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> seances.noter("LA", LocalDate.of(2026, 10, 15)))
                .withMessageContaining("déjà notée");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> seances.noter("N", LocalDate.of(2026, 10, 15)))
                .withMessageContaining("territoire");
    }

    @Test
    void hors_du_comite_on_lit_les_etats_et_les_meteos_et_pas_ce_qui_s_en_dit() {
        bloquer("locaux non livrés");
        service.donnerSaMeteo(ENGAGEMENT, Meteo.SECURISES, "équipes en place");
        service.mettreAJour(MiseAJour.commentaire(ENGAGEMENT, Sujet.FREINS, "confidentiel"));
        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);

        assertThat(service.journal(ENGAGEMENT, false))
                .allSatisfy(entree -> assertThat(entree.texte()).isEmpty())
                .extracting(EntreeJournal::nature)
                .containsExactly(NatureDuChangement.METEO, NatureDuChangement.ETAT);
    }

    /** However high their audience: it was theirs for all of France. */
    @Test
    void un_autre_comite_ne_lit_ni_les_mots_ni_les_preuves_ni_les_demandes() {
        service.donnerSaMeteo(ENGAGEMENT, Meteo.SECURISES, "équipes en place");
        service.mettreAJour(MiseAJour.commentaire(ENGAGEMENT, Sujet.FREINS, "confidentiel"));
        jdbc.update(
                "insert into preuve (engagement, nom, adresse, compte, fonction, le) values (?, 'compte rendu',"
                        + " 'https://exemple.fr/cr.pdf', 'essai', 'essai', current_timestamp)",
                ENGAGEMENT);
        long preuve = preuves.de(ENGAGEMENT).getFirst().id();
        en(Role.CABINET);
        service.demanderDesNouvelles(ENGAGEMENT, "où en sont les locaux ?");

        for (String territoire : List.of("DEP-13", "REG-93", "COM-44109")) {
            Identites.en(Role.REFERENT, Audience.DSDEN, territoire);
            assertThat(mots()).as(territoire).doesNotContain("équipes en place", "où en sont les locaux ?");
            assertThat(preuves.de(ENGAGEMENT)).as(territoire).isEmpty();
            assertThat(preuves.telecharger(preuve)).as(territoire).isEmpty();
            assertThat(service.journal(ENGAGEMENT, false))
                    .as(territoire)
                    .singleElement()
                    .satisfies(entree -> {
                        assertThat(entree.nature()).isEqualTo(NatureDuChangement.METEO);
                        assertThat(entree.texte()).isEmpty();
                    });
            assertThat(service.journalDeLaConvention("LA", false))
                    .as(territoire)
                    .extracting(ligne -> ligne.entree().texte())
                    .containsExactly("");
        }
        for (Lecteur dedans : List.of(
                lecteur(new Mandat(Role.MEMBRE, Audience.COMITE, "FR", null), null),
                lecteur(new Mandat(Role.MEMBRE, Audience.COMITE, "COM-44109", "LA"), null),
                lecteur(new Mandat(Role.MEMBRE, Audience.COMITE, "DEP-13", null), "S-PREF-44"))) {
            entrer(dedans);
            assertThat(mots()).as(dedans.toString()).contains("équipes en place", "où en sont les locaux ?");
            assertThat(preuves.de(ENGAGEMENT)).as(dedans.toString()).hasSize(1);
        }
    }

    private String mots() {
        return lire().toString();
    }

    private static Lecteur lecteur(Mandat mandat, @Nullable String service) {
        return new Lecteur("essai", List.of(mandat), service);
    }

    private static void entrer(Lecteur lecteur) {
        Identites.entrer(Identites.tenant(lecteur.mandats(), lecteur.service()));
    }

    /** Cabinet here and référent there: each right where it was given, and for its convention. */
    @Test
    void un_droit_ne_vaut_que_la_ou_son_mandat_le_donne() {
        Mandat cabinetIci = new Mandat(Role.CABINET, Audience.COMITE, "DEP-44", "LA");
        Mandat referentLaBas = new Mandat(Role.REFERENT, Audience.DSDEN, "EPCI-243700754", "F122");
        String fiche122 = unEngagement("F122");
        String fiche123 = unEngagement("F123");
        entrer(new Lecteur("essai", List.of(cabinetIci, referentLaBas), null));

        assertThat(service.droits(lire())).isEqualTo(new Droits(false, null, true));
        assertThat(service.droits(service.lire(fiche122).orElseThrow())).isEqualTo(new Droits(true, null, false));
        assertThat(service.droits(service.lire(fiche123).orElseThrow())).isEqualTo(Droits.AUCUN);
        assertThat(travail.lister())
                .isNotEmpty()
                .extracting(ATraiter::convention)
                .containsOnly("F122");
    }

    private String unEngagement(String convention) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select min(e.id) from engagement e where e.convention = ? and e.type = 'E'",
                String.class,
                convention));
    }

    @Test
    void un_contributeur_ne_suit_que_ce_que_pilote_son_service() {
        entrer(lecteur(new Mandat(Role.CONTRIBUTEUR, Audience.COMITE, "DEP-44", "LA"), "S-PREF-44"));
        List<String> siens = travail.lister().stream().map(ATraiter::engagement).toList();

        assertThat(siens).isNotEmpty().allSatisfy(id -> assertThat(pilotes(id)).contains("préfecture"));
        assertThat(service.droits(service.lire(siens.getFirst()).orElseThrow()).modifier())
                .isTrue();
        String autre = Objects.requireNonNull(jdbc.queryForObject(
                "select min(e.id) from engagement e where e.convention = 'LA' and e.pilote = 'DSDEN' and e.type = 'E'",
                String.class));
        assertThat(service.droits(service.lire(autre).orElseThrow()).modifier()).isFalse();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.mettreAJour(MiseAJour.commentaire(autre, Sujet.FREINS, "essai")));
    }

    private String pilotes(String engagement) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select pilote from engagement where id = ?", String.class, engagement));
    }

    @Test
    void un_brouillon_se_retrouve_se_remplace_et_se_jette() {
        jdbc.update("insert into compte (identifiant, mot_de_passe, demonstration, version)"
                + " values ('essai', '', false, 0)");
        brouillons.garder("engagement:" + ENGAGEMENT, Map.of("phrase", "pas encore fi"));
        brouillons.garder("engagement:" + ENGAGEMENT, Map.of("phrase", "pas encore fini"));

        assertThat(brouillons.lire("engagement:" + ENGAGEMENT).orElseThrow().champs())
                .containsEntry("phrase", "pas encore fini");
        brouillons.jeter("engagement:" + ENGAGEMENT);
        assertThat(brouillons.lire("engagement:" + ENGAGEMENT)).isEmpty();
    }

    private SuiviLu lire() {
        return service.lire(ENGAGEMENT).orElseThrow();
    }

    private SuiviLu bloquer(String cause) {
        return service.mettreAJour(new MiseAJour(
                ENGAGEMENT,
                lire().version(),
                EtatSuivi.BLOQUE,
                null,
                cause,
                "ville de Nantes",
                LocalDate.of(2027, 1, 12),
                "",
                null,
                "",
                Sujet.AVANCEMENT,
                ""));
    }

    private SuiviLu passer(EtatSuivi etat) {
        SuiviLu suivi = lire();
        return suivi.etape().etat() == etat ? suivi : service.mettreAJour(mise(suivi.version(), etat));
    }

    private static MiseAJour mise(int version, EtatSuivi etat) {
        return new MiseAJour(
                ENGAGEMENT,
                version,
                etat,
                null,
                "",
                "",
                null,
                "parce que",
                LocalDate.of(2026, 11, 1),
                "",
                Sujet.AVANCEMENT,
                "");
    }

    private static MiseAJour progres(SuiviLu suivi, int progres) {
        return new MiseAJour(
                ENGAGEMENT, suivi.version(), null, progres, "", "", null, "", null, "", Sujet.AVANCEMENT, "");
    }

    private static void en(Role role) {
        Identites.en(role, role == Role.REFERENT ? Audience.DSDEN : Audience.COMITE);
    }
}
