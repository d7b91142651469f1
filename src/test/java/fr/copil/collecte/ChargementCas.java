package fr.copil.collecte;

import static fr.copil.essai.DonneesCopiees.COMMUNES;
import static fr.copil.essai.DonneesCopiees.DEPARTEMENTS;
import static fr.copil.essai.DonneesCopiees.DNB_DEPARTEMENTS;
import static fr.copil.essai.DonneesCopiees.EPCI;
import static fr.copil.essai.DonneesCopiees.IVAC;
import static fr.copil.essai.DonneesCopiees.PERSONNELS;
import static fr.copil.essai.DonneesCopiees.PROXIMITE;
import static fr.copil.essai.DonneesCopiees.QUARTIERS;
import static fr.copil.essai.DonneesCopiees.REGIONS;
import static fr.copil.essai.DonneesCopiees.REP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.HorlogeReglable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * What loading keeps, closes, refuses and says: the same cases on both databases, each rolled back to one first loading.
 */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChargementCas {

    private static final OffsetDateTime EN_NOVEMBRE = OffsetDateTime.parse("2026-11-22T08:00:00Z");

    /** A public collège of Nantes, in REP+ and in a QPV: it weighs on every sum of Loire-Atlantique. */
    private static final String STENDHAL = "0440284V";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private AlerteService alertes;

    private DonneesCopiees donnees;

    @BeforeAll
    void charger_une_premiere_fois_en_octobre() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void repartir_en_novembre_des_fichiers_d_octobre() {
        donnees = DonneesCopiees.reduites(base.dossier());
        horloge.mettreA(EN_NOVEMBRE);
    }

    @Test
    void le_premier_chargement_integre_chaque_fichier_du_catalogue() {
        List<String> catalogue = CatalogueDesFichiers.lire(base.dossier().resolve("open")).stream()
                .map(CatalogueDesFichiers.Entree::fichier)
                .toList();

        assertThat(catalogue).contains(COMMUNES, EPCI, QUARTIERS, REP, PROXIMITE, IVAC);
        assertThat(etat.livraisons("INTEGREE"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(catalogue.stream(), Stream.of("referentiel"))
                        .toList());
        assertThat(etat.livraisons("REFUSEE")).isEmpty();
        assertThat(etat.enVigueur()).isNotEmpty();
    }

    @Test
    void un_second_chargement_ne_fait_rien() {
        List<String> avant = etat.toutesLesMesures();
        List<String> livraisons = etat.livraisons("INTEGREE");

        assertThat(base.charger()).isFalse();

        assertThat(EtatDeLaBase.difference(avant, etat.toutesLesMesures())).isEmpty();
        assertThat(etat.livraisons("INTEGREE")).isEqualTo(livraisons);
    }

    @Test
    void un_fichier_change_fait_une_livraison_de_plus_pour_lui_seul() {
        List<String> avant = etat.livraisons("INTEGREE");
        donnees.corrigerIvac("2024", STENDHAL, "Taux de réussite G", "75.0");

        assertThat(base.charger()).isTrue();

        assertThat(etat.livraisons("INTEGREE").stream().skip(avant.size())).containsExactly(IVAC);
    }

    @Test
    void une_valeur_revisee_reste_lisible_avec_ses_dates() {
        BigDecimal avant = etat.admis(STENDHAL, 2024);
        donnees.corrigerIvac("2024", STENDHAL, "Taux de réussite G", "0.0");

        base.charger();

        assertThat(etat.admis(STENDHAL, 2024)).isZero();
        assertThat(avant).isNotZero();
        List<Map<String, Object>> histoire = jdbc.queryForList(
                """
                select numerateur, en_vigueur_du, en_vigueur_au from mesure
                where territoire = ? and periode = 2024 and indicateur = 'DNB-G' order by id
                """,
                "ETAB-" + STENDHAL);
        assertThat(histoire).hasSize(2);
        assertThat(EtatDeLaBase.instant(histoire.getFirst(), "en_vigueur_du")).isEqualTo(BaseDEssai.EN_OCTOBRE);
        assertThat(EtatDeLaBase.instant(histoire.getFirst(), "en_vigueur_au")).isEqualTo(EN_NOVEMBRE);
        assertThat(histoire.getFirst().get("numerateur"))
                .isInstanceOfSatisfying(
                        BigDecimal.class, admis -> assertThat(admis).isEqualByComparingTo(avant));
        assertThat(EtatDeLaBase.instant(histoire.getLast(), "en_vigueur_du")).isEqualTo(EN_NOVEMBRE);
        assertThat(histoire.getLast().get("en_vigueur_au")).isNull();
    }

    @Test
    void ce_qui_n_a_pas_change_garde_sa_ligne_et_sa_livraison() {
        List<String> avant = etat.lignesEnVigueur("territoire like 'ETAB-%' and territoire <> 'ETAB-" + STENDHAL + "'");
        donnees.corrigerIvac("2024", STENDHAL, "Taux de réussite G", "75.0");

        base.charger();

        assertThat(EtatDeLaBase.difference(
                        avant,
                        etat.lignesEnVigueur("territoire like 'ETAB-%' and territoire <> 'ETAB-" + STENDHAL + "'")))
                .isEmpty();
    }

    @Test
    void une_valeur_qui_revient_n_efface_pas_l_histoire() {
        donnees.corrigerIvac("2024", STENDHAL, "Taux de réussite G", "75.0");
        base.charger();
        donnees.remettre(IVAC);

        base.charger();

        assertThat(jdbc.queryForObject(
                        "select count(*) from mesure where territoire = ? and periode = 2024 and indicateur = 'DNB-G'",
                        Integer.class,
                        "ETAB-" + STENDHAL))
                .isEqualTo(3);
        assertThat(etat.livraisons("INTEGREE")).filteredOn(IVAC::equals).hasSize(3);
    }

    @Test
    void une_ligne_retiree_ferme_sa_mesure_et_sort_des_sommes() {
        BigDecimal candidatsAvant = etat.candidats("DEP-44", "PUBLIC_REP_PLUS", 2024);
        BigDecimal candidatsDuCollege = etat.candidats("ETAB-" + STENDHAL, "ENSEMBLE", 2024);
        donnees.retirerLaLigne(IVAC, ";2024;", STENDHAL);

        base.charger();

        assertThat(etat.lignesEnVigueur("indicateur in ('DNB-G', 'ACC-6E3E') and territoire = 'ETAB-" + STENDHAL
                        + "' and periode = 2024"))
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "select en_vigueur_au from mesure where territoire = ? and periode = 2024 and indicateur ="
                                + " 'DNB-G'",
                        OffsetDateTime.class,
                        "ETAB-" + STENDHAL))
                .isEqualTo(EN_NOVEMBRE);
        assertThat(etat.candidats("DEP-44", "PUBLIC_REP_PLUS", 2024))
                .isEqualByComparingTo(candidatsAvant.subtract(candidatsDuCollege));
    }

    @Test
    void les_sommes_sont_celles_des_colleges_du_fichier() {
        List<LectureIvac.College> colleges =
                LectureIvac.lire(FichierCsv.ouvrir(base.dossier().resolve("open"), IVAC));
        for (int session : List.of(2022, 2023, 2024)) {
            BigDecimal admis = colleges.stream()
                    .filter(c -> c.session() == session
                            && !c.prive()
                            && c.departement().equals("44"))
                    .map(LectureIvac.College::admisEstimes)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal parLieu = etat.somme("numerateur", "DEP-44", session, "PUBLIC_QPV", "PUBLIC_HORS_QPV");
            BigDecimal parCategorie =
                    etat.somme("numerateur", "DEP-44", session, "PUBLIC_REP_PLUS", "PUBLIC_REP", "PUBLIC_HORS_EP");

            assertThat(parLieu).isEqualByComparingTo(admis);
            assertThat(parCategorie).isEqualByComparingTo(admis);
            assertThat(admis).isPositive();
        }
    }

    @Test
    void les_sommes_d_une_serie_que_rien_ne_touche_ne_sont_pas_refaites() {
        fausserLesSommes("IPS-COL-22");
        donnees.corrigerIvac("2024", STENDHAL, "Taux de réussite G", "75.0");

        base.charger();

        assertThat(sommesFaussees("IPS-COL-22")).isPositive();
    }

    @Test
    void un_college_qui_change_de_groupe_fait_refaire_les_sommes_de_chaque_serie_qui_le_compte() {
        fausserLesSommes("IPS-COL-22");
        fausserLesSommes("BAC-G");
        donnees.retirerLaLigne(PROXIMITE, STENDHAL);

        base.charger();

        assertThat(sommesFaussees("IPS-COL-22")).isZero();
        assertThat(sommesFaussees("BAC-G")).isPositive();
    }

    @Test
    void un_calcul_redefini_fait_refaire_les_sommes_de_sa_serie() {
        assertThat(etat.lignesEnVigueur("indicateur = 'IPS-COL-22' and agregee"))
                .isNotEmpty();
        donnees.changerLeReferentiel("indicateurs/copil.csv", texte -> texte.lines()
                .map(ligne -> ligne.startsWith("IPS-COL-22;") ? ligne.replace(";moyenne;", ";valeur;") : ligne)
                .collect(Collectors.joining("\n", "", "\n")));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).isEmpty();
        assertThat(etat.lignesEnVigueur("indicateur = 'IPS-COL-22' and agregee"))
                .isEmpty();
    }

    @Test
    void un_chargement_interrompu_avant_ses_sommes_est_repris_au_suivant() {
        fausserLesSommes("IPS-COL-22");
        jdbc.update("insert into somme_a_refaire (indicateur) values ('IPS-COL-22')");

        assertThat(base.charger()).isTrue();

        assertThat(sommesFaussees("IPS-COL-22")).isZero();
        assertThat(base.charger()).isFalse();
    }

    private void fausserLesSommes(String indicateur) {
        jdbc.update(
                "update mesure set unites = 999 where agregee and en_vigueur_au is null and indicateur = ?",
                indicateur);
    }

    private int sommesFaussees(String indicateur) {
        return etat.lignesEnVigueur("agregee and unites = 999 and indicateur = '" + indicateur + "'")
                .size();
    }

    static Stream<Arguments> fichiersCasses() {
        return Stream.of(
                casse(
                        IVAC,
                        "colonne renommée",
                        t -> t.replaceFirst("Taux de réussite G", "Taux G"),
                        1,
                        "Taux de réussite G",
                        "cette colonne manque dans l'en-tête."),
                casse(
                        IVAC,
                        "nombre illisible",
                        t -> t.replaceFirst("LOIRE-ATLANTIQUE;PR;89;", "LOIRE-ATLANTIQUE;PR;beaucoup;"),
                        2,
                        "Nb candidats G",
                        "« beaucoup » n'est pas un nombre."),
                casse(IVAC, "fichier vide", t -> "", 0, "", "le fichier ne contient aucune ligne de données."),
                casse(IVAC, "ligne coupée", t -> t.substring(0, t.length() - 80), -1, "", "sont attendues."),
                casse(
                        REP,
                        "catégorie inconnue",
                        t -> t.replaceFirst(";COLLEGE;REP\\+", ";COLLEGE;ECLAIR"),
                        -1,
                        "EP",
                        "« ECLAIR » n'est pas une des valeurs admises (REP, REP+)."),
                casse(
                        DNB_DEPARTEMENTS,
                        "plus d'admis que de présents",
                        t -> t.replaceFirst(";SERIE GENERALE;[0-9]+;[0-9]+;", ";SERIE GENERALE;1;1;"),
                        2,
                        "Admis",
                        "plus d'admis que de présents."),
                casse(
                        PERSONNELS,
                        "nombre illisible",
                        t -> t.replaceFirst(",[0-9.]+\n", ",beaucoup\n"),
                        2,
                        "ETP total",
                        "« beaucoup » n'est pas un nombre."),
                casse(
                        PROXIMITE,
                        "code de quartier",
                        t -> t.replaceFirst("QP0[0-9]{5}", "Bellevue"),
                        2,
                        "QPV",
                        "« Bellevue »"),
                casse(
                        COMMUNES,
                        "interrompu",
                        t -> t.substring(0, t.length() / 2),
                        -1,
                        null,
                        "le JSON est interrompu ou mal formé."),
                casse(
                        DEPARTEMENTS,
                        "interrompu",
                        t -> t.substring(0, t.length() - 20),
                        -1,
                        null,
                        "le JSON est interrompu ou mal formé."),
                casse(REGIONS, "liste vide", t -> "[]", 0, "", "le fichier ne contient pas la liste attendue."),
                casse(
                        EPCI,
                        "code impossible",
                        t -> t.replaceFirst("\"code\":\"[0-9]{9}\"", "\"code\":\"Nantes Métropole\""),
                        0,
                        "code",
                        "« Nantes Métropole » n'a pas la forme d'un code de territoire, objet n° 1."),
                casse(
                        QUARTIERS,
                        "plus de noms que de codes",
                        t -> t.replaceFirst("\"lib_qp\": \"", "\"lib_qp\": \"Un de trop, "),
                        0,
                        "lib_qp",
                        "autant de noms que de codes sont attendus"));
    }

    private static Arguments casse(
            String fichier,
            String comment,
            UnaryOperator<String> faute,
            long ligne,
            @Nullable String colonne,
            String raison) {
        return Arguments.of(fichier, comment, faute, ligne, colonne, raison);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @MethodSource("fichiersCasses")
    void un_fichier_casse_est_refuse_seul_et_ne_change_aucun_chiffre(
            String fichier,
            String comment,
            UnaryOperator<String> faute,
            long ligne,
            @Nullable String colonne,
            String raison) {
        List<String> chiffres = etat.enVigueur();
        List<String> carte = etat.carte();
        donnees.changer(fichier, faute);

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(fichier);
        Map<String, Object> anomalie = jdbc.queryForList(
                        """
                        select a.ligne, a.colonne, a.raison from anomalie a join livraison l on l.id = a.livraison
                        where l.fichier = ? order by a.livraison_key
                        """,
                        fichier)
                .getFirst();
        assertThat(String.valueOf(anomalie.get("raison"))).contains(raison);
        if (ligne >= 0) {
            assertThat(anomalie.get("ligne")).isEqualTo(ligne);
        } else {
            assertThat((Long) anomalie.get("ligne")).isPositive();
        }
        if (colonne != null) {
            assertThat(anomalie.get("colonne")).isEqualTo(colonne);
        }
        assertThat(EtatDeLaBase.difference(chiffres, etat.enVigueur())).isEmpty();
        assertThat(EtatDeLaBase.difference(carte, etat.carte())).isEmpty();
    }

    @Test
    void un_fichier_disparu_est_refuse_et_ses_chiffres_restent() {
        List<String> chiffres = etat.enVigueur();
        donnees.supprimer(IVAC);

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(IVAC);
        assertThat(EtatDeLaBase.difference(chiffres, etat.enVigueur())).isEmpty();
    }

    @Test
    void un_fichier_casse_n_empeche_pas_les_autres_d_entrer() {
        donnees.changer(PROXIMITE, contenu -> contenu.replaceFirst("QP0[0-9]{5}", "Bellevue"))
                .corrigerIvac("2024", STENDHAL, "Taux de réussite G", "0.0");

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(PROXIMITE);
        assertThat(etat.admis(STENDHAL, 2024)).isZero();
        assertThat(etat.candidats("DEP-44", "PUBLIC_QPV", 2024)).isPositive();
    }

    @Test
    void une_cellule_longue_comme_une_page_est_refusee_comme_une_autre() {
        donnees.corrigerIvac("2024", STENDHAL, "Nb candidats G", "x".repeat(5000));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(IVAC);
    }

    @Test
    void le_meme_fichier_casse_n_est_note_qu_une_fois() {
        donnees.changer(IVAC, contenu -> "");
        base.charger();
        List<String> integrees = etat.livraisons("INTEGREE");

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(IVAC);
        assertThat(etat.livraisons("INTEGREE")).isEqualTo(integrees);
    }

    @Test
    void l_administrateur_lit_la_faute_jusqu_a_ce_que_le_fichier_soit_repare() {
        donnees.corrigerIvac("2024", STENDHAL, "Nb candidats G", "beaucoup");
        long ligne = donnees.numeroDeLaLigne(IVAC, ";2024;", STENDHAL);
        base.charger();
        Identites.en(Role.ADMINISTRATEUR, Audience.DSDEN);

        assertThat(alertes.alertes())
                .containsExactly(new Alerte(IVAC + ", ligne " + ligne
                        + ", colonne « Nb candidats G » : « beaucoup » n'est pas un nombre. Le fichier"
                        + " a été refusé en entier ; les valeurs précédentes restent affichées."));

        donnees.remettre(IVAC);
        base.charger();

        assertThat(alertes.alertes()).isEmpty();
    }

    @Test
    void l_alerte_compte_les_autres_fautes_du_fichier() {
        donnees.corrigerIvac("2024", STENDHAL, "Nb candidats G", "beaucoup")
                .corrigerIvac("2023", STENDHAL, "Nb candidats G", "beaucoup")
                .corrigerIvac("2022", STENDHAL, "Nb candidats G", "beaucoup");
        base.charger();
        Identites.en(Role.ADMINISTRATEUR, Audience.DSDEN);

        assertThat(alertes.alertes())
                .singleElement()
                .extracting(Alerte::message)
                .asString()
                .contains("2 autres fautes.");
    }

    @Test
    void un_referentiel_casse_garde_le_precedent() {
        List<String> chiffres = etat.enVigueur();
        donnees.changerLeReferentiel("engagements/la.csv", texte -> texte.replaceFirst("\nLA-", "\nLA-;"));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly("referentiel");
        assertThat(EtatDeLaBase.difference(chiffres, etat.enVigueur())).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from engagement", Integer.class))
                .isPositive();
    }

    @Test
    void un_etat_saisi_par_une_personne_survit_a_un_nouveau_referentiel() {
        String engagement = jdbc.queryForObject(
                "select min(id) from engagement where convention = 'LA' and type = 'E'", String.class);
        jdbc.update(
                "update suivi set etat = 'BLOQUE', cause = 'poste', debloqueur = 'rectorat', revoir_le = date"
                        + " '2027-01-12', maj_le = timestamp with time zone '2026-11-01 09:00:00+01:00', version = 1 where"
                        + " engagement = ?",
                engagement);
        donnees.changerLeReferentiel(
                "engagements/la.csv",
                texte -> texte.replace("\n" + engagement + ";LA;E;", "\n" + engagement + ";LA;O;"));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).isEmpty();
        assertThat(jdbc.queryForObject("select type from engagement where id = ?", String.class, engagement))
                .isEqualTo("O");
        assertThat(jdbc.queryForObject("select etat from suivi where engagement = ?", String.class, engagement))
                .isEqualTo("BLOQUE");
    }
}
