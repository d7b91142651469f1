package fr.copil.bilan.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Engagement;
import fr.copil.essai.BaseDEssai;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.CitationService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.DispositifFinance;
import fr.copil.moyens.Financeur;
import fr.copil.moyens.MontantSaisi;
import fr.copil.moyens.SaisieDeMoyen;
import fr.copil.moyens.Unite;
import fr.copil.tableaudebord.FigureCle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each chapter of a bilan gathers, the same on both databases. */
@EnTantQue(Role.CABINET)
abstract class ChapitresCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private MatiereService matieres;

    @Autowired
    private MatieresGardees gardees;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CitationService citations;

    @Autowired
    private DeclarationDeMoyensService declarations;

    @BeforeEach
    void charger() {
        base.chargerLesDonneesReduites();
    }

    private Matiere matiere(String convention, String territoire) {
        return matiere(convention, territoire, 2024);
    }

    private Matiere matiere(String convention, String territoire, int annee) {
        gardees.vider();
        return matieres.lire(
                new FicheBilan(
                        0, convention, new CodeTerritoire(territoire), Genre.ANNUEL, annee, 1, Statut.BROUILLON, null),
                Audience.COMITE);
    }

    private static List<String> ids(List<Engagement> engagements) {
        return engagements.stream().map(Engagement::id).toList();
    }

    private static String texte(Proposition proposition) {
        return proposition.recit() + proposition.phrases().values() + proposition.elements();
    }

    @Test
    void le_chapitre_du_decrochage_de_loire_atlantique_trouve_ses_cinq_engagements() {
        assertThat(ids(Engagements.decrochage(matiere("LA", "DEP-44"))))
                .containsExactly("LA-P-b", "LA-3.4-a", "LA-3.4-b", "LA-3.7-a", "LA-4.1-a");
    }

    @Test
    void la_convention_de_paca_est_tout_entiere_dans_le_chapitre_du_decrochage() {
        Matiere paca = matiere("PACA", "REG-93");

        assertThat(Engagements.decrochage(paca)).isEqualTo(paca.suivis()).hasSizeGreaterThan(15);
        assertThat(Chapitre.plan(paca)).contains(Chapitre.DECROCHAGE).doesNotContain(Chapitre.PRE_REP);
    }

    @Test
    void les_deux_fiches_de_tours_servent_le_meme_enjeu_sur_le_decrochage() {
        for (String fiche : List.of("F122", "F123")) {
            Matiere matiere = matiere(fiche, "EPCI-243700754");
            assertThat(Engagements.decrochage(matiere)).isEqualTo(matiere.suivis());
        }
    }

    @Test
    void dans_la_convention_nationale_le_decrochage_est_l_objectif_1_4_et_les_pre_qui_le_previennent() {
        assertThat(ids(Engagements.decrochage(matiere("N", "FR"))))
                .contains("N-2.1.1-m", "N-2.1.4-a", "N-2.1.4-c1", "N-2.1.4-f")
                .allMatch(id -> id.equals("N-2.1.1-m") || id.startsWith("N-2.1.4-"))
                .doesNotContain("N-2.1.1-o");
    }

    @Test
    void les_pre_et_l_education_prioritaire_sont_retenus_par_leur_theme() {
        assertThat(ids(Engagements.preEtRep(matiere("LA", "DEP-44"))))
                .contains("LA-2.3-b", "LA-3.2-a", "LA-3.7-a", "LA-2.2-c", "LA-2.2-d", "LA-4.2-c")
                .doesNotContain("LA-2.1-a", "LA-2.3-a", "LA-3.4-b");
        assertThat(ids(Engagements.preEtRep(matiere("N", "FR"))))
                .contains("N-1.2-b", "N-2.1.1-a", "N-2.1.1-j4", "N-2.1.1-k", "N-2.1.2-k", "N-2.1.3-a", "N-3.4-b")
                .doesNotContain("N-2.1.2-a", "N-2.1.4-a");
    }

    @Test
    void une_serie_voisine_n_est_pas_une_reponse_et_ce_qui_manque_dit_qui_le_doit() {
        assertThat(texte(Moyens.de(matiere("N", "FR"))))
                .contains("une série voisine existe ; attendu des deux ministères", "approchent sans y répondre")
                .doesNotContain("voir ENC-COL");
    }

    @Test
    void ce_qui_est_reserve_se_dit_restreint_et_non_manquant() {
        jdbc.update("update mesure set diffusion = 3 where indicateur like 'ADR-%' or indicateur like 'FJP-%'");
        try {
            assertThat(texte(Moyens.de(matiere("LA", "DEP-44")))).contains("diffusion restreinte");
            assertThat(valeurs(Moyens.de(matiere("LA", "DEP-44"))))
                    .filteredOn(ligne -> ligne.mots().getFirst().contains("adultes-relais"))
                    .hasSize(2)
                    .allSatisfy(
                            ligne -> assertThat(ligne.valeurs()).singleElement().satisfies(chiffre -> {
                                assertThat(chiffre.dit()).isEqualTo("diffusion restreinte");
                                assertThat(chiffre.valeur()).isNull();
                                assertThat(chiffre.code()).isNull();
                            }));
        } finally {
            jdbc.update("update mesure set diffusion = 0 where indicateur like 'ADR-%' or indicateur like 'FJP-%'");
            gardees.vider();
        }
    }

    @Test
    void ce_que_les_services_declarent_suit_ce_qui_est_publie_jusqu_au_niveau_du_bilan() {
        MontantSaisi lu = new MontantSaisi("12500", "", true, true, Audience.COMITE);
        MontantSaisi cache = new MontantSaisi("777", "", false, true, Audience.DSDEN);
        try {
            declarer(new CodeTerritoire("EPCI-244400404"), DispositifFinance.CLAS, lu);
            declarer(new CodeTerritoire("EPCI-244400404"), DispositifFinance.OEPRE, cache);

            assertThat(texte(Moyens.de(matiere("LA", "DEP-44"))))
                    .contains("Moyens déclarés par les services, 2024", "12\u202f500\u202f€ (provisoire)")
                    .contains("Préfecture de la Loire-Atlantique")
                    .as("not even to the service that said it")
                    .doesNotContain("777");
            assertThat(texte(Moyens.de(matiere("LA", "DEP-44", 2023)))).doesNotContain("Moyens déclarés");
        } finally {
            jdbc.update("delete from moyen");
        }
        assertThat(texte(Moyens.de(matiere("LA", "DEP-44")))).doesNotContain("Moyens déclarés");
    }

    private void declarer(CodeTerritoire ou, DispositifFinance dispositif, MontantSaisi montant) {
        declarations.declarer(new SaisieDeMoyen(ou, 2024, Financeur.CAF, "", dispositif, "", Unite.EUROS, montant));
    }

    @Test
    void les_moyens_connus_ont_leur_financeur_leur_annee_et_leur_code_et_un_ratio_n_en_est_pas() {
        assertThat(valeurs(Moyens.de(matiere("LA", "DEP-44"))))
                .extracting(ligne -> ligne.mots().get(0) + " ; " + ligne.mots().get(1) + " ; "
                        + ligne.mots().get(2))
                .contains("Postes adultes-relais de la politique de la ville ; État, politique de la ville ; 2024")
                .noneMatch(ligne -> ligne.contains("élèves par"));
        assertThat(valeurs(Moyens.de(matiere("LA", "DEP-44")))).allSatisfy(ligne -> assertThat(ligne.valeurs())
                .allSatisfy(chiffre -> assertThat(chiffre.code()).isNotNull()));
    }

    @Test
    void chaque_quartier_a_ses_chiffres_avec_leur_edition_et_rien_d_apres_l_annee() {
        assertThat(valeurs(Situation.de(matiere("LA", "DEP-44")))).hasSize(19).anySatisfy(ligne -> {
            assertThat(ligne.mots()).containsExactly("Malakoff", "Nantes");
            assertThat(ligne.valeurs())
                    .allSatisfy(chiffre -> assertThat(chiffre.dit()).endsWith(" (2022)"));
        });
        assertThat(valeurs(Situation.de(matiere("LA", "DEP-44", 2019)))).allSatisfy(ligne -> assertThat(ligne.valeurs())
                .noneMatch(chiffre -> chiffre.dit().matches(".*\\(202[0-9]\\)")));
        assertThat(matiere("PACA", "REG-93").lieux().vides()).isTrue();
    }

    private static List<Faits.LigneDeValeurs> valeurs(Proposition proposition) {
        return proposition.elements().stream()
                .flatMap(bloc -> bloc instanceof Bloc.Grille grille && grille.faits() instanceof Faits.Valeurs dites
                        ? dites.lignes().stream()
                        : Stream.empty())
                .toList();
    }

    /** The figures that Copil ships begin in 2015, those of the DNB in 2022. */
    @ParameterizedTest
    @CsvSource({"LA, DEP-44", "N, FR", "PACA, REG-93", "F122, EPCI-243700754"})
    void un_bilan_de_2018_ne_dit_rien_d_apres(String convention, String territoire) {
        Matiere matiere = matiere(convention, territoire, 2018);

        String dit = Chapitre.plan(matiere).stream()
                .filter(chapitre -> chapitre != Chapitre.SUITES)
                .map(chapitre -> texte(chapitre.proposer(matiere)))
                .collect(Collectors.joining("\n"));
        // When a series came is where it comes from, whatever it tells.
        assertThat(dit.replaceAll("reçu le [0-9/]+", "")).contains("31/12/2018").doesNotContain("2024", "2025", "2026");
        assertThat(texte(Chiffres.cles(matiere))).contains("Aucune donnée pour 2018 : « Réussite au DNB »");
        assertThat(matiere.figures())
                .allSatisfy(figure -> assertThat(figure.tableau().lignes())
                        .extracting(ligne -> ligne.getFirst().texte())
                        .noneMatch(annee -> annee.matches("20(19|2[0-9]).*")));
    }

    @Test
    void la_figure_de_l_avancement_ne_compte_que_la_convention_du_bilan() {
        assertThat(matiere("LA", "DEP-44").figures().stream()
                        .filter(figure -> figure.id().equals(FigureCle.AVANCEMENT.id()))
                        .findFirst()
                        .orElseThrow()
                        .tableau()
                        .lignes())
                .hasSize(1);
    }

    /** In the sheet of data as on screen: that of the figure opened another year, or another group, most of the time. */
    @ParameterizedTest
    @CsvSource({"LA, DEP-44", "N, FR"})
    void chaque_valeur_dessinee_porte_le_code_qui_ouvre_cette_valeur(String convention, String territoire) {
        List<Graphique.Courbes> courbes = matiere(convention, territoire).figures().stream()
                .flatMap(figure -> figure.graphique() instanceof Graphique.Courbes c ? Stream.of(c) : Stream.empty())
                .toList();
        List<Graphique.Point> valeurs = courbes.stream()
                .flatMap(figure -> figure.series().stream())
                .flatMap(serie -> serie.points().stream())
                .filter(point -> point.y() != null)
                .toList();

        assertThat(valeurs).hasSizeGreaterThan(10).allSatisfy(point -> {
            String code = Objects.requireNonNull(
                    Objects.requireNonNull(point.chiffre()).code());
            List<Mesure> alors = citations.ouvrir(code).orElseThrow().alors();
            double premiere = alors.getFirst().enValeur().orElseThrow();
            double ouverte =
                    alors.size() == 1 ? premiere : alors.getLast().enValeur().orElseThrow() - premiere;
            assertThat(ouverte).as(code).isCloseTo(Objects.requireNonNull(point.y()), within(0.051));
            assertThat(point.x()).isEqualTo(String.valueOf(point.chiffre().annee()));
        });
    }

    @Test
    void chaque_figure_qui_montre_une_valeur_d_un_indicateur_a_son_code() {
        assertThat(matiere("LA", "DEP-44").figures())
                .filteredOn(figure -> figure.graphique() instanceof Graphique.Courbes c
                        && c.series().getFirst().points().stream().anyMatch(point -> point.y() != null))
                .allSatisfy(
                        figure -> assertThat(figure.citation()).as(figure.id()).isNotNull());
    }

    /** Of the sides of the first figure of the synthesis, nothing is spoken of as the département's. */
    @Test
    void ce_qui_est_partiel_n_est_pas_dit_dans_la_synthese_comme_le_chiffre_du_territoire() {
        assertThat(texte(Synthese.de(matiere("LA", "DEP-44")))).contains("**Résultats.**", "des candidats sont admis");
        String qui = " where indicateur = 'DNB-G' and territoire = 'DEP-44' and agregee";
        assertThat(jdbc.update(
                        "update mesure set unites = unites + 10000, unites_attendues = unites_attendues + 30000" + qui))
                .isPositive();
        try {
            Matiere partielle = matiere("LA", "DEP-44");
            assertThat(texte(Synthese.de(partielle)))
                    .contains("sont partiels")
                    .doesNotContain("points d'écart")
                    .doesNotContain("des candidats sont admis");
        } finally {
            jdbc.update("update mesure set unites = unites - 10000, unites_attendues = unites_attendues - 30000" + qui);
            gardees.vider();
        }
    }
}
