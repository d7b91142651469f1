package fr.copil.methode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Answers are added, never changed, by those who may: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MethodeCas {

    private static final CodeTerritoire NANTES_METROPOLE = new CodeTerritoire("EPCI-244400404");
    private static final CodeTerritoire SAINT_NAZAIRE = new CodeTerritoire("EPCI-244400644");
    private static final CodeTerritoire TOURS_METROPOLE = new CodeTerritoire("EPCI-243700754");
    private static final String QUESTION = "M-P-Q1";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private MethodeService service;

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

    @ParameterizedTest
    @CsvSource({"PILOTAGE, 5, 6, 3, 0", "SUIVI_EVALUATION, 3, 4, 3, 0", "PARTENARIAT, 3, 5, 5, 4"})
    void l_annexe_est_entiere(ThemeMethode theme, int objectifs, int questions, int moyens, int vigilances) {
        AutoEvaluation evaluation = service.lire(SAINT_NAZAIRE.valeur());

        assertThat(evaluation.items(theme, NatureItem.OBJECTIF)).hasSize(objectifs);
        assertThat(evaluation.items(theme, NatureItem.QUESTION)).hasSize(questions);
        assertThat(evaluation.items(theme, NatureItem.MOYEN)).hasSize(moyens);
        assertThat(evaluation.items(theme, NatureItem.VIGILANCE)).hasSize(vigilances);
    }

    @Test
    void une_reponse_garde_sa_date_et_la_fonction_de_son_auteur() {
        assertThat(repondre(Reponse.PARTIEL, "une instance par commune", null))
                .singleElement()
                .satisfies(donnee -> {
                    assertThat(donnee.reponse()).isEqualTo(Reponse.PARTIEL);
                    assertThat(donnee.commentaire()).isEqualTo("une instance par commune");
                    assertThat(donnee.auteur()).isEqualTo("Référent DSDEN");
                    assertThat(donnee.le().toOffsetDateTime())
                            .isEqualTo(OffsetDateTime.parse("2026-11-22T10:05:00+01:00"));
                });
        assertThat(jdbc.queryForList("select auteur from reponse_methode", String.class))
                .containsExactly("REFERENT");
    }

    @Test
    void une_reponse_s_ajoute_sans_toucher_aux_precedentes() {
        long premiere = repondre(Reponse.NON, "pas encore", null).getLast().id();
        List<Map<String, Object>> avant = lignes();
        horloge.mettreA(OffsetDateTime.parse("2027-01-12T09:00:00Z"));

        List<ReponseDonnee> historique = repondre(Reponse.OUI, "", premiere);

        assertThat(historique).extracting(ReponseDonnee::reponse).containsExactly(Reponse.NON, Reponse.OUI);
        assertThat(lignes()).hasSize(2).startsWith(avant.getFirst());
        assertThat(service.lire(NANTES_METROPOLE.valeur()).derniere(QUESTION))
                .get()
                .extracting(ReponseDonnee::reponse)
                .isEqualTo(Reponse.OUI);
    }

    @Test
    void qui_n_a_pas_vu_la_derniere_reponse_doit_confirmer() {
        en(Role.CABINET);
        repondre(Reponse.OUI, "installée en juin", null);
        en(Role.REFERENT);

        ReponseEntreTemps conflit =
                catchThrowableOfType(ReponseEntreTemps.class, () -> repondre(Reponse.NON, "je n'ai rien vu", null));

        assertThat(conflit.autre().auteur()).isEqualTo("Cabinet du sous-préfet");
        assertThat(conflit.autre().commentaire()).isEqualTo("installée en juin");
        assertThat(lignes()).hasSize(1);
        assertThat(repondre(Reponse.NON, "je n'ai rien vu", conflit.autre().id()))
                .extracting(ReponseDonnee::reponse)
                .containsExactly(Reponse.OUI, Reponse.NON);
    }

    @Test
    void une_autre_question_ou_un_autre_territoire_ne_fait_pas_de_conflit() {
        repondre(Reponse.OUI, "", null);

        assertThat(service.repondre(new ReponseSaisie(NANTES_METROPOLE, "M-P-Q2", Reponse.OUI, "", null)))
                .hasSize(1);
        assertThat(service.repondre(new ReponseSaisie(SAINT_NAZAIRE, QUESTION, Reponse.OUI, "", null)))
                .hasSize(1);
    }

    @Test
    void un_membre_lit_et_ne_repond_pas() {
        repondre(Reponse.OUI, "", null);
        en(Role.MEMBRE);

        AutoEvaluation evaluation = service.lire(NANTES_METROPOLE.valeur());

        assertThat(evaluation.historique(QUESTION)).hasSize(1);
        assertThat(evaluation.ouverte()).isFalse();
        assertThatThrownBy(() -> repondre(Reponse.NON, "", null)).isInstanceOf(AccessDeniedException.class);
        assertThat(lignes()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "REFERENT"})
    void le_cabinet_et_le_referent_repondent(Role role) {
        en(role);

        assertThat(service.lire(NANTES_METROPOLE.valeur()).ouverte()).isTrue();
        assertThat(repondre(Reponse.SANS_OBJET, "", null)).hasSize(1);
    }

    @Test
    void on_ne_repond_pas_hors_de_son_territoire() {
        AutoEvaluation tours = service.lire(TOURS_METROPOLE.valeur());

        assertThat(tours.ouverte()).isFalse();
        assertThat(tours.avis()).singleElement().asString().contains("n'est pas dans le territoire de votre compte");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.repondre(new ReponseSaisie(TOURS_METROPOLE, QUESTION, Reponse.OUI, "", null)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("METHODE-PERIMETRE"));
        assertThat(lignes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M-P-O1", "M-A-V1", "M-P-M1", "inconnue"})
    void seule_une_question_recoit_une_reponse(String item) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.repondre(new ReponseSaisie(SAINT_NAZAIRE, item, Reponse.OUI, "", null)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("METHODE-QUESTION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEP-44", "FR", "QPV-QN04405M", "COM-44109", "EPCI-244400438"})
    void seul_un_territoire_qui_porte_un_contrat_de_ville_repond(String code) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() ->
                        service.repondre(new ReponseSaisie(new CodeTerritoire(code), QUESTION, Reponse.OUI, "", null)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("METHODE-TERRITOIRE"));
    }

    @Test
    void un_commentaire_trop_long_est_refuse_et_rien_n_est_ecrit() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> repondre(Reponse.OUI, "x".repeat(10_000), null))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(Commentaire.TROP_LONG));
        assertThat(lignes()).isEmpty();
        assertThat(repondre(Reponse.OUI, "é\u0000".repeat(2000), null).getLast().commentaire())
                .isEqualTo("é".repeat(2000));
    }

    @Test
    void la_synthese_compte_la_derniere_reponse_de_chaque_question() {
        long premiere = repondre(Reponse.NON, "", null).getLast().id();
        repondre(Reponse.OUI, "", premiere);
        service.repondre(new ReponseSaisie(NANTES_METROPOLE, "M-P-Q2", Reponse.PARTIEL, "", null));
        service.repondre(new ReponseSaisie(NANTES_METROPOLE, "M-A-Q5", Reponse.SANS_OBJET, "", null));

        AutoEvaluation evaluation = service.lire(NANTES_METROPOLE.valeur());

        assertThat(evaluation.bilan().questions()).isEqualTo(15);
        assertThat(evaluation.bilan().nombre(Reponse.NON)).isZero();
        assertThat(evaluation.bilan().nombre(Reponse.OUI)).isEqualTo(1);
        assertThat(evaluation.bilan().sansReponse()).isEqualTo(12);
        assertThat(evaluation.bilan(ThemeMethode.PILOTAGE).sansReponse()).isEqualTo(4);
        assertThat(evaluation.bilan(ThemeMethode.PARTENARIAT).nombre(Reponse.SANS_OBJET))
                .isEqualTo(1);
        assertThat(evaluation.bilan(ThemeMethode.SUIVI_EVALUATION).repondues()).isZero();
    }

    @Test
    void sans_territoire_choisi_un_compte_departemental_n_en_a_aucun() {
        AutoEvaluation evaluation = service.lire(null);

        assertThat(evaluation.territoire()).isNull();
        assertThat(evaluation.ouverte()).isFalse();
        assertThat(evaluation.items()).hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COM-99999", "%", "' or 1=1 --", "zut"})
    void un_territoire_inconnu_est_dit_en_une_phrase(String code) {
        AutoEvaluation evaluation = service.lire(code);

        assertThat(evaluation.territoire()).isNull();
        assertThat(evaluation.avis()).singleElement().asString().contains("Aucun contrat de ville", code);
    }

    @ParameterizedTest
    @CsvSource({
        "COM-44109, Nantes Métropole",
        "DEP-44, CC Châteaubriant-Derval",
        "COM-nantes, Nantes Métropole",
        "EPCI-24440040, Nantes Métropole"
    })
    void un_territoire_sans_contrat_en_propose_de_proches(String code, String propose) {
        assertThat(service.lire(code).avis()).singleElement().asString().contains(propose);
    }

    @Test
    void la_liste_est_celle_des_contrats_de_ville_les_siens_d_abord() {
        assertThat(service.territoires("", 0, 3))
                .extracting(Territoire::nom)
                .containsExactly(
                        "CA de la Région Nazairienne et de l'Estuaire (CARENE)",
                        "CC Châteaubriant-Derval",
                        "Nantes Métropole");
        assertThat(service.territoires("", 0, 500))
                .hasSizeBetween(4, 200)
                .allMatch(t -> t.niveau() == Niveau.EPCI || t.niveau() == Niveau.COMMUNE);
    }

    @Test
    void la_liste_des_territoires_se_cherche_sans_accents() {
        assertThat(service.territoires("chateaubriant", 0, 10))
                .extracting(Territoire::niveau, Territoire::nom)
                .containsExactly(tuple(Niveau.EPCI, "CC Châteaubriant-Derval"));
        assertThat(service.territoires("EPCI-244400404", 0, 10))
                .extracting(Territoire::code)
                .containsExactly(NANTES_METROPOLE);
        assertThat(service.territoires("x".repeat(10_000), 0, 10)).isEmpty();
    }

    @Test
    void sans_compte_on_ne_lit_ni_ne_repond() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> service.lire(null)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> repondre(Reponse.OUI, "", null))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private List<ReponseDonnee> repondre(Reponse reponse, String commentaire, @Nullable Long vue) {
        return service.repondre(new ReponseSaisie(NANTES_METROPOLE, QUESTION, reponse, commentaire, vue));
    }

    private List<Map<String, Object>> lignes() {
        return jdbc.queryForList("select * from reponse_methode order by id");
    }

    private static void en(Role role) {
        Identites.en(role, Audience.COMITE);
    }
}
