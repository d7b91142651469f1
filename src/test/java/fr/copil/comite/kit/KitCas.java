package fr.copil.comite.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.comite.AdresseMontree;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.comite.ConduiteService;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionSaisie;
import fr.copil.comite.DecisionService;
import fr.copil.comite.FichierService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.Seance;
import fr.copil.comite.SeanceSaisie;
import fr.copil.comite.kit.LigneDeReprise.Sort;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.ui.Typographie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The kit of a séance, and what was decided in it taken back: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KitCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final LocalDate LE_15 = LocalDate.of(2026, 12, 15);
    private static final String ENGAGEMENT = "/engagements/LA-P-a";
    private static final String CLE = "11111111-2222-4333-8444-555555555555";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private ConduiteService conduite;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private FichierService fichiers;

    @Autowired
    private KitService kits;

    @Autowired
    private RepriseService reprises;

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BilanService bilans;

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

    private Comite interministeriel() {
        return comites.lire(comites.appeler("INS-LA-10", LOIRE_ATLANTIQUE)).orElseThrow();
    }

    private Seance seance(PointSaisi... points) {
        long id = ordre.planifier(interministeriel(), SeanceSaisie.de(LE_15, "14 h 30", 90, "Préfecture"));
        for (PointSaisi point : points) {
            ordre.ajouter(id, point);
        }
        return lire(id);
    }

    private Seance lire(long id) {
        return ordre.lire(id).orElseThrow();
    }

    private static PointSaisi point(String titre, String montre) {
        return new PointSaisi(
                titre, 10, "la DSDEN", montre, "", "Ce qu'il faut <savoir>.", "Ne pas oublier les villes.");
    }

    private String page(Seance seance) {
        return kits.de(seance.id()).orElseThrow().page();
    }

    private static DecisionDuKit decidee(String cle, String quoi, String pour, @Nullable Point point, String sujet) {
        return new DecisionDuKit(
                cle,
                quoi,
                "Référent politique de la ville, DSDEN",
                pour,
                point == null ? null : point.id(),
                point == null ? "" : point.titre(),
                sujet);
    }

    private static DecisionDuKit decidee(String quoi) {
        return decidee(UUID.randomUUID().toString(), quoi, "", null, "");
    }

    private FichierDeDecisions fichier(Seance seance, DecisionDuKit... decidees) {
        return new FichierDeDecisions(
                installation.nom(),
                seance.id(),
                seance.numero(),
                seance.comite().nom(),
                List.of(decidees));
    }

    private List<LigneDeReprise> lignes(Seance seance, DecisionDuKit... decidees) {
        return reprises.repeter(seance.id(), fichier(seance, decidees)).lignes();
    }

    /** What is ticked before anybody touches it. */
    private List<String> reprendre(Seance seance, DecisionDuKit... decidees) {
        FichierDeDecisions fichier = fichier(seance, decidees);
        return reprises.reprendre(
                seance.id(),
                fichier,
                reprises.repeter(seance.id(), fichier).lignes().stream()
                        .filter(LigneDeReprise::cochee)
                        .toList());
    }

    private List<String> quoi(Seance seance) {
        return decisions.deLaSeance(seance.id()).stream().map(Decision::quoi).toList();
    }

    private static String code(Runnable faute) {
        return Objects.requireNonNull(catchThrowableOfType(ErreurCopil.class, faute::run))
                .code();
    }

    @Test
    void le_kit_porte_ses_points_leurs_figures_et_jamais_les_notes() {
        Seance seance = seance(
                point("L'écart", "/?territoire=DEP-44&convention=LA#ecart-qpv"), point("Décrochage", ENGAGEMENT));

        KitService.Kit kit = kits.de(seance.id()).orElseThrow();

        assertThat(kit.nom()).isEqualTo("copil-seance-2026-01-kit.html");
        assertThat(kit.page())
                .contains("<svg", "<caption>", "DNB-G-QPV-DEP44-", "data-sujet=\"" + ENGAGEMENT)
                .contains(
                        "Ce qu&#39;il faut &lt;savoir&gt;.",
                        "présenté par",
                        "Audience",
                        "22 novembre 2026 à 10",
                        "2026-01")
                .doesNotContain("Ne pas oublier les villes");
    }

    @Test
    void le_kit_rappelle_ce_que_la_seance_d_avant_a_decide_et_qui_est_attendu() {
        Seance premiere = seance(point("Ouverture", ""));
        conduite.animer(premiere);
        decisions.decider(
                premiere.id(),
                null,
                new DecisionSaisie("Réunir les villes", "Préfecture", LocalDate.of(2027, 2, 1), ""));
        conduite.clore(premiere.id(), true, null, "");
        Seance suivante = seance(point("Suites", ""));

        String page = kits.de(suivante.id()).orElseThrow().page();

        assertThat(page)
                .contains("Décisions précédentes qui sont attendues")
                .contains(premiere.numero() + "/D1")
                .contains("Réunir les villes")
                .contains("pour le 01/02/2027");
    }

    @Test
    void un_fichier_joint_s_emporte_dans_le_kit_et_dit_ce_qui_n_y_tient_pas() throws IOException {
        Seance seance = seance();
        long petit = fichiers.joindre(seance.id(), "Plan.png", new ByteArrayInputStream(image(40)));
        long gros = fichiers.joindre(seance.id(), "Photo.png", new ByteArrayInputStream(image(1600)));
        ordre.ajouter(seance.id(), point("Le plan", AdresseMontree.fichier(petit, 1)));
        ordre.ajouter(seance.id(), point("La photo", AdresseMontree.fichier(gros, 1)));

        assertThat(page(seance))
                .containsOnlyOnce("src=\"data:image/png;base64,")
                .contains(Base64.getEncoder().encodeToString(image(40)))
                .contains(Typographie.fines("1 page de « Photo.png » hors de ce kit"));
    }

    /** Of noise, that nothing makes smaller. */
    private static byte[] image(int cote) throws IOException {
        BufferedImage image = new BufferedImage(cote, cote, BufferedImage.TYPE_INT_RGB);
        Random hasard = new Random(cote);
        for (int i = 0; i < cote * cote; i++) {
            image.setRGB(i % cote, i / cote, hasard.nextInt());
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(image, "png", octets);
        return octets.toByteArray();
    }

    @Test
    void le_kit_n_appelle_personne() {
        String page = page(seance(point("L'écart", "/?territoire=DEP-44&convention=LA#ecart-qpv")));

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
                .doesNotContain("src=\"", "@import", "url(", "<link", "<iframe")
                .doesNotContainPattern("(?<!xmlns=\")https?://");
    }

    @Test
    void le_kit_est_de_qui_siege_tant_que_la_seance_n_est_pas_annulee() {
        Seance seance = seance(point("Ouverture", ""));

        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(kits.de(seance.id())).isPresent();
        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);
        assertThat(kits.de(seance.id())).isEmpty();
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");
        assertThat(kits.de(seance.id())).isEmpty();

        le_cabinet();
        ordre.annuler(seance.id(), "Plus lieu d'être");
        assertThat(kits.de(seance.id())).isEmpty();
    }

    @Test
    void ce_qui_fut_decide_revient_avec_son_point_son_sujet_et_son_numero() {
        Seance seance = seance(point("Décrochage", ENGAGEMENT));
        Point point = seance.points().getFirst();

        assertThat(reprendre(
                        seance, decidee(CLE, "Réunir les villes", "2026-12-20", point, ENGAGEMENT), decidee("Écrire")))
                .containsExactly("2026-01/D1", "2026-01/D2");

        assertThat(decisions.deLaSeance(seance.id()).getFirst()).satisfies(prise -> {
            assertThat(prise.quoi()).isEqualTo("Réunir les villes");
            assertThat(prise.pour()).isEqualTo(LocalDate.of(2026, 12, 20));
            assertThat(prise.point()).isEqualTo(point.id());
            assertThat(prise.sujet()).isEqualTo(ENGAGEMENT);
        });
    }

    @Test
    void une_decision_prise_sur_un_bilan_garde_son_bilan_pour_qui_le_lit() {
        long bilan = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2024));
        Seance seance = seance(point("Le bilan", "/bilans/" + bilan + "?section=synthese"));
        assertThat(page(seance)).contains("data-sujet=\"/bilans/" + bilan + "\"");

        assertThat(lignes(
                        seance,
                        decidee(CLE, "Signer", "", seance.points().getFirst(), "/bilans/" + bilan),
                        decidee(UUID.randomUUID().toString(), "Relire", "", null, "/bilans/999999")))
                .extracting(LigneDeReprise::sort)
                .containsExactly(Sort.NOUVELLE, Sort.A_VERIFIER);
    }

    @Test
    void le_fichier_d_un_autre_copil_ne_se_reprend_pas_meme_sous_le_meme_numero() {
        Seance seance = seance();
        FichierDeDecisions ailleurs = new FichierDeDecisions(
                new Installation(jdbc, "https://formation.exemple.fr").nom(),
                seance.id(),
                seance.numero(),
                seance.comite().nom(),
                List.of(decidee("Réunir les villes")));

        assertThat(code(() -> reprises.repeter(seance.id(), ailleurs))).isEqualTo("REPRISE-AUTRE-COPIL");
        assertThat(page(seance)).contains("data-installation=\"" + installation.nom() + "\"");
        assertThat(new Installation(jdbc, "http://formation.exemple.fr/").nom()).isEqualTo(ailleurs.installation());
    }

    @Test
    void l_heure_se_dit_comme_partout() {
        long id = ordre.planifier(interministeriel(), SeanceSaisie.de(LE_15, "9 h", 90, "Préfecture"));

        assertThat(page(lire(id))).containsPattern("à 9\\hh").doesNotContainPattern("09\\hh");
    }

    @Test
    void le_meme_fichier_deux_fois_ne_double_rien() {
        Seance seance = seance();
        DecisionDuKit une = decidee("Réunir les villes");
        reprendre(seance, une);

        assertThat(lignes(seance, une)).singleElement().satisfies(ligne -> {
            assertThat(ligne.sort()).isEqualTo(Sort.DEJA_REPRISE);
            assertThat(ligne.dit()).contains("2026-01/D1");
            assertThat(ligne.prenable()).isFalse();
        });
        assertThat(reprendre(seance, une, decidee("Écrire au rectorat"))).containsExactly("2026-01/D2");
        assertThat(quoi(seance)).containsExactly("Réunir les villes", "Écrire au rectorat");
    }

    @Test
    void ce_qui_a_change_dans_le_kit_ne_remplace_que_si_on_le_coche() {
        Seance seance = seance();
        reprendre(seance, decidee(CLE, "Réunir les villes", "", null, ""));
        DecisionDuKit changee = decidee(CLE, "Réunir les villes et les écoles", "", null, "");

        LigneDeReprise ligne = lignes(seance, changee).getFirst();

        assertThat(ligne.sort()).isEqualTo(Sort.A_VERIFIER);
        assertThat(ligne.cochee()).isFalse();
        assertThat(ligne.dit()).contains("Réunir les villes »");
        assertThat(reprises.reprendre(seance.id(), fichier(seance, changee), List.of(ligne)))
                .containsExactly("2026-01/D1");
        assertThat(quoi(seance)).containsExactly("Réunir les villes et les écoles");
        assertThat(lignes(seance, changee)).extracting(LigneDeReprise::sort).containsExactly(Sort.DEJA_REPRISE);
    }

    @Test
    void les_memes_mots_notes_par_un_collegue_se_disent_avant() {
        Seance seance = seance();
        decisions.decider(seance.id(), null, new DecisionSaisie("Réunir les villes", "Préfecture", null, ""));

        assertThat(lignes(seance, decidee("réunir  les villes."), decidee("Écrire"), decidee("Écrire")))
                .extracting(LigneDeReprise::cochee, LigneDeReprise::dit)
                .containsExactly(
                        tuple(false, "Les mêmes mots sont notés sous le numéro 2026-01/D1."),
                        tuple(true, ""),
                        tuple(false, "Les mêmes mots sont plus haut dans ce fichier."));
    }

    @Test
    void une_decision_ne_se_perd_ni_avec_son_point_ni_avec_son_sujet() {
        Seance seance = seance(point("Décrochage", ENGAGEMENT), point("Divers", ""));
        Point point = seance.points().getFirst();
        DecisionDuKit une = decidee(CLE, "Réunir les villes", "", point, "/engagements/N-EXISTE-PAS");
        ordre.retirer(seance.id(), point.id());

        LigneDeReprise ligne = lignes(seance, une).getFirst();
        assertThat(ligne.sort()).isEqualTo(Sort.A_VERIFIER);
        assertThat(ligne.dit()).contains("« Décrochage » n'est plus à l'ordre du jour", "N-EXISTE-PAS");
        reprendre(seance, une);

        assertThat(decisions.deLaSeance(seance.id())).singleElement().satisfies(prise -> {
            assertThat(prise.point()).isNull();
            assertThat(prise.sujet()).isEmpty();
        });
    }

    @Test
    void une_decision_a_propos_d_un_territoire_le_garde_s_il_existe() {
        Seance seance = seance();
        reprendre(
                seance,
                decidee(CLE, "Réunir les villes", "", null, "/territoires/DEP-44"),
                decidee("11111111-2222-4333-8444-555555555556", "Écrire au rectorat", "", null, "/territoires/DEP-99"));

        assertThat(decisions.deLaSeance(seance.id()))
                .extracting(Decision::sujet)
                .containsExactlyInAnyOrder("/territoires/DEP-44", "");
    }

    @Test
    void ce_qui_est_mal_ecrit_se_dit_ligne_par_ligne() {
        Seance seance = seance();

        List<LigneDeReprise> lignes = lignes(
                seance,
                decidee(CLE, "Réunir les villes", "2026-02-31", null, ""),
                decidee("x".repeat(501)),
                decidee("ailleurs", "Écrire", "", null, ""),
                decidee(CLE, "Réunir les villes", "", null, ""));

        assertThat(lignes)
                .extracting(LigneDeReprise::sort)
                .containsExactly(Sort.A_VERIFIER, Sort.REFUSEE, Sort.REFUSEE, Sort.REFUSEE);
        assertThat(lignes.getFirst().dit()).contains("« 2026-02-31 » n'est pas un jour");
        assertThat(lignes.getFirst().cochee()).isFalse();
        assertThat(lignes.get(1).dit()).contains("500 signes", "Corrigez-la dans le kit");
        assertThat(code(() -> reprises.reprendre(
                        seance.id(), fichier(seance, decidee("x".repeat(501))), lignes.subList(1, 2))))
                .isEqualTo("REPRISE-ENTRE-TEMPS");
    }

    @Test
    void une_seance_close_par_un_collegue_recoit_encore_ce_qui_fut_decide_sans_reseau() {
        Seance seance = seance(point("Ouverture", ""));
        DecisionDuKit reprise = decidee(CLE, "Réunir les villes", "", null, "");
        reprendre(seance, reprise);
        conduite.animer(lire(seance.id()));
        conduite.clore(seance.id(), false, null, "");
        FichierDeDecisions fichier =
                fichier(seance, decidee(CLE, "Réunir les villes et les écoles", "", null, ""), decidee("Écrire"));

        Reprise repetee = reprises.repeter(seance.id(), fichier);

        assertThat(repetee.avertissement()).contains("close", "relevé");
        assertThat(repetee.lignes()).extracting(LigneDeReprise::sort).containsExactly(Sort.REFUSEE, Sort.NOUVELLE);
        assertThat(reprises.reprendre(seance.id(), fichier, repetee.lignes().subList(1, 2)))
                .containsExactly("2026-01/D2");
        assertThat(quoi(seance)).containsExactly("Réunir les villes", "Écrire");
        assertThat(code(() ->
                        decisions.decider(seance.id(), null, new DecisionSaisie("Autre", "Préfecture", null, ""))))
                .as("by the form, it stays closed")
                .isEqualTo("DECISION-SEANCE-FINIE");
    }

    @Test
    void un_fichier_d_une_autre_seance_dit_laquelle() {
        Seance sienne = seance();
        Seance autre = seance();
        FichierDeDecisions fichier = fichier(sienne, decidee("Réunir les villes"));
        assertThat(code(() -> reprises.repeter(autre.id(), fichier))).isEqualTo("REPRISE-AUTRE-SEANCE");
        assertThat(code(() -> reprises.repeter(
                        autre.id(),
                        new FichierDeDecisions(installation.nom(), 987_654, "2020-01", "Autre", List.of()))))
                .isEqualTo("REPRISE-AILLEURS");

        ordre.annuler(sienne.id(), "Reportée d'une semaine");

        assertThat(code(() -> reprises.repeter(sienne.id(), fichier))).isEqualTo("REPRISE-ANNULEE");
        Reprise repetee = reprises.repeter(autre.id(), fichier);
        assertThat(repetee.avertissement()).contains("2026-01, annulée");
        assertThat(reprises.reprendre(autre.id(), fichier, repetee.lignes())).containsExactly("2026-02/D1");
    }

    @Test
    void ce_qui_change_entre_la_liste_et_la_reprise_ne_reprend_rien() {
        Seance seance = seance();
        FichierDeDecisions fichier = fichier(seance, decidee("Réunir les villes"), decidee("Écrire"));
        List<LigneDeReprise> vues = reprises.repeter(seance.id(), fichier).lignes();
        decisions.decider(seance.id(), null, new DecisionSaisie("Écrire", "Préfecture", null, ""));

        assertThat(code(() -> reprises.reprendre(seance.id(), fichier, vues))).isEqualTo("REPRISE-ENTRE-TEMPS");
        assertThat(code(() -> reprises.reprendre(seance.id(), fichier, List.of())))
                .isEqualTo("REPRISE-RIEN");
        assertThat(quoi(seance)).containsExactly("Écrire");
    }

    @Test
    void qui_ne_prepare_pas_ce_comite_n_y_reprend_rien() {
        Seance seance = seance();
        FichierDeDecisions fichier = fichier(seance, decidee("Réunir les villes"));
        List<LigneDeReprise> vues = reprises.repeter(seance.id(), fichier).lignes();

        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");
        assertThat(code(() -> reprises.repeter(seance.id(), fichier))).isEqualTo("REPRISE-SEANCE");
        assertThat(code(() -> reprises.reprendre(seance.id(), fichier, vues))).isEqualTo("REPRISE-SEANCE");
        assertThat(code(() ->
                        decisions.reprendre(seance.id(), null, new DecisionSaisie("La leur", "Préfecture", null, ""))))
                .isEqualTo("SEANCE-INCONNUE");
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reprises.reprendre(seance.id(), fichier, vues));

        le_cabinet();
        assertThat(quoi(seance)).isEmpty();
    }
}
