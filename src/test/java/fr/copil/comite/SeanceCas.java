package fr.copil.comite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Meteo;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.repere.PointDeCourbe;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A séance from its committee to its decisions: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeanceCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final LocalDate LE_15 = LocalDate.of(2026, 12, 15);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private ComiteService comites;

    @Autowired
    private SiegesService sieges;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private ConduiteService conduite;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private PropositionsService propositions;

    @Autowired
    private SeanceService notees;

    @Autowired
    private PiecesService pieces;

    @Autowired
    private FixationService fixations;

    @Autowired
    private SerieService series;

    @Autowired
    private LectureDeCibleService lectures;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void preparer() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        le_cabinet();
    }

    private static void le_cabinet() {
        Identites.en(Role.CABINET, Audience.COMITE);
    }

    private static void un_autre_du_cabinet() {
        Identites.entrer(Identites.compte(
                "autre", Role.CABINET, Audience.COMITE, "DEP-44", "S-PREF-44", Instant.parse("2100-01-01T00:00:00Z")));
    }

    private Comite interministeriel() {
        return comites.lire(comites.appeler("INS-LA-10", LOIRE_ATLANTIQUE)).orElseThrow();
    }

    private Seance seance(String... titres) {
        long id = ordre.planifier(interministeriel(), SeanceSaisie.de(LE_15, "14 h 30", 90, "Préfecture"));
        for (String titre : titres) {
            ordre.ajouter(id, point(titre, ""));
        }
        return lire(id);
    }

    private Seance lire(long id) {
        return ordre.lire(id).orElseThrow();
    }

    /** From where the room is. */
    private void avancer(long seance, int pas) {
        conduite.avancer(seance, lire(seance).courant().orElseThrow().id(), pas);
    }

    private static PointSaisi point(String titre, String montre) {
        return new PointSaisi(titre, 10, "la DSDEN", montre, "", "Ce qu'il faut savoir.", "Ne pas oublier les villes.");
    }

    private static DecisionSaisie decision(String quoi, @Nullable LocalDate pour, String sujet) {
        return new DecisionSaisie(quoi, "Référent politique de la ville, DSDEN", pour, sujet);
    }

    private static String code(Runnable faute) {
        return Objects.requireNonNull(
                        org.assertj.core.api.Assertions.catchThrowableOfType(ErreurCopil.class, faute::run))
                .code();
    }

    @Test
    void les_instances_des_textes_sont_la_avant_que_personne_ne_les_reunisse() {
        assertThat(comites.lister())
                .extracting(vu -> vu.comite().cle())
                .contains("INS-LA-01", "INS-LA-10", "INS-LA-16")
                .noneMatch(cle -> cle.startsWith("INS-PACA"));

        Comite appele = interministeriel();

        assertThat(comites.lister())
                .filteredOn(vu -> vu.comite().instance().equals("INS-LA-10"))
                .singleElement()
                .satisfies(vu -> assertThat(vu.comite().id()).isEqualTo(appele.id()));
        assertThat(comites.appeler("INS-LA-10", LOIRE_ATLANTIQUE)).isEqualTo(appele.id());
    }

    @Test
    void le_coordonnateur_du_pre_et_le_delegue_du_prefet_manquent_tant_qu_on_ne_les_invite_pas() {
        assertThat(comites.appelerParReseau("INS-LA-05", LOIRE_ATLANTIQUE)).isPositive();
        ComiteEnVue reseau = comites.lister().stream()
                .filter(vu -> vu.comite().id() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(reseau.alertes(comites.aujourdhui()))
                .contains("à inviter selon les textes : coordonnateur du PRE, délégué du préfet");

        long comite = reseau.comite().id();
        sieges.membres(comite).stream()
                .filter(membre -> !membre.exige().isEmpty())
                .forEach(membre -> sieges.inviter(comite, membre.id(), true));

        assertThat(comites.lister())
                .filteredOn(vu -> vu.comite().id() == comite)
                .singleElement()
                .satisfies(vu -> assertThat(vu.manquants()).isEmpty());
        assertThat(code(() -> sieges.retirerUnMembre(
                        comite, sieges.membres(comite).getFirst().id())))
                .isEqualTo("COMITE-SIEGE-DU-TEXTE");
    }

    @Test
    void un_comite_sans_seance_depuis_quatorze_mois_le_dit() {
        Seance seance = seance("Bilan");
        conduite.animer(seance);
        conduite.clore(seance.id(), false, null, "");
        assertThat(lire(seance.id()).jour()).as("held before its day").isEqualTo(LocalDate.of(2026, 11, 22));
        horloge.mettreA(OffsetDateTime.parse("2028-01-25T09:00:00Z"));

        assertThat(comites.lister())
                .filteredOn(vu -> vu.comite().id() == seance.comite().id())
                .singleElement()
                .satisfies(vu ->
                        assertThat(vu.alertes(comites.aujourdhui())).containsExactly("aucune séance depuis 14 mois"));
    }

    @Test
    void la_seance_que_le_texte_veut_chaque_annee_manque_a_l_automne() {
        Comite rentree =
                comites.lire(comites.appeler("INS-LA-01", LOIRE_ATLANTIQUE)).orElseThrow();

        assertThat(rentree.parAn()).isEqualTo(1);
        assertThat(alertes(rentree)).containsExactly("la séance de 2026 manque");

        ordre.planifier(rentree, SeanceSaisie.de(LE_15, "", 60, ""));

        assertThat(alertes(rentree)).isEmpty();
    }

    @Test
    void une_seance_passee_que_personne_n_a_ouverte_ne_compte_pas_comme_tenue() {
        Comite rentree =
                comites.lire(comites.appeler("INS-LA-01", LOIRE_ATLANTIQUE)).orElseThrow();
        long id = ordre.planifier(rentree, SeanceSaisie.de(LE_15, "", 60, ""));
        ordre.ajouter(id, point("Ouverture", ""));
        horloge.mettreA(OffsetDateTime.parse("2026-12-15T18:00:00Z"));
        assertThat(alertes(rentree)).as("its day is not over").isEmpty();

        horloge.mettreA(OffsetDateTime.parse("2026-12-16T09:00:00Z"));
        assertThat(alertes(rentree)).containsExactly("la séance de 2026 manque");

        conduite.animer(lire(id));
        assertThat(alertes(rentree)).as("open at last").isEmpty();
    }

    private List<String> alertes(Comite comite) {
        return comites.lister().stream()
                .filter(vu -> vu.comite().id() == comite.id())
                .findFirst()
                .orElseThrow()
                .alertes(comites.aujourdhui());
    }

    @Test
    void une_seance_a_son_numero_pour_toujours_et_son_ordre_du_jour() {
        Seance premiere = seance("Ouverture", "Réussite", "Divers");
        Seance suivante = seance();

        assertThat(premiere.numero()).isEqualTo("2026-01");
        assertThat(suivante.numero()).isEqualTo("2026-02");
        assertThat(premiere.heure()).isEqualTo("14:30");
        ordre.ordonner(
                premiere.id(),
                List.of(
                        premiere.points().get(2).id(),
                        premiere.points().get(0).id(),
                        premiere.points().get(1).id()));
        assertThat(lire(premiere.id()).points())
                .extracting(Point::titre)
                .containsExactly("Divers", "Ouverture", "Réussite");
        ordre.retirer(premiere.id(), premiere.points().getFirst().id());
        assertThat(lire(premiere.id()).points()).extracting(Point::titre).containsExactly("Divers", "Réussite");
    }

    @Test
    void les_notes_sont_de_qui_prepare_et_de_personne_d_autre() {
        Seance seance = seance("Ouverture");
        Identites.en(Role.MEMBRE, Audience.COMITE);

        assertThat(lire(seance.id()).points()).singleElement().satisfies(point -> {
            assertThat(point.texte()).isEqualTo("Ce qu'il faut savoir.");
            assertThat(point.notes()).isEmpty();
        });
    }

    @Test
    void qui_ne_siege_pas_ne_lit_rien() {
        Seance seance = seance("Ouverture");
        decisions.decider(seance.id(), null, decision("Réunir les villes", null, "/engagements/LA-P-a"));

        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);
        assertThat(ordre.lire(seance.id())).isEmpty();
        assertThat(decisions.sur(List.of("/engagements/LA-P-a"))).isEmpty();
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");
        assertThat(ordre.lire(seance.id())).isEmpty();
        assertThat(comites.lire(seance.comite().id())).isEmpty();
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(ordre.lire(seance.id())).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> decisions.decider(seance.id(), null, decision("Rien", null, "")));
    }

    @Test
    void qui_est_d_un_autre_territoire_n_ecrit_rien_ici() {
        Seance seance = seance("Ouverture");
        decisions.decider(seance.id(), null, decision("Réunir les villes", null, ""));
        Decision prise = decisions.deLaSeance(seance.id()).getFirst();
        long point = seance.points().getFirst().id();
        Comite comite = seance.comite();

        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");

        for (Runnable ecriture : List.<Runnable>of(
                () -> ordre.planifier(comite, SeanceSaisie.de(LE_15, "", 60, "")),
                () -> ordre.deplacer(seance, SeanceSaisie.de(LE_15, "", 60, "")),
                () -> ordre.annuler(seance.id(), "Plus lieu d'être"),
                () -> ordre.ajouter(seance.id(), point("Le leur", "")),
                () -> ordre.changer(seance.id(), seance.points().getFirst(), point("Le leur", "")),
                () -> ordre.ordonner(seance.id(), List.of(point)),
                () -> ordre.retirer(seance.id(), point),
                () -> ordre.noterLaPresence(seance.id(), 1, true),
                () -> conduite.animer(seance),
                () -> conduite.aller(seance.id(), point),
                () -> conduite.avancer(seance.id(), point, 1),
                () -> conduite.montrer(seance.id(), ""),
                () -> conduite.tourner(seance.id(), point, "", 1),
                () -> conduite.clore(seance.id(), true, null, ""),
                () -> decisions.decider(seance.id(), null, decision("La leur", null, "")),
                () -> decisions.corriger(prise, decision("La leur", null, "")),
                () -> decisions.suivre(prise, EtatDecision.FAITE, "", null),
                () -> comites.changer(comite, "Le leur", 1, null, Audience.COMITE),
                () -> comites.clore(comite, "Plus lieu d'être"),
                () -> comites.rouvrir(comite),
                () -> sieges.ajouterUnMembre(comite.id(), "Le leur"),
                () -> sieges.inviter(comite.id(), 1, true),
                () -> sieges.retirerUnMembre(comite.id(), 1),
                () -> comites.appelerParReseau("INS-LA-05", LOIRE_ATLANTIQUE))) {
            assertThatExceptionOfType(ErreurCopil.class).isThrownBy(ecriture::run);
        }

        le_cabinet();
        assertThat(lire(seance.id())).isEqualTo(seance);
        assertThat(decisions.deLaSeance(seance.id())).containsExactly(prise);
    }

    @Test
    void un_point_ne_montre_que_ce_qui_se_projette() {
        Seance seance = seance();

        ordre.ajouter(seance.id(), point("L'écart", "http://copil.test/?territoire=DEP-44&convention=LA#ecart-qpv"));

        assertThat(lire(seance.id()).points()).singleElement().satisfies(point -> assertThat(point.montre())
                .isEqualTo("/?convention=LA&territoire=DEP-44#ecart-qpv"));
        assertThat(code(() -> ordre.ajouter(seance.id(), point("Comptes", "/administration/comptes"))))
                .isEqualTo("POINT-ADRESSE");
    }

    @Test
    void un_seul_anime_et_prendre_la_main_se_dit() {
        Seance seance = seance("Ouverture", "Réussite", "Divers");
        conduite.animer(seance);
        avancer(seance.id(), 1);

        un_autre_du_cabinet();
        assertThat(code(() -> avancer(seance.id(), 1))).isEqualTo("SEANCE-ANIMATEUR");
        assertThat(code(() -> conduite.animer(seance))).isEqualTo("SEANCE-PRISE");
        conduite.animer(lire(seance.id()));

        assertThat(conduite.anime(lire(seance.id()))).isTrue();
        assertThat(lire(seance.id()).courant()).get().extracting(Point::titre).isEqualTo("Réussite");
        le_cabinet();
        assertThat(code(() -> avancer(seance.id(), 1))).isEqualTo("SEANCE-ANIMATEUR");
    }

    @Test
    void la_salle_retrouve_son_point_et_le_temps_passe() {
        Seance seance = seance("Ouverture", "Réussite");
        conduite.animer(seance);
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:12:30Z"));
        avancer(seance.id(), 1);
        avancer(seance.id(), 1);

        Seance lue = lire(seance.id());
        assertThat(lue.courant()).get().extracting(Point::titre).isEqualTo("Réussite");
        assertThat(lue.depuis()).isEqualTo(OffsetDateTime.parse("2026-11-22T09:12:30Z"));
        assertThat(lue.points()).extracting(Point::passe).containsExactly(450, 0);
    }

    @Test
    void un_detour_se_referme_sur_le_point() {
        Seance seance = seance("Ouverture", "Réussite");
        conduite.animer(seance);
        conduite.montrer(seance.id(), "/engagements/LA-P-a");
        assertThat(lire(seance.id()).detour()).isEqualTo("/engagements/LA-P-a");

        avancer(seance.id(), -1);

        assertThat(lire(seance.id()).detour()).isEmpty();
    }

    @Test
    void un_tableau_ou_une_serie_montres_a_la_salle_se_referment_sur_le_point() {
        Seance ouverte = seance("Un", "Deux");
        conduite.animer(ouverte);

        conduite.regarder(ouverte.id(), Loupe.TABLEAU);
        assertThat(lire(ouverte.id()).loupe()).isEqualTo("tableau");
        conduite.montrer(ouverte.id(), "/engagements/LA-P-a");
        assertThat(lire(ouverte.id()).loupe()).isEmpty();
        conduite.regarder(ouverte.id(), "QPV");
        avancer(ouverte.id(), 1);
        assertThat(lire(ouverte.id()).loupe()).isEmpty();

        assertThat(code(() -> conduite.regarder(ouverte.id(), "autre chose"))).isEqualTo("SEANCE-LOUPE");
        un_autre_du_cabinet();
        assertThat(code(() -> conduite.regarder(ouverte.id(), "QPV"))).isEqualTo("SEANCE-ANIMATEUR");
    }

    private Seance ouverteSur(String montre) {
        Seance preparee = seance();
        ordre.ajouter(preparee.id(), point("Ce que la salle regarde", montre));
        conduite.animer(lire(preparee.id()));
        return lire(preparee.id());
    }

    private List<String> commentaires(PointDeCourbe point) {
        return series.series(Set.of(LOIRE_ATLANTIQUE), Set.of(Indicateurs.DNB_GENERAL)).mesures().stream()
                .filter(mesure -> mesure.population() == point.population() && mesure.periode() == point.periode())
                .map(Mesure::commentaire)
                .toList();
    }

    @Test
    void un_commentaire_epingle_en_seance_se_lit_a_cote_de_la_figure_par_qui_lit_comme_la_salle() {
        Seance ouverte = ouverteSur("/indicateurs/DNB-G?territoire=DEP-44");
        Sujet sujet = fixations.sujet(ouverte);
        PointDeCourbe point = sujet.points().getFirst();

        fixations.epingler(ouverte.id(), sujet, point, "Session sans épreuves.");

        assertThat(commentaires(point))
                .singleElement()
                .asString()
                .contains("Séance " + ouverte.numero() + " du 22/11/2026 : Session sans épreuves.");
        assertThat(fixations.epingles(ouverte)).singleElement().satisfies(repere -> assertThat(repere.quoi())
                .contains("Loire-Atlantique", point.nom()));

        Identites.en(Role.MEMBRE, Audience.PUBLIC);
        assertThat(commentaires(point)).allMatch(String::isEmpty);
        assertThat(fixations.epingles(ouverte)).isEmpty();

        le_cabinet();
        fixations.desepingler(fixations.epingles(ouverte).getFirst().id());
        assertThat(commentaires(point)).allMatch(String::isEmpty);
    }

    @Test
    void ce_qui_fut_dit_d_un_chiffre_retire_ne_se_lit_plus_ni_a_l_ecran_ni_dans_le_releve() {
        Seance ouverte = ouverteSur("/indicateurs/DNB-G?territoire=DEP-44");
        Sujet sujet = fixations.sujet(ouverte);
        PointDeCourbe point = sujet.points().getFirst();
        fixations.epingler(ouverte.id(), sujet, point, "12,4 % à cause de la grève");
        assertThat(pieces.de(ouverte.id(), Piece.RELEVE).toString()).contains("12,4 % à cause de la grève");

        jdbc.update(
                "insert into retrait (indicateur, territoire, population, periode, par, fonction, motif, le)"
                        + " values ('DNB-G', 'DEP-44', ?, ?, 'referent', 'Référent DSDEN', 'erreur', ?)",
                point.population().name(),
                point.periode(),
                OffsetDateTime.parse("2026-11-22T10:00:00Z"));
        jdbc.update(
                "update mesure set retrait = (select max(id) from retrait) where indicateur = 'DNB-G'"
                        + " and territoire = 'DEP-44' and population = ? and periode = ?",
                point.population().name(),
                point.periode());

        assertThat(commentaires(point)).allMatch(String::isEmpty);
        assertThat(fixations.epingles(ouverte)).isEmpty();
        assertThat(pieces.de(ouverte.id(), Piece.RELEVE).toString()).doesNotContain("12,4 %");
    }

    @Test
    void on_n_epingle_rien_hors_de_sa_seance_de_son_territoire_ni_a_un_point_sans_valeur() {
        Seance ouverte = ouverteSur("/indicateurs/DNB-G?territoire=DEP-44");
        Sujet sujet = fixations.sujet(ouverte);
        PointDeCourbe point = sujet.points().getFirst();

        assertThat(code(() -> fixations.epingler(
                        ouverte.id(), sujet, new PointDeCourbe(point.population(), 1999), "Une année inconnue")))
                .isEqualTo("FIXATION-POINT");
        assertThat(code(() -> fixations.epingler(ouverte.id(), sujet, point, "non")))
                .isEqualTo("REPERE-TEXTE");
        Sujet ailleurs = new Sujet("", "", "DNB-G", CodeTerritoire.departement("13"), sujet.points());
        assertThat(code(() -> fixations.epingler(ouverte.id(), ailleurs, point, "Chez les voisins")))
                .isEqualTo("FIXATION-POINT");
        Seance preparee = seance("Un");
        assertThat(code(() -> fixations.epingler(preparee.id(), sujet, point, "Avant l'heure")))
                .isEqualTo("FIXATION-OUVERTE");
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> fixations.epingler(ouverte.id(), sujet, point, "Par un membre"));
    }

    @Test
    void la_lecture_de_la_cible_se_fixe_en_seance_et_sa_decision_la_nomme() {
        Seance ouverte = ouverteSur("/?territoire=DEP-44&convention=LA#ecart-qpv");
        assertThat(fixations.fixeUneLecture(ouverte.comite())).isTrue();

        String numero = fixations.lireLaCible(ouverte.id(), LectureDeCible.RELATIVE);

        assertThat(lectures.decisions("LA").getFirst().seance()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(decisions.deLaSeance(ouverte.id())).singleElement().satisfies(decision -> {
            assertThat(decision.numero()).isEqualTo(numero);
            assertThat(decision.etat()).isEqualTo(EtatDecision.FAITE);
            assertThat(decision.sujet()).isEqualTo("/indicateurs/N-M07");
        });
    }

    @Test
    void une_diffusion_fixee_en_seance_est_une_decision_et_se_leve() {
        Seance ouverte = ouverteSur("/indicateurs/DNB-G?territoire=DEP-44");
        Sujet sujet = fixations.sujet(ouverte);
        assertThat(code(() -> fixations.limiterLaDiffusion(ouverte.id(), sujet, Audience.COMITE)))
                .as("open data")
                .isEqualTo("DIFFUSION-OUVERTE");
        jdbc.update("update mesure set publiee = false where indicateur = 'DNB-G' and territoire = 'DEP-44'");

        String numero = fixations.limiterLaDiffusion(ouverte.id(), sujet, Audience.COMITE);

        assertThat(decisions.deLaSeance(ouverte.id())).singleElement().satisfies(decision -> {
            assertThat(decision.numero()).isEqualTo(numero);
            assertThat(decision.quoi()).contains("Diffusion de ", "Loire-Atlantique : comité, pas plus largement");
        });
        fixations.limiterLaDiffusion(ouverte.id(), sujet, Audience.DSDEN);
        assertThat(code(() -> fixations.limiterLaDiffusion(ouverte.id(), sujet, Audience.PARTENAIRES)))
                .isEqualTo("DIFFUSION-PLUS-ETROITE");
        assertThat(fixations.diffusions(ouverte))
                .as("the last one holds")
                .singleElement()
                .satisfies(regle -> assertThat(regle.audience()).isEqualTo(Audience.DSDEN));
        assertThat(code(() -> fixations.limiterLaDiffusion(ouverte.id(), sujet, Audience.PUBLIC)))
                .isEqualTo("DIFFUSION-PUBLIQUE");
        Sujet ailleurs = new Sujet("", "", "DNB-G", CodeTerritoire.departement("13"), sujet.points());
        assertThat(code(() -> fixations.limiterLaDiffusion(ouverte.id(), ailleurs, Audience.DSDEN)))
                .isEqualTo("FIXATION-SUJET");

        fixations.leverLaDiffusion(
                ouverte.id(), fixations.diffusions(ouverte).getFirst().id());
        assertThat(fixations.diffusions(ouverte)).isEmpty();
    }

    @Test
    void un_comite_de_reseau_voit_et_leve_la_regle_qu_il_a_fixee_la_ou_il_regarde() {
        jdbc.update("update mesure set publiee = false where indicateur = 'DNB-G'");
        comites.appelerParReseau("INS-LA-05", LOIRE_ATLANTIQUE);
        Comite reseau = comites.lister().stream()
                .map(ComiteEnVue::comite)
                .filter(comite -> comite.instance().equals("INS-LA-05") && comite.id() > 0)
                .filter(comite -> !comite.territoire().equals(LOIRE_ATLANTIQUE))
                .findFirst()
                .orElseThrow();
        long id = ordre.planifier(reseau, SeanceSaisie.de(LE_15, "", 60, ""));
        ordre.ajouter(id, point("La réussite", "/indicateurs/DNB-G"));
        conduite.animer(lire(id));
        Sujet sujet = fixations.sujet(lire(id));
        assertThat(sujet.territoire()).isNotEqualTo(reseau.territoire());

        fixations.limiterLaDiffusion(id, sujet, Audience.DSDEN);

        fixations.leverLaDiffusion(id, fixations.diffusions(lire(id)).getFirst().id());
        assertThat(fixations.diffusions(lire(id))).isEmpty();
    }

    @Test
    void copil_propose_ce_que_le_texte_veut_chaque_annee_et_que_personne_n_a_dit_fait() {
        jdbc.update(
                "update suivi set maj_le = ? where engagement = 'LA-4.1-a'",
                OffsetDateTime.parse("2026-10-01T08:00:00Z"));

        List<Proposition> proposees = propositions.pour(seance());

        assertThat(proposees)
                .filteredOn(une -> une.raison().contains("revient chaque année"))
                .extracting(Proposition::montre)
                .contains("/engagements/LA-3.6-b", "/engagements/LA-3.7-c")
                .as("their details come with them")
                .noneMatch(montre -> montre.startsWith("/engagements/LA-3.7-c") && !montre.endsWith("-c"))
                .doesNotContain("/engagements/LA-4.1-a");
    }

    @Test
    void une_instance_ne_se_reunit_que_dans_le_territoire_de_sa_convention() {
        Identites.en(Role.CABINET, Audience.COMITE, "REG-52");

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> comites.appeler("INS-F-01", LOIRE_ATLANTIQUE))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("COMITE-AILLEURS"));

        assertThat(comites.lire(comites.appeler("INS-LA-10", new CodeTerritoire("COM-44109"))))
                .isPresent();
    }

    @Test
    void la_meteo_donnee_en_seance_dit_la_seance_et_reste_celle_de_sa_partie() {
        Seance ouverte = ouverteSur("/engagements/LA-P-a");
        Sujet sujet = fixations.sujet(ouverte);
        assertThat(sujet.meteo()).isTrue();

        fixations.donnerSaMeteo(ouverte.id(), "LA-P-a", Meteo.APPUIS, "les villes attendent un calendrier");

        assertThat(suivis.lire("LA-P-a").orElseThrow().meteo().avis())
                .filteredOn(donnee -> donnee.avis() != null)
                .singleElement()
                .satisfies(donnee -> assertThat(
                                Objects.requireNonNull(donnee.avis()).phrase())
                        .isEqualTo("Séance " + ouverte.numero() + " : les villes attendent un calendrier"));
        assertThat(decisions.sur(List.of("/engagements/LA-P-a")))
                .extracting(Decision::quoi)
                .singleElement()
                .asString()
                .startsWith("Météo donnée : appuis nécessaires");
    }

    /** Its text gives a day of each year, no date. */
    @Test
    void un_devoir_en_retard_se_propose_avec_le_jour_de_sa_periode() {
        jdbc.update(
                "update suivi set attendue_le = ? where engagement = 'LA-3.6-b' and recul = 0",
                LocalDate.of(2026, 10, 31));

        assertThat(propositions.pour(seance()))
                .filteredOn(une -> une.montre().startsWith("/engagements/LA-3.6-b"))
                .singleElement()
                .extracting(Proposition::raison)
                .asString()
                .contains("en retard, échéance du 31/10/2026");
    }

    @Test
    void une_decision_a_son_numero_et_revient_a_la_seance_suivante() {
        Seance premiere = seance("Ouverture");
        decisions.decider(premiere.id(), premiere.points().getFirst().id(), decision("Réunir les villes", LE_15, ""));
        String numero = decisions.decider(
                premiere.id(), null, decision("Écrire au rectorat", LocalDate.of(2026, 11, 1), "/engagements/LA-P-a"));
        assertThat(numero).isEqualTo("2026-01/D2");
        conduite.animer(lire(premiere.id()));
        conduite.clore(premiere.id(), true, null, "");

        Seance suivante = seance();

        assertThat(decisions.attendues(suivante))
                .extracting(Decision::numero)
                .containsExactly("2026-01/D2", "2026-01/D1");
        assertThat(propositions.pour(suivante))
                .extracting(Proposition::titre)
                .startsWith("Décision 2026-01/D2 : Écrire au rectorat", "Suites des décisions précédentes");
        assertThat(decisions.sur(List.of("/engagements/LA-P-a")))
                .extracting(Decision::quoi)
                .containsExactly("Écrire au rectorat");
        assertThat(notees.derniere("LA")).contains(LocalDate.of(2026, 11, 22));
    }

    @Test
    void une_decision_reportee_dit_pourquoi_et_jusqu_a_quand() {
        Seance seance = seance("Ouverture");
        decisions.decider(seance.id(), null, decision("Réunir les villes", LE_15, ""));
        Decision prise = decisions.deLaSeance(seance.id()).getFirst();

        assertThat(code(() -> decisions.suivre(prise, EtatDecision.REPORTEE, "", LE_15.plusDays(9))))
                .isEqualTo("DECISION-MOTIF");
        assertThat(code(() -> decisions.suivre(prise, EtatDecision.REPORTEE, "Les villes votent", null)))
                .isEqualTo("DECISION-REPORT");
        decisions.suivre(prise, EtatDecision.REPORTEE, "Les villes votent", LE_15.plusDays(9));

        assertThat(decisions.deLaSeance(seance.id())).singleElement().satisfies(suivie -> {
            assertThat(suivie.etat()).isEqualTo(EtatDecision.REPORTEE);
            assertThat(suivie.motif()).isEqualTo("Les villes votent");
            assertThat(suivie.pour()).isEqualTo(LE_15.plusDays(9));
        });
        assertThat(code(() -> decisions.suivre(prise, EtatDecision.FAITE, "", null)))
                .isEqualTo("DECISION-ENTRE-TEMPS");
    }

    @Test
    void une_seance_close_ne_s_ecrit_plus() {
        Seance seance = seance("Ouverture");
        conduite.animer(seance);
        conduite.clore(seance.id(), false, null, "");

        assertThat(code(() -> ordre.ajouter(seance.id(), point("Trop tard", ""))))
                .isEqualTo("SEANCE-FINIE");
        assertThat(code(() -> decisions.decider(seance.id(), null, decision("Trop tard", null, ""))))
                .isEqualTo("DECISION-SEANCE-FINIE");
        assertThat(code(() -> avancer(seance.id(), 1))).isEqualTo("SEANCE-TERMINEE");
    }

    @Test
    void copil_propose_les_figures_cles_avec_leur_raison_et_pas_deux_fois() {
        Seance seance = seance();
        List<Proposition> proposees = propositions.pour(seance);
        Proposition ecart = proposees.stream()
                .filter(une -> une.montre().endsWith("#ecart-qpv"))
                .findFirst()
                .orElseThrow();
        assertThat(proposees).allSatisfy(une -> assertThat(une.raison()).isNotBlank());

        ordre.ajouter(seance.id(), ecart.enPoint());

        assertThat(propositions.pour(lire(seance.id())))
                .extracting(Proposition::montre)
                .doesNotContain(ecart.montre());
    }

    @Test
    void le_releve_dit_qui_etait_la_ce_qui_fut_decide_et_ou_retrouver_les_chiffres() {
        Seance seance = seance();
        ordre.ajouter(seance.id(), point("L'écart", "/?territoire=DEP-44&convention=LA#ecart-qpv"));
        Membre present = seance.membres().getFirst();
        ordre.noterLaPresence(seance.id(), present.id(), true);
        conduite.animer(lire(seance.id()));
        decisions.decider(
                seance.id(), lire(seance.id()).points().getFirst().id(), decision("Réunir les villes", LE_15, ""));
        conduite.clore(seance.id(), false, null, "");

        Point montre = lire(seance.id()).points().getFirst();
        assertThat(montre.citations()).first().asString().startsWith("DNB-G-QPV-DEP44-");
        DocumentDeSeance releve = pieces.de(seance.id(), Piece.RELEVE).orElseThrow();
        assertThat(releve.provisoire()).isFalse();
        assertThat(releve.signataires()).isNotEmpty();
        assertThat(releve.figures()).isEmpty();
        assertThat(releve.toString())
                .contains(
                        present.fonction(),
                        "Réunir les villes",
                        "2026-01/D1",
                        montre.citations().getFirst())
                .doesNotContain("Ne pas oublier les villes");
        assertThat(pieces.de(seance.id(), Piece.DOSSIER))
                .as("its figures would be today's")
                .isEmpty();
        assertThat(pieces.de(seance.id(), Piece.CONVOCATION).orElseThrow().toString())
                .contains("Préfecture", "L'écart");

        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);
        assertThat(pieces.de(seance.id(), Piece.RELEVE)).isEmpty();
    }

    @Test
    void ce_que_la_salle_a_vu_a_cote_d_un_point_se_retrouve_aussi_par_son_code() {
        Seance seance = ouverteSur("/?territoire=DEP-44&convention=LA#ecart-qpv");
        String ailleurs = "/?convention=LA&territoire=FR#ecart-qpv";
        conduite.montrer(seance.id(), ailleurs);
        conduite.montrer(seance.id(), "");
        conduite.montrer(seance.id(), ailleurs);
        conduite.montrer(seance.id(), "/conventions/LA");
        conduite.clore(seance.id(), false, null, "");

        Point montre = lire(seance.id()).points().getFirst();

        assertThat(montre.citations()).as("once each, and a list has none").hasSize(2);
        assertThat(montre.citations().getFirst()).startsWith("DNB-G-QPV-DEP44-");
        assertThat(montre.citations().getLast()).doesNotContain("DEP44");
        assertThat(pieces.de(seance.id(), Piece.RELEVE).orElseThrow().toString())
                .contains("Chiffres montrés : " + String.join(", ", montre.citations()) + ".");
    }

    @Test
    void un_releve_garde_le_nom_et_le_quorum_qu_avait_son_comite() {
        Comite avant = interministeriel();
        comites.changer(avant, "Comité d'avant", null, 3, Audience.COMITE);
        Seance seance = seance("Un");
        conduite.animer(seance);
        conduite.clore(seance.id(), false, null, "");

        comites.changer(comites.lire(avant.id()).orElseThrow(), "Comité d'après", null, 9, Audience.COMITE);

        assertThat(lire(seance.id()).comite().nom()).isEqualTo("Comité d'avant");
        assertThat(pieces.de(seance.id(), Piece.RELEVE).toString())
                .contains("Comité d'avant", "quorum de 3")
                .doesNotContain("Comité d'après");
        assertThat(comites.lire(avant.id()).orElseThrow().nom()).isEqualTo("Comité d'après");
    }

    @Test
    void un_point_propose_se_nomme_de_ce_qu_il_montre_jamais_de_ce_que_cela_dit() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        Seance seance = seance();
        List<Proposition> figures = propositions.pour(seance).stream()
                .filter(une -> une.montre().contains("#"))
                .toList();
        assertThat(figures).isNotEmpty();

        figures.forEach(une -> ordre.ajouter(seance.id(), une.enPoint()));

        assertThat(lire(seance.id()).points()).allSatisfy(point -> {
            assertThat(point.titre()).doesNotContainPattern("\\d").endsWith(", Loire-Atlantique");
            assertThat(point.raison()).isEmpty();
            assertThat(point.montre()).doesNotContain("periode");
        });
    }

    @Test
    void un_comite_que_la_dsden_garde_pour_elle_ne_se_lit_de_personne_d_autre() {
        Seance seance = seance("Ouverture");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        Comite comite = seance.comite();
        comites.changer(comite, comite.nom(), null, null, Audience.DSDEN);
        assertThat(ordre.lire(seance.id())).isPresent();

        le_cabinet();

        assertThat(ordre.lire(seance.id())).isEmpty();
        assertThat(comites.lister()).noneMatch(vu -> vu.comite().id() == comite.id());
        assertThat(pieces.de(seance.id(), Piece.RELEVE)).isEmpty();
    }

    @Test
    void le_comite_d_un_reseau_regarde_la_commune_qui_le_porte() {
        comites.appelerParReseau("INS-LA-05", LOIRE_ATLANTIQUE);
        Comite reseau = comites.lister().stream()
                .map(ComiteEnVue::comite)
                .filter(comite -> comite.id() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(reseau.territoire().valeur()).startsWith("REP-");
        long id = ordre.planifier(reseau, SeanceSaisie.de(LE_15, "", 60, ""));

        assertThat(comites.lieu(reseau).niveau().pilotable()).isTrue();
        assertThat(code(() ->
                        ordre.ajouter(id, point("Ailleurs", "/?territoire=" + reseau.territoire() + "#ecart-qpv"))))
                .isEqualTo("POINT-TERRITOIRE");
        ordre.ajouter(id, point("Sans lieu", "/indicateurs/DNB-G"));
        assertThat(lire(id).points()).singleElement().satisfies(point -> assertThat(point.montre())
                .isEqualTo(
                        "/indicateurs/DNB-G?territoire=" + comites.lieu(reseau).code()));
        assertThat(code(() -> comites.appelerParReseau("INS-LA-10", LOIRE_ATLANTIQUE)))
                .isEqualTo("COMITE-RESEAU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example",
                "//ailleurs.example",
                "/indicateurs/%2e%2e%2fadministration",
                "/indicateurs/../administration",
                "/engagements/100%25",
                "/?territoire=50%25",
                "javascript:alert(1)"
            })
    void une_adresse_qui_ne_mene_a_rien_de_copil_se_refuse(String adresse) {
        Seance seance = seance();

        assertThat(code(() -> ordre.ajouter(seance.id(), point("Rien", adresse))))
                .startsWith("POINT-");
    }

    @Test
    void deux_qui_modifient_le_meme_point_ne_s_effacent_pas() {
        Seance seance = seance("Ouverture");
        Point lu = seance.points().getFirst();
        ordre.changer(seance.id(), lu, point("Ouverture par la préfecture", ""));

        assertThat(code(() -> ordre.changer(seance.id(), lu, point("Autre chose", ""))))
                .isEqualTo("SEANCE-ENTRE-TEMPS");
        assertThat(lire(seance.id()).points()).extracting(Point::titre).containsExactly("Ouverture par la préfecture");
    }

    @Test
    void deux_pressions_de_la_meme_touche_n_avancent_que_d_un_point() {
        Seance seance = seance("Ouverture", "Réussite", "Divers");
        conduite.animer(seance);
        long premier = seance.points().getFirst().id();

        conduite.avancer(seance.id(), premier, 1);
        conduite.avancer(seance.id(), premier, 1);

        assertThat(lire(seance.id()).courant()).get().extracting(Point::titre).isEqualTo("Réussite");
        assertThat(code(() -> ordre.ajouter(seance.id(), point("Divers", "")))).isEqualTo("POINT-DEJA");
    }

    @Test
    void un_siege_occupe_un_jour_ne_se_retire_plus() {
        Seance seance = seance("Ouverture");
        Membre membre = seance.membres().getFirst();
        ordre.noterLaPresence(seance.id(), membre.id(), true);

        assertThat(code(() -> sieges.retirerUnMembre(seance.comite().id(), membre.id())))
                .isEqualTo("COMITE-SIEGE-OCCUPE");
        assertThat(lire(seance.id()).presents()).isEqualTo(1);
    }

    @Test
    void une_decision_ne_se_prend_que_sur_un_point_de_sa_seance() {
        Seance seance = seance("Ouverture");
        long ailleurs = seance("Divers").points().getFirst().id();

        assertThat(code(() -> decisions.decider(seance.id(), ailleurs, decision("Réunir les villes", null, ""))))
                .isEqualTo("DECISION-POINT");
    }

    @Test
    void un_mandat_ne_lit_pas_dans_un_territoire_ce_qu_un_autre_lit_ailleurs() {
        Seance seance = seance("Ouverture");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        comites.changer(seance.comite(), "Comité de la DSDEN", null, null, Audience.DSDEN);

        Identites.entrer(Identites.tenant(
                List.of(
                        new Mandat(Role.CABINET, Audience.COMITE, "DEP-44", "LA"),
                        new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-37", null)),
                "S-PREF-44"));

        assertThat(ordre.lire(seance.id())).isEmpty();
    }

    @Test
    void une_seance_tardive_se_clot_meme_quand_son_jour_est_deja_note() {
        long id = ordre.planifier(interministeriel(), SeanceSaisie.de(LocalDate.of(2026, 11, 10), "", 60, ""));
        ordre.ajouter(id, point("Ouverture", ""));
        notees.noter("LA", LocalDate.of(2026, 11, 10));
        notees.noter("LA", LocalDate.of(2026, 11, 12));
        conduite.animer(lire(id));

        conduite.clore(id, true, null, "");

        assertThat(lire(id).etat()).isEqualTo(EtatSeance.CLOSE);
    }

    @Test
    void une_proposition_de_decision_en_retard_ne_se_fait_qu_une_fois() {
        Seance premiere = seance("Ouverture");
        decisions.decider(premiere.id(), null, decision("Corriger", LocalDate.of(2026, 11, 1), "/indicateurs/DNB-G"));
        Seance suivante = seance();
        Proposition proposee = propositions.pour(suivante).getFirst();
        assertThat(proposee.titre()).contains("Corriger");

        ordre.ajouter(suivante.id(), proposee.enPoint());

        assertThat(propositions.pour(lire(suivante.id())))
                .extracting(Proposition::titre)
                .noneMatch(titre -> titre.contains("Corriger"));
    }

    private String releve(long seance) {
        return pieces.de(seance, Piece.RELEVE).orElseThrow().rappels().toString();
    }

    @Test
    void clore_fixe_la_seance_suivante_et_le_releve_la_nomme() {
        Seance seance = seance("Ouverture");
        conduite.animer(seance);

        conduite.clore(seance.id(), false, LocalDate.of(2027, 1, 12), "9 h");

        Seance.Datee suivante = ordre.suivante(seance.id()).orElseThrow();
        assertThat(lire(suivante.id())).satisfies(prete -> {
            assertThat(prete.etat()).isEqualTo(EtatSeance.PREPAREE);
            assertThat(prete.comite().id()).isEqualTo(seance.comite().id());
            assertThat(prete.minutes()).isEqualTo(90);
            assertThat(prete.lieu()).isEqualTo("Préfecture");
        });
        assertThat(releve(seance.id())).contains("Prochaine séance", "mardi 12 janvier 2027 à 9 h, Préfecture");

        ordre.deplacer(lire(suivante.id()), SeanceSaisie.de(LocalDate.of(2027, 1, 19), "14 h 30", 90, "Rectorat"));
        assertThat(releve(seance.id())).contains("mardi 19 janvier 2027 à 14 h 30, Rectorat");
        ordre.annuler(suivante.id(), "Les villes votent");
        assertThat(releve(seance.id())).contains("Rectorat, annulée depuis");
    }

    @Test
    void clore_sans_fixer_la_suite_n_en_dit_rien() {
        Seance seance = seance("Ouverture");
        seance();
        conduite.animer(seance);

        conduite.clore(seance.id(), false, null, "");

        assertThat(ordre.suivante(seance.id())).isEmpty();
        assertThat(releve(seance.id())).doesNotContain("Prochaine");
    }

    @Test
    void une_date_de_suite_impossible_ne_clot_rien() {
        Seance seance = seance("Ouverture");
        ordre.planifier(seance.comite(), SeanceSaisie.de(LocalDate.of(2027, 1, 12), "", 60, ""));
        long annulee = ordre.planifier(seance.comite(), SeanceSaisie.de(LocalDate.of(2027, 1, 13), "", 60, ""));
        ordre.annuler(annulee, "Plus lieu d'être");
        conduite.animer(seance);

        assertThat(code(() -> conduite.clore(seance.id(), false, LocalDate.of(2026, 11, 21), "")))
                .isEqualTo("SUIVANTE-PASSEE");
        assertThat(code(() -> conduite.clore(seance.id(), false, LocalDate.of(2026, 11, 22), "")))
                .as("the day on which this one is held")
                .isEqualTo("SUIVANTE-MEME-JOUR");
        assertThat(code(() -> conduite.clore(seance.id(), false, LocalDate.of(2027, 1, 12), "")))
                .isEqualTo("SUIVANTE-MEME-JOUR");
        assertThat(code(() -> conduite.clore(seance.id(), false, LocalDate.of(2027, 1, 13), "midi")))
                .isEqualTo("SEANCE-HEURE");
        assertThat(code(() -> conduite.clore(seance.id(), false, null, "9 h"))).isEqualTo("SUIVANTE-JOUR");
        assertThat(lire(seance.id()).etat()).isEqualTo(EtatSeance.OUVERTE);

        // Held before its day, which is free again; a day that was called off is free too.
        conduite.clore(seance.id(), false, LE_15, "");
        assertThat(ordre.suivante(seance.id()))
                .get()
                .extracting(Seance.Datee::jour)
                .isEqualTo(LE_15);
    }

    @Test
    void une_decision_se_corrige_tant_que_sa_seance_dure_et_une_seule_fois() {
        Seance seance = seance("Ouverture");
        decisions.decider(seance.id(), null, decision("Reunir les villes", null, "/engagements/LA-P-a"));
        Decision prise = decisions.deLaSeance(seance.id()).getFirst();

        decisions.corriger(prise, decision("Réunir les villes", LE_15, "/territoires/DEP-44"));

        assertThat(decisions.deLaSeance(seance.id())).singleElement().satisfies(relue -> {
            assertThat(relue.numero()).isEqualTo(prise.numero());
            assertThat(relue.quoi()).isEqualTo("Réunir les villes");
            assertThat(relue.pour()).isEqualTo(LE_15);
        });
        assertThat(decisions.sur(List.of("/territoires/DEP-44"))).hasSize(1);
        assertThat(decisions.sur(List.of("/engagements/LA-P-a"))).isEmpty();
        assertThat(code(() -> decisions.corriger(prise, decision("Autre chose", null, ""))))
                .isEqualTo("DECISION-ENTRE-TEMPS");

        conduite.animer(seance);
        conduite.clore(seance.id(), false, null, "");
        Decision close = decisions.deLaSeance(seance.id()).getFirst();
        assertThat(code(() -> decisions.corriger(close, decision("Trop tard", null, ""))))
                .isEqualTo("DECISION-SEANCE-FINIE");
    }

    @Test
    void ce_qu_une_salle_regarde_est_un_territoire_quand_nulle_convention_ne_le_lit() {
        assertThat(List.of(
                        "/territoires/DEP-44",
                        "/?territoire=DEP-44",
                        "/?territoire=DEP-44&convention=LA",
                        "/?territoire=DEP-44&convention=LA#ecart-qpv",
                        "/?territoire=DEP-44&convention=LA#avancement",
                        "/",
                        "/indicateurs/DNB-G?territoire=DEP-44"))
                .extracting(
                        adresse -> AdresseMontree.lire(adresse).orElseThrow().sujet())
                .containsExactly(
                        "/territoires/DEP-44",
                        "/territoires/DEP-44",
                        "/conventions/LA",
                        "/indicateurs/DNB-G",
                        "/conventions/LA",
                        "",
                        "/indicateurs/DNB-G");
    }
}
