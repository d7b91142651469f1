package fr.copil.indicateur.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences and charts of hand-made studies. */
class FiguresDEtudeTest {

    private static final Territoire LA =
            new Territoire(new CodeTerritoire("DEP-44"), Niveau.DEPARTEMENT, "Loire-Atlantique");
    private static final Mesures QPV = new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.PUBLIC_QPV);
    private static final Mesures AUTRES = new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.PUBLIC_HORS_QPV);
    private static final Cible MOINS_DE_DIX = new Cible(
            "V-N-01", "N", Indicateurs.ECART_EP, null, "<", BigDecimal.TEN, "points", "N art. 4.4", "Lu en points.");

    private static final Definition DNB = definition("");

    private static Definition definition(String comparaison) {
        return new Definition(
                Indicateurs.DNB_GENERAL,
                null,
                "Séries",
                "Réussite au DNB",
                Theme.REUSSITE,
                List.of(),
                comparaison,
                "",
                "%",
                "",
                "",
                Sens.HAUSSE,
                "",
                false,
                "DEPP",
                "",
                "",
                Calcul.TAUX,
                "",
                Denombrement.PERSONNES,
                "");
    }

    private static Etude etude(List<Mesure> mesures, List<SousTerritoire> semblables, List<Double> etablissements) {
        return new Etude(
                DNB,
                LA,
                2024,
                List.of(2022, 2023, 2024),
                Paire.QPV,
                LA,
                List.of(Paire.QPV),
                new Series(mesures),
                List.of(MOINS_DE_DIX),
                semblables,
                List.of(),
                etablissements,
                List.of(),
                null,
                List.of());
    }

    /** No groups to compare: the territory beside the country. */
    private static Etude sansGroupes(List<Mesure> mesures) {
        return sansGroupes(DNB, mesures);
    }

    private static Etude sansGroupes(Definition definition, List<Mesure> mesures) {
        return new Etude(
                definition,
                LA,
                2024,
                List.of(2024),
                null,
                LA,
                List.of(),
                new Series(mesures),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Liens liens(Etude etude) {
        return Liens.de(etude, new AdresseEtude(null, null, null));
    }

    /** Gaps of so many points in 2022, 2023 and 2024, on groups large enough for a small uncertainty. */
    private static Etude ecarts(double... points) {
        List<Mesure> mesures = Stream.of(0, 1, 2)
                .flatMap(i -> Stream.of(
                        QPV.taux(2022 + i, 1_000_000 * (90 - points[i]) / 100, 1_000_000, 300),
                        AUTRES.taux(2022 + i, 900_000, 1_000_000, 900)))
                .toList();
        return etude(mesures, List.of(), List.of());
    }

    private static FigureModele figureEcarts(Etude etude) {
        return new FigureEcarts(etude, liens(etude)).modele();
    }

    private static String simple(String texte) {
        return texte.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    /** Neighbours, maps and the first line: what is said of the quartiers is not said by all pupils together. */
    @Test
    void un_indicateur_des_quartiers_se_lit_par_leurs_eleves() {
        List<Mesure> mesures = List.of(
                new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.ENSEMBLE).taux(2024, 1204, 9876, 1),
                new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.RESIDENT_QPV).taux(2024, 30, 64, 1));

        assertThat(sansGroupes(definition("QPV"), mesures).population()).isEqualTo(Population.RESIDENT_QPV);
        assertThat(sansGroupes(definition("QPV"), mesures).populations())
                .containsExactly(Population.RESIDENT_QPV, Population.ENSEMBLE);
        assertThat(sansGroupes(definition("éducation prioritaire, QPV si possible"), mesures)
                        .population())
                .isEqualTo(Population.ENSEMBLE);
    }

    /** In the sentence, in the interval and in the table: one sign. */
    @Test
    void un_ecart_a_dans_sa_phrase_le_signe_de_son_tableau() {
        FigureModele figure = figureEcarts(ecarts(-5, -5, -5));

        assertThat(simple(figure.lecture()))
                .containsPattern("^En 2024, un écart de [-−]5,0 points en faveur du groupe suivi \\(entre [-−]5,");
        assertThat(figure.tableau().lignes().toString()).containsPattern("[-−]5,0");
    }

    @Test
    void chaque_figure_a_la_source_de_ce_qu_elle_montre() {
        SousTerritoire voisin = new SousTerritoire(
                new Territoire(new CodeTerritoire("DEP-49"), Niveau.DEPARTEMENT, "Maine-et-Loire"),
                Mesures.de("DSDEN de Maine-et-Loire", QPV.taux(2024, 700, 1000, 9)));
        Etude etude = etude(
                List.of(
                        Mesures.de("DSDEN de Loire-Atlantique", QPV.taux(2024, 772, 1000, 13)),
                        AUTRES.taux(2024, 860, 1000, 70),
                        Mesures.de(
                                "Rectorat",
                                new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.PUBLIC_REP_PLUS)
                                        .taux(2024, 700, 1000, 9))),
                List.of(voisin),
                List.of());
        String depp = "DEPP, IVAC, sessions d'essai, données de 2024";
        String dsden = "DSDEN de Loire-Atlantique, IVAC, sessions d'essai, données de 2024";

        assertThat(figureEcarts(etude).source()).isEqualTo(dsden + " ; " + depp);
        assertThat(new FigureSerie(etude, liens(etude)).modele().source()).isEqualTo(dsden + " ; " + depp);
        assertThat(new FigureSemblables(etude, liens(etude)).modele().source())
                .isEqualTo("DSDEN de Maine-et-Loire, IVAC, sessions d'essai, données de 2024");
    }

    /** France is known for all together: what was given here must not be said missing for that. */
    @Test
    void un_groupe_seul_donne_ou_cache_ici_n_est_jamais_dit_non_transmis() {
        Mesure france = new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.ENSEMBLE)
                .taux(2024, 900, 1000, 9);
        Mesures habitants = new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.RESIDENT_QPV);
        Etude donne = sansGroupes(List.of(france, habitants.taux(2024, 150, 200, 2)));
        Etude cache = sansGroupes(List.of(france, habitants.sansValeur(2024, Etat.SECRET, 2)));

        assertThat(simple(new FigureSerie(donne, liens(donne)).modele().lecture()))
                .startsWith("En 2024, Loire-Atlantique, Élèves résidant en QPV : 75,0 %");
        assertThat(simple(new FigureSerie(cache, liens(cache)).modele().lecture()))
                .isEqualTo("Aucune valeur pour Loire-Atlantique en 2024 : secret statistique.");
    }

    @Test
    void un_seul_voisin_connu_n_a_pas_de_rang() {
        SousTerritoire seul = new SousTerritoire(LA, QPV.taux(2024, 700, 1000, 9));
        SousTerritoire cache = new SousTerritoire(
                new Territoire(new CodeTerritoire("DEP-49"), Niveau.DEPARTEMENT, "Maine-et-Loire"),
                QPV.sansValeur(2024, Etat.SECRET, 9));
        Etude etude = etude(List.of(QPV.taux(2024, 700, 1000, 9)), List.of(seul, cache), List.of());

        assertThat(simple(new FigureSemblables(etude, liens(etude)).modele().lecture()))
                .isEqualTo("En 2024, un seul territoire de même niveau a une valeur : 70,0 % (Loire-Atlantique).");
    }

    /** « Près de 56 % » is not 56,0. */
    @Test
    void un_taux_estime_par_son_document_n_a_pas_plus_de_decimales_que_lui() {
        Mesures ensemble = new Mesures(Indicateurs.DNB_GENERAL, LA.code(), Population.ENSEMBLE);
        Etude environ = sansGroupes(List.of(Mesures.estimee(ensemble.valeurSeule(2024, 56))));
        Etude juste = sansGroupes(List.of(ensemble.valeurSeule(2024, 27)));

        assertThat(simple(new FigureSerie(environ, liens(environ)).modele().lecture()))
                .contains("Loire-Atlantique : environ 56 % ;");
        assertThat(simple(new FigureSerie(juste, liens(juste)).modele().lecture()))
                .contains("Loire-Atlantique : 27,0 % ;");
    }

    @Test
    void la_serie_dit_les_deux_groupes_et_leur_ecart() {
        Etude etude = ecarts(14, 13, 12);

        FigureModele serie = new FigureSerie(etude, liens(etude)).modele();

        assertThat(simple(serie.lecture()))
                .isEqualTo("En 2024, Loire-Atlantique : 78,0 % dans les collèges publics en QPV ou à moins de 300 m,"
                        + " contre 90,0 % dans les autres collèges publics, soit un écart de 12,0 points.");
        assertThat(serie.tableau().lignes()).hasSize(3);
    }

    @Test
    void un_chiffre_restreint_est_dit_tel_dans_la_serie_et_dans_l_ecart() {
        Etude etude = etude(
                List.of(QPV.sansValeur(2024, Etat.RESTREINT, 13), AUTRES.taux(2024, 90, 100, 9)), List.of(), List.of());

        FigureModele serie = new FigureSerie(etude, liens(etude)).modele();

        assertThat(serie.tableau().lignes().getLast().get(1).texte()).isEqualTo("diffusion restreinte");
        assertThat(figureEcarts(etude).tableau().lignes().getLast().get(1).texte())
                .isEqualTo("diffusion restreinte");
        assertThat(figureEcarts(etude).tableau().lignes().getFirst().get(1).texte())
                .isEqualTo("non transmis");
    }

    @Test
    void une_rupture_coupe_le_trait_et_se_dit() {
        Mesure ailleurs = QPV.taux(2024, 80, 100, 3);
        Etude etude = etude(
                List.of(
                        QPV.taux(2022, 76, 100, 3),
                        QPV.taux(2023, 77, 100, 3),
                        new Mesure(
                                ailleurs.indicateur(),
                                ailleurs.calcul(),
                                ailleurs.territoire(),
                                ailleurs.population(),
                                2024,
                                ailleurs.numerateur(),
                                ailleurs.denominateur(),
                                null,
                                Etat.VALEUR,
                                ailleurs.qualite(),
                                3,
                                3,
                                new Source("DSDEN", "essai", LocalDate.of(2026, 11, 22)),
                                "",
                                PartsDites.AUCUNE,
                                ""),
                        AUTRES.taux(2024, 90, 100, 9)),
                List.of(),
                List.of());

        FigureModele serie = new FigureSerie(etude, liens(etude)).modele();

        assertThat(serie.graphique()).isInstanceOfSatisfying(Graphique.Courbes.class, courbes -> {
            assertThat(courbes.ruptures()).containsExactly("2024");
            assertThat(courbes.series())
                    .extracting(Graphique.Serie::nom)
                    .contains(
                            "Collèges publics en QPV ou à moins de 300 m avant 2024",
                            "Collèges publics en QPV ou à moins de 300 m depuis 2024");
        });
        assertThat(serie.lecture()).contains("Rupture de série en 2024");
        assertThat(serie.tableau().lignes().getLast().getFirst().texte()).isEqualTo("2024 (rupture de série)");
    }

    @Test
    void un_ecart_qui_baisse_dit_sa_place_et_l_annee_de_la_premiere_etape() {
        assertThat(simple(figureEcarts(ecarts(14, 13, 12)).lecture()))
                .startsWith("En 2024, un écart de 12,0 points à rattraper (entre ")
                .endsWith(", − 2,0 de 2022 à 2024, au-dessus de la première étape, moins de 10 % ;"
                        + " à ce rythme, elle serait franchie en 2026.");
    }

    @Test
    void un_ecart_qui_se_creuse_n_a_pas_d_annee() {
        assertThat(simple(figureEcarts(ecarts(12, 13, 14)).lecture()))
                .endsWith("+ 2,0 de 2022 à 2024, au-dessus de la première étape, moins de 10 % ;"
                        + " au rythme observé, elle ne serait pas franchie.");
    }

    @Test
    void un_ecart_sous_la_premiere_etape_le_dit_meme_s_il_se_creuse() {
        assertThat(figureEcarts(ecarts(6, 7, 8)).lecture()).endsWith(", sous la première étape, moins de 10 %.");
    }

    @Test
    void un_ecart_passe_sous_la_premiere_etape_le_dit() {
        assertThat(figureEcarts(ecarts(12, 11, 8)).lecture()).endsWith(", sous la première étape, moins de 10 %.");
    }

    /** 9,5 points out of 90 are 10,6 % of the reference: no verdict, and no pace towards one of the two. */
    @Test
    void deux_lectures_qui_ne_concluent_pas_de_meme_n_ont_ni_verdict_ni_rythme() {
        assertThat(simple(figureEcarts(ecarts(14, 12, 9.5)).lecture()))
                .endsWith("la première étape, moins de 10 %, se lit de deux façons qui ne concluent pas de même :"
                        + " 9,5 points d'écart, ou 10,6 % du taux de la référence.");
    }

    @Test
    void la_premiere_etape_se_trace_selon_ses_deux_lectures() {
        assertThat(((Graphique.Courbes) figureEcarts(ecarts(14, 13, 12)).graphique()).cibles())
                .extracting(Graphique.CibleTracee::nom)
                .containsExactly("première étape : écart < 10 points", "première étape : écart < 10 % de la référence");
        assertThat(((Graphique.Courbes) figureEcarts(ecarts(14, 13, 12)).graphique())
                        .cibles()
                        .getLast()
                        .points()
                        .getLast())
                .isEqualTo(new Graphique.PointDeCible("2024", 9.0));
    }

    @Test
    void sans_taille_des_groupes_aucun_intervalle_n_est_dit_ni_aucune_marge() {
        Etude etude = etude(
                List.of(
                        QPV.valeurSeule(2022, 76),
                        AUTRES.valeurSeule(2022, 90),
                        QPV.valeurSeule(2024, 80),
                        AUTRES.valeurSeule(2024, 90)),
                List.of(),
                List.of());

        assertThat(figureEcarts(etude).lecture()).doesNotContain("dans la marge");
        assertThat(figureEcarts(etude).notes())
                .anyMatch(note -> note.contains("Les tailles des groupes ne sont pas connues"));
    }

    @Test
    void une_variation_dans_la_marge_ne_se_projette_pas() {
        Etude etude = etude(
                List.of(
                        QPV.taux(2022, 76, 100, 3),
                        AUTRES.taux(2022, 90, 100, 9),
                        QPV.taux(2023, 77, 100, 3),
                        AUTRES.taux(2023, 90, 100, 9),
                        QPV.taux(2024, 78, 100, 3),
                        AUTRES.taux(2024, 90, 100, 9)),
                List.of(),
                List.of());

        assertThat(simple(figureEcarts(etude).lecture()))
                .contains("− 2,0 de 2022 à 2024 (dans la marge d'incertitude)")
                .doesNotContain("rythme");
    }

    @Test
    void l_intervalle_est_dans_le_graphique_et_dans_le_tableau() {
        FigureModele figure = figureEcarts(ecarts(14, 13, 12));

        Graphique.Point dernier = ((Graphique.Courbes) figure.graphique())
                .series()
                .getFirst()
                .points()
                .getLast();
        assertThat(dernier.bas()).isNotNull().isLessThan(12.0);
        assertThat(dernier.haut()).isNotNull().isGreaterThan(12.0);
        assertThat(figure.tableau().lignes().getLast().getLast().brut()).isEqualTo("120000");
    }

    @Test
    void une_annee_sans_l_un_des_groupes_est_un_trou() {
        Etude etude = etude(
                List.of(QPV.taux(2022, 76, 100, 3), AUTRES.taux(2022, 90, 100, 9), QPV.taux(2024, 76, 100, 3)),
                List.of(),
                List.of());

        FigureModele figure = figureEcarts(etude);

        assertThat(figure.lecture()).startsWith("Pas d'écart à mesurer");
        assertThat(((Graphique.Courbes) figure.graphique()).series().getFirst().points())
                .extracting(Graphique.Point::etat)
                .containsExactly("valeur", "non-transmis", "non-transmis");
    }

    @Test
    void une_valeur_contestee_est_marquee_parmi_ses_pairs_et_sur_la_carte() {
        SousTerritoire conteste = pair("DEP-49", "Maine-et-Loire", 70);
        List<SousTerritoire> pairs = List.of(
                pair("DEP-44", "Loire-Atlantique", 78),
                new SousTerritoire(
                        conteste.territoire(),
                        Mesures.commentee(conteste.mesure(), "Chiffre contesté, arbitrage attendu")),
                pair("DEP-53", "Mayenne", 84));
        Etude etude = new Etude(
                DNB,
                LA,
                2024,
                List.of(2024),
                Paire.QPV,
                LA,
                List.of(Paire.QPV),
                new Series(List.of(QPV.taux(2024, 78, 100, 3))),
                List.of(),
                pairs,
                pairs,
                List.of(),
                List.of(),
                null,
                List.of());

        ContoursService contours = mock();
        when(contours.departements()).thenReturn(new Graphique.Fond("", ""));

        for (FigureModele figure : List.of(
                new FigureSemblables(etude, liens(etude)).modele(),
                new FigureCarte(etude, liens(etude), contours).modele().orElseThrow())) {
            assertThat(figure.source()).endsWith("Contesté, arbitrage attendu : Maine-et-Loire");
            assertThat(figure.tableau().lignes())
                    .filteredOn(ligne -> ligne.getFirst().texte().equals("Maine-et-Loire"))
                    .singleElement()
                    .satisfies(ligne -> assertThat(simple(ligne.get(1).texte())).isEqualTo("70,0 %, contesté"));
            assertThat(figure.graphique().toString()).containsOnlyOnce(", contesté");
        }
    }

    @Test
    void un_chiffre_retire_dit_par_qui_et_pourquoi_la_ou_il_etait_et_un_commentaire_cerne_sa_valeur() {
        Mesure dite = Mesures.commentee(QPV.taux(2024, 78, 100, 3), "Séance 2026-03 du 15/12/2026 : session perturbée");
        assertThat(new FigureSerie(sansGroupes(List.of(dite)), liens(sansGroupes(List.of(dite)))).modele())
                .satisfies(figure -> assertThat(((Graphique.Courbes) figure.graphique()).series())
                        .flatMap(Graphique.Serie::points)
                        .extracting(Graphique.Point::note)
                        .contains(dite.commentaire()));

        Etude vide = new Etude(
                DNB,
                LA,
                2024,
                List.of(2024),
                null,
                LA,
                List.of(),
                new Series(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Revision(
                        Population.ENSEMBLE,
                        2024,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Instant.parse("2026-11-27T09:00:00Z"),
                        dite.source(),
                        "",
                        new Retrait(
                                1,
                                "referent-44",
                                "Référent DSDEN",
                                "erreur de saisie.",
                                Instant.parse("2026-11-27T09:00:00Z")))),
                null,
                List.of());

        assertThat(new FigureSerie(vide, liens(vide)).modele().lecture())
                .isEqualTo("Aucune valeur pour Loire-Atlantique en 2024 : chiffre retiré le 27/11/2026 par referent-44"
                        + " (Référent DSDEN), motif : erreur de saisie.");
    }

    @Test
    void un_ecart_se_dit_en_mouvement_au_dela_du_hasard_seulement() {
        List<Mesure> large = List.of(
                QPV.taux(2022, 9_000, 10_000, 9),
                AUTRES.taux(2022, 9_200, 10_000, 9),
                QPV.taux(2024, 7_000, 10_000, 9),
                AUTRES.taux(2024, 9_100, 10_000, 9));
        List<Mesure> faible = List.of(
                QPV.taux(2022, 90, 100, 9),
                AUTRES.taux(2022, 92, 100, 9),
                QPV.taux(2024, 89, 100, 9),
                AUTRES.taux(2024, 92, 100, 9));

        assertThat(enMouvement(large)).singleElement().satisfies(ecart -> {
            assertThat(ecart.titre()).isEqualTo("Réussite au DNB, écart « Près d'un QPV », Loire-Atlantique");
            assertThat(ecart.adresse()).isEqualTo("/indicateurs/DNB-G?groupes=qpv&territoire=DEP-44#ecart");
            assertThat(ecart.raison())
                    .isEqualTo("l'écart s'est creusé de 2022 à 2024, au-delà de la marge d'incertitude");
        });
        assertThat(enMouvement(faible)).isEmpty();
    }

    @Test
    void un_ecart_en_mouvement_s_arrete_a_la_derniere_annee_qui_n_est_pas_provisoire() {
        Mesure provisoire = Mesures.provisoire(QPV.taux(2024, 1_000, 10_000, 9));
        Mesure reference = Mesures.provisoire(AUTRES.taux(2024, 9_100, 10_000, 9));
        List<Mesure> stable = List.of(QPV.taux(2022, 9_000, 10_000, 9), AUTRES.taux(2022, 9_200, 10_000, 9));
        List<Mesure> creuse = List.of(QPV.taux(2023, 7_000, 10_000, 9), AUTRES.taux(2023, 9_100, 10_000, 9));

        assertThat(enMouvement(Stream.of(stable, List.of(provisoire, reference))
                        .flatMap(List::stream)
                        .toList()))
                .isEmpty();
        assertThat(enMouvement(Stream.of(stable, creuse, List.of(provisoire, reference))
                        .flatMap(List::stream)
                        .toList()))
                .singleElement()
                .satisfies(ecart -> assertThat(ecart.raison()).contains("s'est creusé de 2022 à 2023"));
    }

    private static List<EcartsEnMouvementService.EnMouvement> enMouvement(List<Mesure> mesures) {
        CatalogueService catalogue = mock();
        SerieService series = mock();
        when(catalogue.definitions()).thenReturn(List.of(DNB));
        when(series.series(any(), any())).thenReturn(new Series(mesures));
        return new EcartsEnMouvementService(catalogue, series).dans(LA);
    }

    @Test
    void les_pairs_se_rangent_par_valeur_et_les_absents_viennent_a_la_fin() {
        SousTerritoire secret = pair("DEP-49", "Maine-et-Loire", Etat.SECRET);
        Etude etude = etude(
                List.of(QPV.taux(2024, 78, 100, 3)),
                List.of(
                        pair("DEP-44", "Loire-Atlantique", 78),
                        secret,
                        pair("DEP-53", "Mayenne", 84),
                        pair("DEP-72", "Sarthe", 74)),
                List.of());

        FigureModele figure = new FigureSemblables(etude, liens(etude)).modele();

        assertThat(((Graphique.Barres) figure.graphique()).lignes())
                .extracting(Graphique.Ligne::nom)
                .containsExactly("Mayenne", "Loire-Atlantique", "Sarthe", "Maine-et-Loire");
        assertThat(((Graphique.Barres) figure.graphique()).lignes().getLast().etat())
                .isEqualTo("secret");
        assertThat(simple(figure.lecture())).contains("Loire-Atlantique : 2e sur 3", "de 74,0 %", "à 84,0 % (Mayenne)");
    }

    @Test
    void nobody_is_first_of_two() {
        Etude etude = etude(
                List.of(QPV.taux(2024, 78, 100, 3)),
                List.of(pair("DEP-44", "Loire-Atlantique", 78), pair("DEP-53", "Mayenne", 84)),
                List.of());

        assertThat(simple(new FigureSemblables(etude, liens(etude)).modele().lecture()))
                .contains("de 78,0 %")
                .doesNotContain(" sur 2");
    }

    private static SousTerritoire pair(String code, String nom, double taux) {
        CodeTerritoire territoire = new CodeTerritoire(code);
        return new SousTerritoire(
                new Territoire(territoire, Niveau.DEPARTEMENT, nom),
                new Mesures(Indicateurs.DNB_GENERAL, territoire, Population.PUBLIC_QPV).taux(2024, taux, 100, 3));
    }

    private static SousTerritoire pair(String code, String nom, Etat etat) {
        CodeTerritoire territoire = new CodeTerritoire(code);
        return new SousTerritoire(
                new Territoire(territoire, Niveau.DEPARTEMENT, nom),
                new Mesures(Indicateurs.DNB_GENERAL, territoire, Population.PUBLIC_QPV).sansValeur(2024, etat, 3));
    }

    @Test
    void la_distribution_compte_chaque_etablissement_une_fois() {
        Etude etude = etude(List.of(), List.of(), List.of(62.0, 70.0, 70.0, 78.0, 79.0, 90.0, 100.0));

        FigureDistribution figure = new FigureDistribution(etude, liens(etude));

        assertThat(figure.lisible()).isTrue();
        assertThat(figure.modele().tableau().lignes().stream()
                        .mapToInt(ligne -> Integer.parseInt(ligne.getLast().brut()))
                        .sum())
                .isEqualTo(7);
        assertThat(simple(figure.modele().lecture()))
                .isEqualTo("En 2024, la moitié des 7 établissements sont au-dessus de 78,0 % ;"
                        + " un quart sous 70,0 %, un quart au-dessus de 84,5 %.");
    }

    @Test
    void deux_etablissements_ne_font_pas_une_distribution() {
        Etude etude = etude(List.of(), List.of(), List.of(62.0, 70.0));

        assertThat(new FigureDistribution(etude, liens(etude)).lisible()).isFalse();
    }
}
