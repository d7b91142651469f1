package fr.copil.tableaudebord;

import static fr.copil.indicateur.mesure.Population.PUBLIC;
import static fr.copil.indicateur.mesure.Population.PUBLIC_HORS_EP;
import static fr.copil.indicateur.mesure.Population.PUBLIC_HORS_QPV;
import static fr.copil.indicateur.mesure.Population.PUBLIC_QPV;
import static fr.copil.indicateur.mesure.Population.PUBLIC_REP;
import static fr.copil.indicateur.mesure.Population.PUBLIC_REP_PLUS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique.CibleTracee;
import fr.copil.figure.Graphique.Courbes;
import fr.copil.figure.Graphique.EcartTrace;
import fr.copil.figure.Graphique.Point;
import fr.copil.figure.Graphique.PointDeCible;
import fr.copil.figure.Graphique.Serie;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.territoire.PartsDites;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureEcartTest {

    private static FigureModele figure(PageDEssai page) {
        return new FigureEcart(page.lue()).modele();
    }

    private static Courbes courbes(PageDEssai page) {
        return (Courbes) figure(page).graphique();
    }

    private static List<String> etats(PageDEssai page, int serie) {
        return courbes(page).series().get(serie).points().stream()
                .map(Point::etat)
                .toList();
    }

    /** The sentence with ordinary spaces. */
    private static String lecture(PageDEssai page) {
        return figure(page).lecture().replace(Nombres.FINE, ' ');
    }

    private static PageDEssai deuxSessions(double qpv2023, double autres2023, double qpv2024, double autres2024) {
        return new PageDEssai()
                .avecReussite(2023, PUBLIC_QPV, qpv2023, 13)
                .avecReussite(2023, PUBLIC_HORS_QPV, autres2023, 70)
                .avecReussite(2024, PUBLIC_QPV, qpv2024, 13)
                .avecReussite(2024, PUBLIC_HORS_QPV, autres2024, 70);
    }

    private static PageDEssai educationPrioritaire() {
        return new PageDEssai()
                .comparant(AxeDeComparaison.EP)
                .avecReussite(2023, PUBLIC_REP_PLUS, 71, 5)
                .avecReussite(2023, PUBLIC_REP, 84, 6)
                .avecReussite(2023, PUBLIC_HORS_EP, 90, 72)
                .avecReussite(2024, PUBLIC_REP_PLUS, 72.6, 5)
                .avecReussite(2024, PUBLIC_REP, 78, 6)
                .avecReussite(2024, PUBLIC_HORS_EP, 89.4, 72);
    }

    @ParameterizedTest
    @CsvSource({
        "84, 90, 74, 86, l'écart se creuse",
        "74, 90, 80, 86, l'écart se réduit",
        "84, 90, 77, 86, pas de changement net de l'écart",
        "80, 90, 80, 90, pas de changement net de l'écart",
        "80, 90, 80, 90.5, pas de changement net de l'écart"
    })
    void le_titre_dit_ou_va_l_ecart(double qpv2023, double autres2023, double qpv2024, double autres2024, String fin) {
        assertThat(figure(deuxSessions(qpv2023, autres2023, qpv2024, autres2024))
                        .titre())
                .isEqualTo("Réussite au DNB : " + fin);
    }

    @Test
    void sans_session_precedente_le_titre_donne_l_ecart() {
        assertThat(figure(deuxSessions(84, 90, 77, 86).en(2023)).titre())
                .isEqualTo("Réussite au DNB : 6,0 points d'écart");
    }

    @Test
    void le_titre_de_l_education_prioritaire_parle_des_rep_plus() {
        assertThat(figure(educationPrioritaire()).titre())
                .isEqualTo("Réussite au DNB : pas de changement net de l'écart des REP+");
    }

    @Test
    void la_lecture_donne_les_deux_taux_l_ecart_son_evolution_et_la_cible() {
        assertThat(lecture(deuxSessions(83.7, 89.5, 77.2, 86)))
                .isEqualTo(
                        "En 2024, 77,2 % des candidats sont admis dans les collèges publics en QPV ou à moins de 300 m,"
                                + " contre 86,0 % dans les autres collèges publics :"
                                + " un écart de 8,8 points, + 3,0 en un an (dans la marge d'incertitude),"
                                + " autour de la première étape, moins de 10 %, sans certitude.");
    }

    @Test
    void la_lecture_dit_quand_la_cible_est_depassee() {
        assertThat(lecture(deuxSessions(80, 90, 74, 90)))
                .endsWith("un écart de 16,0 points, + 6,0 en un an, au-dessus de la première étape, moins de 10 %.");
    }

    @Test
    void un_ecart_egal_a_la_cible_n_est_pas_dessous() {
        assertThat(lecture(deuxSessions(80, 90, 80, 90)))
                .endsWith("inchangé en un an (dans la marge d'incertitude),"
                        + " autour de la première étape, moins de 10 %, sans certitude.");
    }

    @Test
    void sous_trois_colleges_d_un_cote_rien_n_est_conclu() {
        PageDEssai page = new PageDEssai()
                .avecReussite(2023, PUBLIC_QPV, 84, 2)
                .avecReussite(2023, PUBLIC_HORS_QPV, 90, 70)
                .avecReussite(2024, PUBLIC_QPV, 60, 2)
                .avecReussite(2024, PUBLIC_HORS_QPV, 90, 70);

        assertThat(figure(page).titre()).isEqualTo("Réussite au DNB : trop peu de collèges pour conclure");
        assertThat(lecture(page)).contains("+ 24,0 en un an (trop peu de collèges pour conclure)");
    }

    @Test
    void l_evolution_se_lit_depuis_la_premiere_annee_montree() {
        PageDEssai page = deuxSessions(84, 90, 80, 90)
                .avecReussite(2022, PUBLIC_QPV, 89, 13)
                .avecReussite(2022, PUBLIC_HORS_QPV, 90, 70);

        assertThat(figure(page).titre()).isEqualTo("Réussite au DNB : l'écart se creuse");
        assertThat(lecture(page)).contains("+ 9,0 de 2022 à 2024");
    }

    @Test
    void aucune_tendance_ne_passe_d_une_carte_a_la_suivante_et_la_ligne_s_y_rompt() {
        PageDEssai page = new PageDEssai();
        for (int annee : List.of(2022, 2023, 2024)) {
            String carte = annee < 2024 ? "REP, rentrée 2022" : "REP, rentrée 2023";
            page.avec(
                    Mesures.surLaCarte(
                            carte, page.reussite(PUBLIC_QPV).taux(annee, annee < 2024 ? 890 : 600, 1000, 13)),
                    Mesures.surLaCarte(carte, page.reussite(PUBLIC_HORS_QPV).taux(annee, 900, 1000, 70)));
        }

        FigureModele figure = figure(page);

        assertThat(figure.titre()).isEqualTo("Réussite au DNB : 30,0 points d'écart");
        assertThat(((Courbes) figure.graphique()).ruptures()).containsExactly("2024");
        assertThat(((Courbes) figure.graphique()).series())
                .extracting(Serie::nom)
                .filteredOn(nom -> nom.startsWith("Collèges publics en QPV"))
                .containsExactly(
                        "Collèges publics en QPV ou à moins de 300 m avant 2024",
                        "Collèges publics en QPV ou à moins de 300 m depuis 2024");
        assertThat(figure.methode()).anyMatch(note -> note.startsWith("Rupture de série en 2024"));
    }

    /** 8,8 points is under ten, 10,25 % of the reference is not: with groups this large the two readings disagree. */
    @Test
    void deux_lectures_de_la_cible_qui_ne_concluent_pas_de_meme_le_disent() {
        PageDEssai page = new PageDEssai();
        page.avec(page.reussite(PUBLIC_QPV).taux(2024, 77_200, 100_000, 1000))
                .avec(page.reussite(PUBLIC_HORS_QPV).taux(2024, 344_000, 400_000, 4000));

        assertThat(lecture(page))
                .contains("la première étape, moins de 10 %, se lit de deux façons qui ne concluent pas de même :"
                        + " 8,8 points d'écart, ou 10,2 % du taux de la référence");
    }

    @Test
    void sans_cible_la_lecture_n_en_parle_pas() {
        PageDEssai page = deuxSessions(80, 90, 74, 90).sansCible();

        assertThat(lecture(page)).endsWith("un écart de 16,0 points, + 6,0 en un an.");
        assertThat(courbes(page).cibles()).isEmpty();
        assertThat(figure(page).notes()).noneMatch(note -> note.contains("Première étape"));
    }

    @Test
    void la_lecture_de_l_education_prioritaire_compare_deux_groupes_a_un_troisieme() {
        assertThat(lecture(educationPrioritaire()))
                .isEqualTo("En 2024, 72,6 % des candidats sont admis en REP+ et 78,0 % en REP,"
                        + " contre 89,4 % dans les collèges publics hors éducation prioritaire :"
                        + " un écart de 16,8 points pour les REP+, − 2,2 en un an (dans la marge d'incertitude), au-dessus de la première étape, moins de 10 % ;"
                        + " un écart de 11,4 points pour les REP, + 5,4 en un an.");
    }

    @Test
    void un_territoire_sans_college_pres_d_un_quartier_est_sans_objet() {
        PageDEssai page = new PageDEssai()
                .avecReussite(2023, PUBLIC_HORS_QPV, 90, 70)
                .avecReussite(2024, PUBLIC_HORS_QPV, 91.2, 70);

        assertThat(figure(page).titre()).isEqualTo("Réussite au DNB : pas d'écart à mesurer ici");
        assertThat(lecture(page))
                .isEqualTo("Loire-Atlantique ne compte pas de collèges publics en QPV ou à moins de 300 m :"
                        + " il n'y a pas d'écart à mesurer. Les autres collèges publics ont 91,2 % d'admis en 2024.");
        assertThat(etats(page, 0)).containsOnly(Etat.SANS_OBJET.code());
        assertThat(courbes(page).cibles()).isEmpty();
        assertThat(courbes(page).ecarts()).isEmpty();
    }

    @Test
    void un_territoire_sans_aucun_college_le_dit_sans_faute_de_francais() {
        assertThat(lecture(new PageDEssai()))
                .isEqualTo("Loire-Atlantique ne compte pas de collèges publics en QPV ou à moins de 300 m,"
                        + " ni d'autres collèges publics : il n'y a pas d'écart à mesurer.");
        assertThat(lecture(new PageDEssai().comparant(AxeDeComparaison.EP)))
                .isEqualTo("Loire-Atlantique ne compte pas de collèges publics en REP+, ni de collèges publics en REP,"
                        + " ni de collèges publics hors éducation prioritaire : il n'y a pas d'écart à mesurer.");
    }

    /** Mayotte has public collèges, and the list of those near a quartier has no line for them. */
    @Test
    void des_colleges_que_la_liste_ne_classe_pas_sont_non_transmis_et_non_zero() {
        PageDEssai page = new PageDEssai().avecReussite(2024, PUBLIC, 70, 22);

        assertThat(lecture(page))
                .isEqualTo(
                        "Aucune liste ne dit lesquels des collèges publics de Loire-Atlantique sont dans chaque groupe :"
                                + " l'écart n'est pas connu.");
        assertThat(etats(page, 0)).containsOnly(Etat.NON_TRANSMIS.code());
    }

    @Test
    void une_session_absente_d_une_serie_qui_existe_est_non_transmise() {
        PageDEssai page = new PageDEssai()
                .avecReussite(2022, PUBLIC_QPV, 81, 13)
                .avecReussite(2022, PUBLIC_HORS_QPV, 88, 70)
                .avecReussite(2024, PUBLIC_HORS_QPV, 86, 70);

        assertThat(etats(page, 0))
                .containsExactly(Etat.VALEUR.code(), Etat.NON_TRANSMIS.code(), Etat.NON_TRANSMIS.code());
        assertThat(lecture(page)).startsWith("Les résultats de 2024 n'ont pas été transmis pour les deux groupes");
        assertThat(figure(page).tableau().lignes().getLast()).contains(Cellule.etat(Etat.NON_TRANSMIS));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALEUR")
    void un_etat_sans_valeur_est_montre_tel_quel_partout(Etat etat) {
        PageDEssai page = new PageDEssai().avecReussite(2023, PUBLIC_QPV, 84, 13);
        page.avec(page.reussite(PUBLIC_QPV).sansValeur(2024, etat, 13)).avecReussite(2024, PUBLIC_HORS_QPV, 86, 70);

        Point point = courbes(page).series().getFirst().points().getLast();
        assertThat(point.y()).isNull();
        assertThat(point.etat()).isEqualTo(etat.code());
        assertThat(figure(page).tableau().lignes().getLast().subList(1, 4)).containsOnly(Cellule.etat(etat));
        assertThat(figure(page).titre())
                .isEqualTo(
                        etat == Etat.SANS_OBJET
                                ? "Réussite au DNB : pas d'écart à mesurer ici"
                                : "Réussite au DNB : l'écart n'est pas connu ici");
        assertThat(courbes(page).ecarts()).isEmpty();
    }

    @Test
    void le_secret_statistique_est_dit_dans_la_lecture() {
        PageDEssai page = new PageDEssai();
        page.avec(page.reussite(PUBLIC_QPV).sansValeur(2024, Etat.SECRET, 2))
                .avecReussite(2024, PUBLIC_HORS_QPV, 86, 70);

        assertThat(lecture(page))
                .startsWith("Les résultats de 2024 des collèges publics en QPV ou à moins de 300 m sont couverts par le"
                        + " secret statistique : l'écart n'est pas connu.");
    }

    @Test
    void des_colleges_sans_candidat_n_ont_pas_de_taux() {
        PageDEssai page = new PageDEssai();
        page.avec(page.reussite(PUBLIC_QPV).taux(2024, 0, 0, 1)).avecReussite(2024, PUBLIC_HORS_QPV, 86, 70);

        assertThat(courbes(page).series().getFirst().points().getLast().y()).isNull();
        assertThat(figure(page).titre()).isEqualTo("Réussite au DNB : pas d'écart à mesurer ici");
    }

    @Test
    void zero_pour_cent_est_une_valeur() {
        PageDEssai page = deuxSessions(84, 90, 0, 86);

        assertThat(courbes(page).series().getFirst().points().getLast())
                .satisfies(point -> assertThat(point.y()).isZero())
                .satisfies(point -> assertThat(point.etat()).isEqualTo(Etat.VALEUR.code()));
        assertThat(figure(page).tableau().lignes().getLast().get(1).brut()).isEqualTo("0,0");
    }

    @Test
    void les_series_vont_du_groupe_suivi_a_sa_reference() {
        assertThat(courbes(deuxSessions(84, 90, 77, 86)).series())
                .extracting(Serie::trait)
                .containsExactly(Trait.QPV, Trait.HORS_QPV);
        assertThat(courbes(educationPrioritaire()).series())
                .extracting(Serie::trait)
                .containsExactly(Trait.REP_PLUS, Trait.REP, Trait.HORS_EP);
    }

    @Test
    void un_point_porte_sa_valeur_arrondie_et_ses_parts() {
        Point point = courbes(deuxSessions(84, 90, 77.16, 86))
                .series()
                .getFirst()
                .points()
                .getLast();

        assertThat(point.x()).isEqualTo("2024");
        assertThat(point.y()).isEqualTo(77.2);
        assertThat(point.detail().replace(Nombres.FINE, ' ')).isEqualTo("77,2 % (environ 772 sur 1 000, 13 collèges)");
    }

    @Test
    void l_ecart_est_trace_entre_les_deux_courbes_pour_chaque_session_connue() {
        assertThat(courbes(deuxSessions(83.7, 89.5, 77.2, 86)).ecarts())
                .containsExactly(
                        new EcartTrace("2023", 83.7, 89.5, "5,8 pts"), new EcartTrace("2024", 77.2, 86.0, "8,8 pts"));
    }

    @Test
    void la_premiere_etape_est_tracee_sous_la_reference_selon_ses_deux_lectures() {
        List<CibleTracee> cibles = courbes(deuxSessions(83.7, 89.5, 77.2, 86)).cibles();

        assertThat(cibles)
                .extracting(CibleTracee::nom)
                .containsExactly("première étape : écart < 10 points", "première étape : écart < 10 % de la référence");
        assertThat(cibles.getFirst().points())
                .containsExactly(new PointDeCible("2023", 79.5), new PointDeCible("2024", 76.0));
        assertThat(cibles.getLast().points())
                .containsExactly(new PointDeCible("2023", 80.6), new PointDeCible("2024", 77.4));
    }

    @Test
    void la_lecture_qu_un_comite_a_fixee_est_seule_tracee_et_conclut_seule() {
        PageDEssai page = new PageDEssai().lisantLaCible(LectureDeCible.RELATIVE);
        page.avec(page.reussite(PUBLIC_QPV).taux(2024, 772_000, 1_000_000, 1000))
                .avec(page.reussite(PUBLIC_HORS_QPV).taux(2024, 3_440_000, 4_000_000, 4000));

        assertThat(courbes(page).cibles())
                .extracting(CibleTracee::nom)
                .containsExactly("première étape : écart < 10 % de la référence");
        assertThat(lecture(page))
                .endsWith("au-dessus de la première étape, moins de 10 % lu en part du taux de la référence"
                        + " (lecture fixée par le comité du 12/03/2026).");
    }

    /** 89,66 − 78,54 = 11,12: the two numbers shown, 89,7 and 78,5, differ by 11,2. */
    @Test
    void un_ecart_que_les_nombres_montres_ne_donnent_pas_dit_qu_il_precede_l_arrondi() {
        assertThat(lecture(deuxSessions(80, 90, 78.54, 89.66)))
                .contains("un écart de 11,1 points (écart calculé avant arrondi)");
        assertThat(lecture(deuxSessions(80, 90, 77.2, 86))).doesNotContain("avant arrondi");
    }

    @Test
    void sans_taille_des_groupes_rien_n_est_dit_dans_la_marge() {
        PageDEssai page = new PageDEssai();
        page.avec(
                grands(page.reussite(PUBLIC_QPV).valeurSeule(2023, 80)),
                grands(page.reussite(PUBLIC_HORS_QPV).valeurSeule(2023, 90)),
                grands(page.reussite(PUBLIC_QPV).valeurSeule(2024, 76)),
                grands(page.reussite(PUBLIC_HORS_QPV).valeurSeule(2024, 90)));

        assertThat(lecture(page))
                .contains("+ 4,0 en un an (tailles des groupes inconnues : aucun intervalle n'est calculable)");
        assertThat(figure(page).titre()).isEqualTo("Réussite au DNB : 14,0 points d'écart, sans marge calculable");
    }

    private static Mesure grands(Mesure m) {
        return new Mesure(
                m.indicateur(),
                m.calcul(),
                m.territoire(),
                m.population(),
                m.periode(),
                null,
                null,
                m.valeur(),
                m.etat(),
                m.qualite(),
                13,
                13,
                m.source(),
                "",
                PartsDites.AUCUNE,
                "");
    }

    @Test
    void l_explication_nomme_les_deux_annees_et_chaque_cote() {
        PageDEssai page = new PageDEssai();
        page.avec(
                page.reussite(PUBLIC_QPV).taux(2022, 83_700, 100_000, 900),
                page.reussite(PUBLIC_HORS_QPV).taux(2022, 358_000, 400_000, 4000),
                page.reussite(PUBLIC_QPV).taux(2024, 77_200, 100_000, 900),
                page.reussite(PUBLIC_HORS_QPV).taux(2024, 344_000, 400_000, 4000));

        assertThat(figure(page).notes())
                .map(note -> note.replace(Nombres.FINE, ' '))
                .anySatisfy(note -> assertThat(note)
                        .contains("Combler l'écart demanderait environ 8 800 admis de plus dans les collèges publics en"
                                + " QPV ou à moins de 300 m.")
                        .endsWith("De 2022 à 2024, il se creuse de 3,0 points : le groupe suivi recule de 6,5 points,"
                                + " la référence recule de 3,5 points."));
    }

    @Test
    void le_tableau_dit_tout_ce_que_dit_le_graphique() {
        FigureModele.Tableau tableau =
                figure(deuxSessions(83.7, 89.5, 77.2, 86)).tableau();

        assertThat(tableau.legende())
                .isEqualTo("Taux de réussite au DNB, série générale, Loire-Atlantique (département)");
        assertThat(tableau.entetes())
                .containsExactly(
                        "Session",
                        "Collèges publics en QPV ou à moins de 300 m (% d'admis)",
                        "en QPV ou à moins de 300 m : admis estimés sur candidats",
                        "en QPV ou à moins de 300 m : collèges",
                        "Autres collèges publics (% d'admis)",
                        "autres collèges publics : admis estimés sur candidats",
                        "autres collèges publics : collèges",
                        "Écart (points)");
        assertThat(tableau.lignes()).hasSize(3).allSatisfy(ligne -> assertThat(ligne)
                .hasSize(8));
        assertThat(tableau.lignes().getLast())
                .extracting(Cellule::brut)
                .map(brut -> brut.replace(Nombres.FINE, ' '))
                .containsExactly(
                        "2024", "77,2", "environ 772 sur 1 000", "13", "86,0", "environ 860 sur 1 000", "70", "8,8");
    }

    @Test
    void un_ecart_negatif_reste_un_nombre_pour_le_tableur() {
        assertThat(figure(deuxSessions(80, 90, 90, 86))
                        .tableau()
                        .lignes()
                        .getLast()
                        .getLast())
                .isEqualTo(new Cellule("\u22124,0", "-4,0"));
    }

    @Test
    void chaque_comparaison_est_un_lien_qui_garde_le_territoire_et_la_session() {
        assertThat(figure(educationPrioritaire()).choix())
                .containsExactly(
                        new FigureModele.Choix("Près d'un QPV", "?territoire=DEP-44&convention=LA&periode=2024", false),
                        new FigureModele.Choix(
                                "REP+ et REP", "?territoire=DEP-44&convention=LA&periode=2024&comparaison=ep", true));
    }

    @Test
    void qui_peut_fixer_la_lecture_y_va_depuis_la_figure() {
        assertThat(figure(educationPrioritaire().pourQuiFixeLaLecture()).choix().getLast())
                .isEqualTo(new FigureModele.Choix(
                        "Fixer la lecture des « moins de 10 % »", "/lecture-de-cible?convention=LA", false));
    }

    @Test
    void un_petit_groupe_demande_de_la_prudence() {
        PageDEssai page =
                new PageDEssai().avecReussite(2024, PUBLIC_QPV, 77, 4).avecReussite(2024, PUBLIC_HORS_QPV, 86, 5);

        assertThat(figure(page).notes())
                .filteredOn(note -> note.startsWith("À lire avec prudence"))
                .containsExactly("À lire avec prudence : « Collèges publics en QPV ou à moins de 300 m » ne compte que"
                        + " 4 collèges.");
    }

    @Test
    void la_figure_dit_toujours_que_le_college_n_est_pas_le_domicile() {
        assertThat(figure(new PageDEssai()).notes())
                .anyMatch(note -> note.contains("Les données situent le collège, pas le domicile des élèves."));
    }

    @Test
    void la_source_dit_le_producteur_et_les_annees_et_le_jour_de_reception_se_deplie() {
        assertThat(figure(deuxSessions(84, 90, 77, 86)).source())
                .isEqualTo("DEPP, IVAC, sessions d'essai, données de 2023 à 2024 ; collèges classés d'après la"
                        + " liste des collèges en QPV 2015 ou à moins de 300 m");
        assertThat(figure(deuxSessions(84, 90, 77, 86)).notes())
                .contains("DEPP, IVAC, sessions d'essai : reçu le 22/11/2026.");
        assertThat(figure(new PageDEssai()).source()).startsWith("DEPP, IVAC : aucune valeur reçue pour ce territoire");
        assertThat(figure(educationPrioritaire()).source()).endsWith("DGESCO, liste des REP et REP+, rentrée 2022");
    }

    @Test
    void la_source_est_celle_des_valeurs_montrees_et_de_nulle_autre() {
        PageDEssai page = new PageDEssai();
        page.avec(
                Mesures.de("Rectorat", page.reussite(PUBLIC_REP_PLUS).taux(2024, 700, 1000, 9)),
                Mesures.de(
                        "DSDEN de Loire-Atlantique", page.reussite(PUBLIC_QPV).taux(2024, 772, 1000, 13)),
                page.reussite(PUBLIC_HORS_QPV).taux(2024, 860, 1000, 70));

        assertThat(figure(page).source())
                .startsWith("DSDEN de Loire-Atlantique, IVAC, sessions d'essai, données de 2024 ; DEPP, IVAC, sessions"
                        + " d'essai, données de 2024 ; collèges classés")
                .doesNotContain("Rectorat");
    }

    @Test
    void le_commentaire_du_producteur_suit_la_figure() {
        PageDEssai page = new PageDEssai();
        page.avec(Mesures.commentee(page.reussite(PUBLIC_QPV).taux(2024, 772, 1000, 13), "Un collège fermé en mai."))
                .avecReussite(2024, PUBLIC_HORS_QPV, 86, 70);

        assertThat(figure(page).source())
                .endsWith("Commentaire joint (en QPV ou à moins de 300 m, 2024) : Un collège fermé en mai");
    }

    @Test
    void le_fichier_exporte_dit_ce_qu_il_contient() {
        assertThat(figure(educationPrioritaire()).fichier()).isEqualTo("copil-ecart-ep-dep-44-2024");
        assertThat(figure(new PageDEssai()).id()).isEqualTo("ecart-qpv");
    }
}
