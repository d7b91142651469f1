package fr.copil.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.HorlogeReglable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What the documents hold and what their lists find: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.MEMBRE)
abstract class ConventionsCas {

    private static final OffsetDateTime EN_NOVEMBRE_2026 = OffsetDateTime.parse("2026-11-22T08:00:00Z");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ConventionService conventions;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private TexteService textes;

    @BeforeAll
    void charger_le_referentiel() {
        base.vider();
        DonneesCopiees.reduites(base.dossier());
        base.charger();
    }

    @BeforeEach
    void entrer() {
        horloge.mettreA(EN_NOVEMBRE_2026);
    }

    /** Counted in the sources, section 12 of the inventory. */
    @ParameterizedTest
    @CsvSource({
        "N, 73, 28, 15, 8, 0, 21",
        "LA, 31, 3, 13, 4, 1, 0",
        "F122, 7, 0, 3, 0, 1, 0",
        "F123, 3, 0, 0, 0, 2, 0",
        "PACA, 15, 1, 4, 1, 4, 0"
    })
    void chaque_document_a_le_nombre_d_engagements_de_l_inventaire(
            String code, int e, int o, int r, int p, int c, int a) {
        Document.Contenu contenu = document(code).contenu();

        assertThat(Arrays.stream(TypeEngagement.values()).map(contenu::nombre)).containsExactly(e, o, r, p, c, a);
    }

    @Test
    void les_cinq_documents_ensemble_font_les_totaux_de_l_inventaire() {
        Map<TypeEngagement, Integer> totaux = Arrays.stream(TypeEngagement.values())
                .collect(Collectors.toMap(Function.identity(), type -> conventions.documents().tous().stream()
                        .mapToInt(document -> document.contenu().nombre(type))
                        .sum()));

        assertThat(totaux)
                .isEqualTo(Map.of(
                        TypeEngagement.ENGAGEMENT,
                        129,
                        TypeEngagement.ORIENTATION,
                        32,
                        TypeEngagement.POSSIBILITE,
                        13,
                        TypeEngagement.REALISE,
                        35,
                        TypeEngagement.CONSTAT,
                        8,
                        TypeEngagement.ACTION,
                        21));
    }

    @Test
    void le_contenu_d_un_document_ne_compte_ni_les_autres_libelles_ni_deux_fois_un_indicateur() {
        Document.Contenu nationale = document("N").contenu();

        assertThat(nationale.objectifs())
                .as("18 articles et 3 priorités de l'annexe 1")
                .isEqualTo(21);
        assertThat(nationale.indicateurs())
                .as("26 de l'article 4.4 et 22 du texte")
                .isEqualTo(48);
        assertThat(nationale.dispositifs()).isZero();
        assertThat(document("LA").contenu().dispositifs()).isEqualTo(30);
    }

    @Test
    void l_avancement_du_tableau_de_bord_est_celui_des_documents() {
        assertThat(conventions.avancements())
                .extracting(a -> a.convention().code(), Avancement::nombres)
                .containsExactlyElementsOf(conventions.documents().tous().stream()
                        .map(d -> Tuple.tuple(d.code(), d.contenu().etats()))
                        .toList());
    }

    @Test
    void les_listes_trouvent_tous_les_engagements_et_chacun_une_fois() {
        List<String> trouves = conventions.documents().tous().stream()
                .flatMap(document -> lister(FiltreEngagements.tous(document.code())).stream())
                .toList();

        assertThat(trouves).hasSize(217).doesNotHaveDuplicates();
    }

    @Test
    void les_engagements_viennent_dans_l_ordre_du_document() {
        assertThat(lister(FiltreEngagements.tous("N")))
                .startsWith("N-0-a", "N-1.1-a", "N-1.2-a")
                .endsWith("N-4.4-b");
        assertThat(conventions.documents().tous())
                .extracting(Document::code)
                .containsExactly("N", "LA", "F122", "F123", "PACA");
    }

    @Test
    void la_recherche_ignore_les_accents_la_casse_et_l_ordre_des_mots() {
        assertThat(lister(texte("decrochage PLAN"))).contains("N-2.1.4-b");
        assertThat(lister(texte("Décrochage plan"))).isEqualTo(lister(texte("decrochage PLAN")));
        assertThat(lister(texte("introuvable dans la convention"))).isEmpty();
        assertThat(lister(texte("100% ' _ \\"))).isEqualTo(lister(texte("100")));
    }

    @Test
    void les_filtres_se_combinent() {
        FiltreEngagements filtre = new FiltreEngagements(
                "N",
                "",
                Set.of(TypeEngagement.ENGAGEMENT),
                EtatSuivi.EN_COURS,
                "ministère chargé de la ville",
                "OBJ-N-1.1",
                Set.of(Signe.SANS_INDICATEUR));

        assertThat(lister(filtre))
                .containsExactly("N-2.1.1-j2", "N-2.1.1-j3", "N-2.1.1-j4", "N-2.1.1-j5", "N-2.1.1-j6", "N-2.1.1-j7");
    }

    @Test
    void un_pilote_se_trouve_parmi_plusieurs_mais_pas_dans_un_nom_plus_long() {
        assertThat(lister(pilote("PACA", "Région"))).contains("PACA-X6").doesNotContain("PACA-C7");
        assertThat(lister(pilote("LA", "préfecture"))).contains("LA-P-a").doesNotContain("LA-3.7-c");
        assertThat(lister(pilote("LA", "%"))).isEmpty();
        assertThat(lister(pilote("LA", "\\"))).isEmpty();
    }

    @Test
    void un_objectif_trouve_les_engagements_de_ceux_qui_en_descendent() {
        assertThat(lister(objectif("N", "OBJ-N-1"))).hasSize(29 + 18 + 15 + 13);
        assertThat(lister(objectif("N", "OBJ-N-1.4"))).hasSize(13);
        assertThat(lister(objectif("N", "OBJ-N-0"))).isEqualTo(lister(FiltreEngagements.tous("N")));
        assertThat(lister(objectif("N", "OBJ-inconnu"))).isEmpty();
    }

    @Test
    void l_enjeu_de_la_fiche_soeur_contient_les_engagements_de_la_fiche() {
        assertThat(lister(objectif("F123", "OBJ-F122-E"))).isEqualTo(lister(FiltreEngagements.tous("F123")));
    }

    @Test
    void le_retard_se_calcule_au_jour_de_l_horloge() {
        horloge.mettreA(OffsetDateTime.parse("2017-09-01T12:00:00Z"));
        assertThat(lister(enRetard("N"))).containsExactly("N-2.1.1-q", "N-2.1.1-u");

        horloge.mettreA(OffsetDateTime.parse("2017-09-02T12:00:00Z"));
        assertThat(lister(enRetard("N"))).containsExactly("N-2.1.1-d", "N-2.1.1-q", "N-2.1.1-u", "N-2.1.2-i");

        horloge.mettreA(EN_NOVEMBRE_2026);
        assertThat(lister(enRetard("N")))
                .containsExactly("N-2.1.1-d", "N-2.1.1-q", "N-2.1.1-u", "N-2.1.2-i", "N-2.1.3-o");
        assertThat(lister(enRetard("LA"))).containsExactly("LA-P-b");
    }

    @Test
    void la_liste_et_l_engagement_s_accordent_sur_le_retard() {
        ListeEngagements liste = engagements.lister(FiltreEngagements.tous("N"));

        assertThat(liste.engagements().stream()
                        .filter(engagement -> engagement.enRetard(liste.aujourdHui()))
                        .map(Engagement::id))
                .containsExactlyElementsOf(lister(enRetard("N")));
    }

    @Test
    void un_engagement_declare_realise_n_est_plus_en_retard_ni_sans_nouvelle() {
        int avant = lister(sansNouvelle("LA")).size();
        jdbc.update("update suivi set etat = 'REALISE', realise_le = date '2017-06-30', version = 1,"
                + " maj_le = timestamp with time zone '2017-07-01 09:00:00+02:00' where engagement = 'LA-P-b'");

        assertThat(lister(enRetard("LA"))).isEmpty();
        assertThat(lister(sansNouvelle("LA"))).hasSize(avant - 1).doesNotContain("LA-P-b");
    }

    @Test
    void au_depart_tout_ce_qui_est_suivi_est_sans_nouvelle() {
        assertThat(lister(sansNouvelle("LA")))
                .hasSize(document("LA").contenu().suivis())
                .doesNotContain("LA-4.1-b");
    }

    @Test
    void un_constat_et_une_possibilite_ne_sont_pas_non_renseignes() {
        FiltreEngagements filtre = new FiltreEngagements(
                "PACA", "", FiltreEngagements.SOUS_OBJECTIFS, EtatSuivi.NON_RENSEIGNE, null, null, Set.of());

        assertThat(lister(filtre))
                .hasSize(document("PACA").contenu().nombre(EtatSuivi.NON_RENSEIGNE))
                .doesNotContain("PACA-X6", "PACA-C3");
    }

    @Test
    void les_engagements_sans_indicateur_sont_ceux_que_le_document_annonce() {
        conventions.documents().tous().forEach(document -> assertThat(engagements
                        .lister(FiltreEngagements.orphelins(document.code()))
                        .engagements())
                .as(document.code())
                .hasSize(document.contenu().orphelins())
                .allMatch(engagement ->
                        engagement.type().promis() && engagement.indicateurs().isEmpty()));
        assertThat(document("N").contenu().orphelins()).isEqualTo(56);
        assertThat(document("F122").contenu().orphelins()).isZero();
    }

    @Test
    void les_pilotes_proposes_sont_separes_et_dans_l_ordre_francais() {
        assertThat(engagements.lister(FiltreEngagements.tous("LA")).pilotes())
                .contains("DSDEN", "Éducation nationale", "préfecture")
                .doesNotContain("préfecture | DSDEN", "")
                .containsSubsequence("DSDEN", "Éducation nationale", "préfecture", "rectorat de Nantes");
    }

    @Test
    void la_synthese_a_vingt_et_une_actions_dont_onze_sans_indicateur() {
        TableauDeSynthese synthese = engagements.synthese("N");

        assertThat(synthese.actions()).hasSize(21);
        assertThat(synthese.actions())
                .filteredOn(action -> synthese.libellesDe(action).isEmpty())
                .hasSize(11);
        assertThat(synthese.libelles()).hasSize(15);
    }

    @Test
    void les_trois_lignes_sans_action_vont_a_leur_objectif() {
        TableauDeSynthese synthese = engagements.synthese("N");
        Map<String, List<String>> sansAction = synthese.objectifs().stream()
                .filter(objectif -> !synthese.sansAction(objectif).isEmpty())
                .collect(Collectors.toMap(Objectif::id, objectif -> synthese.sansAction(objectif).stream()
                        .map(TableauDeSynthese.Libelle::id)
                        .toList()));

        assertThat(sansAction)
                .isEqualTo(Map.of("OBJ-NA2-1.1", List.of("N-A2I-05", "N-A2I-06"), "OBJ-NA2-1.4", List.of("N-A2I-14")));
    }

    @Test
    void l_avancement_d_une_action_est_la_somme_de_ses_engagements() {
        TableauDeSynthese.Action pre = engagements.synthese("N").actions().stream()
                .filter(action -> action.engagement().id().equals("N-A2-03"))
                .findFirst()
                .orElseThrow();

        assertThat(pre.etats())
                .isEqualTo(Map.of(EtatSuivi.REALISE, 1, EtatSuivi.EN_COURS, 9, EtatSuivi.NON_RENSEIGNE, 1));
        assertThat(pre.possibilites()).isZero();
        assertThat(engagements.fiche("N-A2-03").orElseThrow().details()).hasSize(11);
    }

    @Test
    void la_synthese_lit_les_mesures_en_vigueur_pour_la_france() {
        assertThat(engagements.synthese("N").mesures().mesures())
                .anyMatch(mesure -> mesure.indicateur().equals("N-I05"));
    }

    @Test
    void un_document_sans_annexe_2_n_a_pas_de_synthese() {
        TableauDeSynthese synthese = engagements.synthese("LA");

        assertThat(synthese.actions()).isEmpty();
        assertThat(synthese.libelles()).isEmpty();
        assertThat(synthese.objectifs()).isEmpty();
    }

    @Test
    void la_fiche_d_un_engagement_dit_tout_ce_qui_s_y_rattache() {
        FicheEngagement fiche = engagements.fiche("N-2.1.1-d").orElseThrow();

        assertThat(fiche.titreConvention()).isEqualTo("Convention nationale 2016-2020");
        assertThat(fiche.chemin()).extracting(Objectif::id).containsExactly("OBJ-N-0", "OBJ-N-1", "OBJ-N-1.1");
        assertThat(fiche.autresLibelles()).extracting(Objectif::id).containsExactly("OBJ-NA2-1.1");
        assertThat(fiche.parents()).extracting(Engagement::id).containsExactly("N-A2-01", "N-A2-02");
        assertThat(fiche.indicateurs()).extracting(IndicateurCite::id).containsExactly("N-I07", "N-I22", "N-I23");
        assertThat(fiche.aujourdHui()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void la_fiche_montre_valeurs_dispositifs_et_doutes() {
        FicheEngagement ecart = engagements.fiche("N-2.1.1-a").orElseThrow();
        assertThat(ecart.valeurs()).extracting(ValeurImprimee::id).containsExactly("V-N-22");
        assertThat(ecart.valeurs().getFirst().indicateurs()).containsExactly("N-M07");
        assertThat(ecart.points()).extracting(Notice::id).containsExactly("Q-12", "Q-49");

        assertThat(engagements.fiche("LA-3.2-a").orElseThrow().dispositifs())
                .extracting(DispositifCite::id)
                .contains("D1-02");
    }

    @Test
    void un_code_inconnu_en_propose_d_autres() {
        assertThat(engagements.fiche("N-2.1.1-zz")).isEmpty();
        assertThat(engagements.proches("N-2.1.1-zz")).hasSize(5).allMatch(propose -> propose.id()
                .startsWith("N-2.1.1-"));
        assertThat(engagements.proches("n-a2-3"))
                .extracting(EngagementNomme::id)
                .contains("N-A2-03");
    }

    @Test
    void les_dates_du_calendrier_viennent_en_ordre_puis_celles_en_mots() {
        List<Evenement> evenements = textes.evenements("N");
        List<LocalDate> jours = evenements.stream()
                .map(Evenement::jour)
                .filter(jour -> jour != null)
                .toList();

        assertThat(evenements).hasSize(14);
        assertThat(jours).isSorted();
        assertThat(evenements.subList(jours.size(), evenements.size()))
                .isNotEmpty()
                .allMatch(evenement -> evenement.jour() == null);
    }

    @ParameterizedTest
    @CsvSource({"N, 18, 50", "LA, 16, 46", "F122, 6, 3", "F123, 0, 1", "PACA, 3, 4"})
    void aucune_instance_ni_valeur_ne_manque(String code, int instances, int valeurs) {
        assertThat(textes.instances(code)).hasSize(instances);
        assertThat(textes.valeurs(code)).hasSize(valeurs);
    }

    @Test
    void les_references_citees_sont_celles_que_le_document_nomme() {
        conventions.documents().tous().forEach(document -> assertThat(textes.notices(document.code()).stream()
                        .filter(notice -> notice.genre() == Notice.Genre.REFERENCE)
                        .map(Notice::id))
                .as(document.code())
                .containsExactlyInAnyOrderElementsOf(document.liens().stream()
                        .filter(lien -> lien.startsWith("REF-"))
                        .toList()));
    }

    @Test
    void chaque_notice_touche_au_moins_un_document() {
        Set<String> montrees = conventions.documents().tous().stream()
                .flatMap(document -> textes.notices(document.code()).stream())
                .map(Notice::id)
                .collect(Collectors.toSet());

        assertThat(montrees)
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList("select id from notice", String.class));
    }

    @Test
    void qui_n_est_pas_entre_ne_lit_rien() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> conventions.documents())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> engagements.fiche("N-2.1.1-a"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> textes.notices("N")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Document document(String code) {
        return conventions.documents().de(code).orElseThrow();
    }

    private List<String> lister(FiltreEngagements filtre) {
        return engagements.lister(filtre).engagements().stream()
                .map(Engagement::id)
                .toList();
    }

    private static FiltreEngagements texte(String texte) {
        return new FiltreEngagements("N", texte, FiltreEngagements.SOUS_OBJECTIFS, null, null, null, Set.of());
    }

    private static FiltreEngagements pilote(String convention, String pilote) {
        return new FiltreEngagements(convention, "", FiltreEngagements.SOUS_OBJECTIFS, null, pilote, null, Set.of());
    }

    private static FiltreEngagements objectif(String convention, String objectif) {
        return new FiltreEngagements(convention, "", FiltreEngagements.SOUS_OBJECTIFS, null, null, objectif, Set.of());
    }

    private static FiltreEngagements enRetard(String convention) {
        return new FiltreEngagements(
                convention, "", FiltreEngagements.SOUS_OBJECTIFS, null, null, null, Set.of(Signe.RETARD));
    }

    private static FiltreEngagements sansNouvelle(String convention) {
        return new FiltreEngagements(
                convention, "", FiltreEngagements.SOUS_OBJECTIFS, null, null, null, Set.of(Signe.SANS_NOUVELLE));
    }

    @Test
    void depuis_le_dernier_comite_on_voit_ce_qui_a_change_et_ce_qui_n_a_pas_bouge() {
        jdbc.update("insert into seance (convention, jour, fonction, le) values ('LA', date '2026-10-15', 'Cabinet',"
                + " current_timestamp)");
        parler("LA-P-b", "2026-09-01 10:00:00+02:00");
        parler("LA-P-e", "2026-11-02 10:00:00+01:00");

        assertThat(lister(signe(Signe.CHANGE))).containsExactly("LA-P-e");
        assertThat(lister(signe(Signe.SANS_NOUVELLE))).contains("LA-P-b").doesNotContain("LA-P-e");
        assertThat(actualite("LA").changes()).isEqualTo(1);
        assertThat(actualite("LA").derniereSeance()).isEqualTo("2026-10-15");
        assertThat(actualite("N").derniereSeance()).isNull();
    }

    @Test
    void deux_meteos_a_deux_crans_l_une_de_l_autre_sont_un_desaccord() {
        donner("LA-P-b", "P-LA-PREF", "APPUIS");
        donner("LA-P-b", "P-LA-DSDEN", "SECURISES");
        donner("LA-P-e", "P-LA-PREF", "ATTEIGNABLES");
        donner("LA-P-e", "P-LA-DSDEN", "SECURISES");

        assertThat(lister(signe(Signe.DESACCORD))).containsExactly("LA-P-b");
        assertThat(actualite("LA").desaccords()).isEqualTo(1);
    }

    private void donner(String engagement, String partie, String avis) {
        jdbc.update(
                "insert into meteo (engagement, partie, avis, mot, le) values (?, ?, ?, 'parce que',"
                        + " current_timestamp)",
                engagement,
                partie,
                avis);
    }

    @Test
    void les_meteos_d_une_liste_suivent_le_rang_des_parties() {
        String regional = Objects.requireNonNull(jdbc.queryForObject(
                "select min(e.id) from engagement e where e.convention = 'PACA' and e.type = 'E'", String.class));
        donner(regional, "P-PACA-ARDML", "APPUIS");
        donner(regional, "P-PACA-REG", "SECURISES");
        donner(regional, "P-PACA-23", "ATTEIGNABLES");

        assertThat(engagements.lister(FiltreEngagements.tous("PACA")).engagements())
                .filteredOn(engagement -> engagement.id().equals(regional))
                .singleElement()
                .satisfies(engagement -> assertThat(engagement.suivi().meteos())
                        .extracting(MeteoDePartie::partie)
                        .containsExactly("Région", "académie de Nice", "ARDML"));
        assertThat(actualite("PACA").desaccords()).isEqualTo(1);
    }

    @Test
    void la_frise_suit_l_ordre_des_jours() {
        assertThat(conventions.jalons("LA"))
                .isSortedAccordingTo(Comparator.comparing(Jalon::jour))
                .anySatisfy(jalon -> assertThat(jalon.engagement()).isEqualTo("LA-P-b"))
                .anySatisfy(jalon -> assertThat(jalon.genre()).isEqualTo(Jalon.Genre.EVENEMENT));
    }

    private Actualite actualite(String convention) {
        return conventions.avancements().stream()
                .filter(avancement -> avancement.convention().code().equals(convention))
                .findFirst()
                .orElseThrow()
                .actualite();
    }

    private void parler(String engagement, String quand) {
        jdbc.update(
                "update suivi set maj_le = timestamp with time zone '" + quand + "' where engagement = ?", engagement);
    }

    private static FiltreEngagements signe(Signe signe) {
        return new FiltreEngagements("LA", "", FiltreEngagements.SOUS_OBJECTIFS, null, null, null, Set.of(signe));
    }
}
