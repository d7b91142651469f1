package fr.copil.comite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanChange;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.EnvoiService;
import fr.copil.bilan.GelService;
import fr.copil.bilan.Gels;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.comite.piecejointe.FichierJoint;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sections of bilans and files, as a room and each of its readers see them: the same cases on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CeQuUnPointMontreCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

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
    private VuesService vues;

    @Autowired
    private FichierService fichiers;

    @Autowired
    private FichiersLaisses laisses;

    @Autowired
    private PropositionsService propositions;

    @Autowired
    private PiecesService pieces;

    @Autowired
    private BilanService bilans;

    @Autowired
    private EnvoiService envois;

    @Autowired
    private GelService gel;

    @Autowired
    private JdbcTemplate jdbc;

    private long seance;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void preparer() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        le_cabinet();
        Comite comite =
                comites.lire(comites.appeler("INS-LA-10", LOIRE_ATLANTIQUE)).orElseThrow();
        seance = ordre.planifier(comite, SeanceSaisie.de(LocalDate.of(2026, 12, 15), "14 h 30", 90, "Préfecture"));
    }

    @AfterEach
    void ranger() {
        for (String table : List.of(
                "comite_fichier", "comite_point", "comite_presence", "comite_seance", "comite_membre", "comite")) {
            jdbc.update("delete from " + table);
        }
        BilansPropres.effacer(jdbc);
    }

    private static void le_cabinet() {
        Identites.en(Role.CABINET, Audience.COMITE);
    }

    private static void un_membre() {
        Identites.en(Role.MEMBRE, Audience.COMITE);
    }

    private Seance lue() {
        return ordre.lire(seance).orElseThrow();
    }

    private static PointSaisi point(String titre, String montre) {
        return new PointSaisi(titre, 10, "", montre, "", "Les mots du point.", "");
    }

    @Test
    void un_point_montre_les_engagements_d_une_convention_ceux_qui_pressent_d_abord() {
        Point point = ajoute("Les engagements", "/conventions/LA");

        Vue vue = vues.de(point, "", lue().comite().audience());

        assertThat(vue.titre()).matches("\\d+ engagements suivis");
        assertThat(vue.faits()).hasSizeGreaterThan(10);
        List<Boolean> enRetard = vue.faits().stream()
                .map(fait -> fait.nom().contains("en retard"))
                .toList();
        assertThat(enRetard)
                .as("those that press are together, at the head")
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(AdresseMontree.lire(point.montre()).orElseThrow().sujet()).isEqualTo("/conventions/LA");
    }

    @Test
    void derriere_l_avancement_il_y_a_la_liste_et_elle_suit_chaque_engagement() {
        String avancement = "/?convention=LA&territoire=DEP-44#avancement";
        Point point = ajoute("Où en est-on ?", avancement);
        String liste = AdresseMontree.lire(point.montre())
                .flatMap(AdresseMontree::liste)
                .orElseThrow();

        Vue vue = vues.de(point, liste, lue().comite().audience());

        assertThat(liste).isEqualTo("/conventions/LA");
        assertThat(vue.cles()).containsExactly("convention:LA");
        assertThat(AdresseMontree.lire("/?convention=LA&territoire=DEP-44#ecart-qpv")
                        .flatMap(AdresseMontree::liste))
                .as("a gap is behind no list")
                .isEmpty();
    }

    @Test
    void une_convention_qui_n_existe_pas_se_dit() {
        Point point = ajoute("Ailleurs", "/conventions/XX");

        assertThat(vues.de(point, "", lue().comite().audience()).faits())
                .extracting(Vue.Fait::texte)
                .containsExactly("Cette convention n'existe plus dans le référentiel.");
    }

    private Point ajoute(String titre, String montre) {
        long id = ordre.ajouter(seance, point(titre, montre));
        return lue().points().stream().filter(un -> un.id() == id).findFirst().orElseThrow();
    }

    private void la_salle_voit(Audience audience) {
        Comite comite = lue().comite();
        comites.changer(comite, comite.nom(), comite.parAn(), comite.quorum(), audience);
    }

    private Vue vue(Point point) {
        return vues.de(point, "", lue().comite().audience());
    }

    private String dit(Point point) {
        Vue vue = vue(point);
        return vue.faits().stream().map(Vue.Fait::texte).collect(Collectors.joining("\n"));
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable faute) {
        return Objects.requireNonNull(Assertions.catchThrowableOfType(ErreurCopil.class, faute))
                .code();
    }

    private long bilan() {
        return bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2024));
    }

    // Sections of bilans

    @Test
    void une_section_d_un_bilan_fige_se_lit_avec_son_bilan_et_son_etat() {
        long bilan = bilan();
        bilans.ecrire(bilan, "synthese", "Ce que nous avons *fait*.\n\n- réuni les villes", 0);
        Gels.figer(bilans, gel, bilan);
        Point point = ajoute("Le bilan", "/bilans/" + bilan + "?section=synthese");

        Vue vue = vue(point);

        assertThat(vue.titre()).isNotEmpty();
        assertThat(vue.lieu()).contains("Bilan annuel 2024", "Loire-Atlantique", "figé, en attente de signature");
        assertThat(dit(point)).contains("Ce que nous avons fait.", "– réuni les villes");
        assertThat(vue.texte()).isEqualTo("Les mots du point.");
        assertThat(vue.cles()).contains(BilanChange.cle(bilan));
    }

    @Test
    void une_section_a_plusieurs_figures_montre_la_premiere_et_compte_les_autres() {
        long bilan = bilan();
        Gels.figer(bilans, gel, bilan);
        var section = bilans.ouvrir(bilan).orElseThrow().bilan().sections().stream()
                .filter(une -> une.blocs().stream()
                                .filter(bloc -> bloc instanceof fr.copil.bilan.contenu.Bloc.Illustration)
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();

        Point point = ajoute("Les chiffres", "/bilans/" + bilan + "?section=" + section.cle());

        assertThat(vue(point).figure()).isNotNull();
        assertThat(dit(point)).containsPattern("Le bilan montre \\d+ autres? figures? dans cette section");
    }

    @Test
    void un_brouillon_n_est_d_aucune_salle_avant_d_etre_envoye_pas_meme_devant_son_auteur() {
        long bilan = bilan();
        bilans.ecrire(bilan, "synthese", "Phrase que personne n'a relue.", 0);
        Point point = ajoute("Le bilan", "/bilans/" + bilan + "?section=synthese");

        assertThat(dit(point))
                .contains("brouillon que ses auteurs n'ont pas envoyé")
                .doesNotContain("relue");
        un_membre();
        assertThat(dit(point)).contains("ne se lit pas ici").doesNotContain("relue");
        assertThat(vue(point).cles()).contains(BilanChange.cle(bilan));

        le_cabinet();
        envois.envoyer(bilan);
        un_membre();
        assertThat(dit(point)).contains("Phrase que personne n'a relue.");
        assertThat(vue(point).lieu()).contains("brouillon");
    }

    @Test
    void une_salle_publique_ne_lit_ni_le_brouillon_du_comite_ni_plus_que_la_copie_publique() {
        long bilan = bilan();
        bilans.ecrire(bilan, "synthese", "Phrase du comité.", 0);
        envois.envoyer(bilan);
        Point point = ajoute("Le bilan", "/bilans/" + bilan + "?section=synthese");
        la_salle_voit(Audience.PUBLIC);

        assertThat(dit(point)).contains("ne se lit pas ici").doesNotContain("Phrase du comité");

        Gels.figer(bilans, gel, bilan);
        assertThat(vue(point).lieu()).contains("diffusion : public");
    }

    @Test
    void un_bilan_d_une_autre_convention_ne_se_montre_pas_ici() {
        Identites.en(Role.CABINET, Audience.COMITE, "FR");
        long bilan = bilans.creer(new NouveauBilan("N", CodeTerritoire.FRANCE, Genre.ANNUEL, 2024));
        le_cabinet();

        assertThat(code(() -> ajoute("L'autre", "/bilans/" + bilan + "?section=synthese")))
                .isEqualTo("POINT-BILAN");
        assertThat(code(() -> ajoute("Aucun", "/bilans/999999"))).isEqualTo("POINT-BILAN");
        assertThat(lue().points()).isEmpty();
    }

    @Test
    void un_bilan_sans_section_s_ouvre_sur_la_premiere_et_une_section_perdue_se_dit() {
        long bilan = bilan();
        String premiere =
                bilans.ouvrir(bilan).orElseThrow().bilan().sections().getFirst().cle();

        assertThat(ajoute("Le bilan", "/bilans/" + bilan).montre())
                .isEqualTo("/bilans/" + bilan + "?section=" + premiere);
        assertThat(code(() -> ajoute("Perdue", "/bilans/" + bilan + "?section=nulle-part")))
                .isEqualTo("POINT-SECTION");
    }

    @Test
    void un_bilan_qui_attend_est_propose_avec_sa_raison_une_seule_fois() {
        long bilan = bilan();
        assertThat(proposee(bilan).raison()).contains("en cours de rédaction");

        Gels.figer(bilans, gel, bilan);
        Proposition proposee = proposee(bilan);
        assertThat(proposee.titre()).isEqualTo("Bilan annuel 2024");
        assertThat(proposee.raison()).startsWith("figé, en attente de signature : 0 signature sur ");

        ordre.ajouter(seance, proposee.enPoint());
        assertThat(propositions.pour(lue())).noneMatch(une -> une.montre().startsWith("/bilans/"));
    }

    private Proposition proposee(long bilan) {
        return propositions.pour(lue()).stream()
                .filter(une -> une.montre().equals("/bilans/" + bilan))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void les_papiers_nomment_le_bilan_et_le_dossier_dit_ce_qu_il_dit() {
        long bilan = bilan();
        bilans.ecrire(bilan, "synthese", "Ce que nous avons fait.", 0);
        Gels.figer(bilans, gel, bilan);
        ajoute("Le point", "/bilans/" + bilan + "?section=synthese");

        for (Piece piece : Piece.values()) {
            assertThat(pieces.de(seance, piece).orElseThrow().toString()).contains("Bilan annuel 2024");
        }
        assertThat(pieces.de(seance, Piece.DOSSIER).orElseThrow().toString()).contains("Ce que nous avons fait.");
    }

    @Test
    void ce_qui_n_existe_plus_se_dit_a_cote_des_mots_du_point() {
        Point point = ajoute("Un engagement", "/engagements/DISPARU");

        assertThat(dit(point)).contains("n'existe plus");
        assertThat(vue(point).texte()).isEqualTo("Les mots du point.");
    }

    // Files

    private static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] image(int largeur) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(largeur, 10, BufferedImage.TYPE_INT_RGB), "png", sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long joindre(String nom, byte[] octets) {
        return fichiers.joindre(seance, nom, new ByteArrayInputStream(octets));
    }

    private Point joint(String titre, String nom, byte[] octets) {
        return ajoute(titre, AdresseMontree.fichier(joindre(nom, octets), 1));
    }

    private static long numero(Point point) {
        return AdresseMontree.lire(point.montre()).orElseThrow().numero();
    }

    @Test
    void un_fichier_est_vu_page_par_page_et_telecharge_de_qui_siege_et_de_personne_d_autre() {
        Point point = joint("Le budget", "C:\\bureau\\Budget.pdf", pdf(3));
        long id = numero(point);

        un_membre();
        assertThat(vue(point).planche())
                .isEqualTo(new Vue.Planche(
                        "/seances/fichiers/" + id + "/pages/1",
                        "/seances/fichiers/" + id + "/pages/2",
                        "« Budget.pdf », page 1 sur 3",
                        1,
                        3));
        assertThat(fichiers.page(id, 3))
                .hasValueSatisfying(page -> assertThat(page.type()).isEqualTo("image/png"));
        assertThat(fichiers.page(id, 4)).isEmpty();
        assertThat(fichiers.telecharger(id))
                .hasValueSatisfying(pret -> assertThat(pret.nom()).isEqualTo("Budget.pdf"));

        for (Runnable autre : List.<Runnable>of(
                () -> Identites.en(Role.MEMBRE, Audience.PARTENAIRES),
                () -> Identites.en(Role.CABINET, Audience.COMITE, "DEP-37"))) {
            autre.run();
            assertThat(fichiers.telecharger(id)).isEmpty();
            assertThat(fichiers.page(id, 1)).isEmpty();
            assertThat(vues.de(point, "", Audience.COMITE).planche()).isNull();
        }
    }

    @Test
    void une_image_se_montre_telle_qu_elle_est() throws IOException {
        byte[] octets = image(30);
        Point point = joint("Le plan", "plan.png", octets);

        FichierService.Image image = fichiers.page(numero(point), 1).orElseThrow();
        assertThat(image.type()).isEqualTo("image/png");
        assertThat(image.contenu().getContentAsByteArray()).isEqualTo(octets);
        assertThat(Objects.requireNonNull(vue(point).planche()).suivante()).isEmpty();
    }

    @Test
    void avant_d_etre_a_un_point_un_fichier_n_est_qu_a_qui_prepare() {
        long id = joindre("Projet.pdf", pdf(1));

        assertThat(fichiers.telecharger(id)).isPresent();
        un_membre();
        assertThat(fichiers.telecharger(id)).isEmpty();
        assertThat(fichiers.de(lue())).isEmpty();
    }

    @Test
    void un_programme_un_fichier_vide_ou_trop_lourd_est_refuse_et_rien_n_en_reste() {
        assertThat(code(() -> joindre(
                        "ordre.pdf", "MZ\u0090\u0000 ceci est un programme".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("FICHIER-TYPE");
        assertThat(code(() -> joindre("anime.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("FICHIER-TYPE");
        assertThat(code(() -> joindre("vide.pdf", new byte[0]))).isEqualTo("FICHIER-VIDE");
        assertThat(code(() -> joindre("gros.pdf", new byte[11 << 20]))).isEqualTo("FICHIER-TAILLE");
        assertThat(code(() -> joindre("deux mille.pdf", pdf(2000)))).isEqualTo("SEANCE-FICHIER-PAGES");

        assertThat(jdbc.queryForObject("select count(*) from comite_fichier", Long.class))
                .isZero();
    }

    @Test
    void un_fichier_remplace_ou_retire_quitte_le_disque_et_la_page_le_dit() {
        Point point = joint("Le budget", "Premier.pdf", pdf(1));
        Path premier = fichiers.telecharger(numero(point)).orElseThrow().chemin();
        long second = joindre("Second.pdf", pdf(2));

        ordre.changer(seance, point, point("Le budget", AdresseMontree.fichier(second, 1)));

        assertThat(premier).doesNotExist();
        assertThat(fichiers.telecharger(numero(point))).isEmpty();
        assertThat(fichiers.de(lue()))
                .extracting(FichierJoint::nom, FichierJoint::retire)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Premier.pdf", true),
                        org.assertj.core.groups.Tuple.tuple("Second.pdf", false));
        assertThat(dit(point)).as("who still looks at the first").contains("« Premier.pdf » a été retiré ou remplacé");

        Path garde = fichiers.telecharger(second).orElseThrow().chemin();
        ordre.retirer(seance, point.id());
        assertThat(garde).doesNotExist();
        assertThat(fichiers.telecharger(second)).isEmpty();
    }

    @Test
    void le_meme_contenu_reste_tant_qu_une_seance_le_montre() {
        Point un = joint("Un", "un.pdf", pdf(1));
        Point deux = joint(
                "Deux",
                "deux.pdf",
                octets(fichiers.telecharger(numero(un)).orElseThrow().chemin()));

        ordre.retirer(seance, un.id());

        assertThat(fichiers.telecharger(numero(deux))).isPresent();
    }

    private static byte[] octets(Path chemin) {
        try {
            return Files.readAllBytes(chemin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void un_fichier_que_le_disque_a_perdu_se_dit() throws IOException {
        Point point = joint("Le budget", "Budget.pdf", pdf(1));
        Files.delete(fichiers.telecharger(numero(point)).orElseThrow().chemin());

        assertThat(dit(point)).contains("« Budget.pdf » n'est plus là");
        assertThat(fichiers.telecharger(numero(point))).isEmpty();
        assertThat(fichiers.page(numero(point), 1)).isEmpty();
    }

    @Test
    void une_salle_devenue_plus_ouverte_ne_voit_plus_ce_qui_fut_joint_pour_moins_de_monde() {
        Point point = joint("Le budget", "Budget secret.pdf", pdf(1));
        la_salle_voit(Audience.PUBLIC);

        assertThat(vue(point).planche()).isNull();
        assertThat(dit(point)).contains("a été joint pour une salle « comité »").doesNotContain("secret");
        assertThat(pieces.de(seance, Piece.CONVOCATION).orElseThrow().toString())
                .doesNotContain("secret");
    }

    @Test
    void qui_anime_tourne_les_pages_pour_tous_puis_passe_au_point_suivant() {
        Point point = joint("Le budget", "Budget.pdf", pdf(2));
        Point apres = ajoute("Divers", "");
        conduite.animer(lue());

        conduite.tourner(seance, point.id(), "", 1);
        assertThat(lue().detour()).isEqualTo(AdresseMontree.fichier(numero(point), 2));
        conduite.tourner(seance, point.id(), "", 1);
        assertThat(lue().courant())
                .as("the same key pressed twice")
                .contains(lue().points().getFirst());

        un_membre();
        assertThat(Objects.requireNonNull(
                                vues.de(point, lue().detour(), Audience.COMITE).planche())
                        .page())
                .isEqualTo(2);
        le_cabinet();
        conduite.tourner(seance, point.id(), lue().detour(), -1);
        assertThat(lue().detour()).isEmpty();
        conduite.tourner(seance, point.id(), "", 1);
        conduite.tourner(seance, point.id(), lue().detour(), 1);
        assertThat(lue().courant()).get().extracting(Point::id).isEqualTo(apres.id());
    }

    @Test
    void une_page_retiree_ramene_la_salle_au_point() {
        Point point = joint("Le budget", "Budget.pdf", pdf(2));
        conduite.animer(lue());
        conduite.tourner(seance, point.id(), "", 1);

        ordre.changer(seance, point, point("Le budget", ""));

        assertThat(lue().detour()).isEmpty();
    }

    @Test
    void un_fichier_n_est_que_du_point_et_de_la_seance_ou_il_fut_joint() {
        Point point = joint("Le budget", "Budget.pdf", pdf(1));

        assertThat(code(() -> ajoute("Le même", point.montre()))).isEqualTo("POINT-FICHIER-AILLEURS");
        long autre = ordre.planifier(lue().comite(), SeanceSaisie.de(LocalDate.of(2026, 12, 16), "", 60, ""));
        assertThat(code(() -> ordre.ajouter(autre, point("Le même", point.montre()))))
                .isEqualTo("POINT-FICHIER");
    }

    @Test
    void une_seance_annulee_garde_ses_fichiers_et_n_en_recoit_plus() {
        Point point = joint("Le budget", "Budget.pdf", pdf(1));
        ordre.annuler(seance, "Reportée à janvier");

        un_membre();
        assertThat(fichiers.telecharger(numero(point))).isPresent();
        le_cabinet();
        assertThat(code(() -> joindre("Autre.pdf", pdf(1)))).isEqualTo("SEANCE-FINIE");
    }

    @Test
    void qui_est_d_un_autre_territoire_ne_joint_rien() {
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");

        assertThat(code(() -> joindre("Autre.pdf", pdf(1)))).isEqualTo("SEANCE-INCONNUE");
    }

    @Test
    void ce_qui_n_est_a_aucun_point_apres_un_jour_est_oublie() {
        long oublie = joindre("Oublié.pdf", pdf(1));
        Path chemin = fichiers.telecharger(oublie).orElseThrow().chemin();
        horloge.mettreA(OffsetDateTime.parse("2026-11-24T09:05:00Z"));

        joindre("Nouveau.png", image(20));

        assertThat(chemin).doesNotExist();
        assertThat(fichiers.telecharger(oublie)).isEmpty();
    }

    @Test
    void ce_qu_une_panne_a_laisse_sur_le_disque_est_balaye_et_ce_qui_se_montre_reste() throws IOException {
        Path montre = fichiers.telecharger(numero(joint("Le budget", "Budget.pdf", pdf(1))))
                .orElseThrow()
                .chemin();
        long jamaisDonne = joindre("Oublié.pdf", pdf(2));
        Path oublie = fichiers.telecharger(jamaisDonne).orElseThrow().chemin();
        Path sansLigne = montre.resolveSibling(montre.getFileName().toString().substring(0, 2) + "0".repeat(62));
        Path tiroir = Objects.requireNonNull(montre.getParent());
        Path attente = tiroir.resolveSibling("recu-1.tmp");
        Path recente = tiroir.resolveSibling("recu-2.tmp");
        for (Path laissee : List.of(sansLigne, attente, recente)) {
            Files.write(laissee, new byte[1]);
        }
        horloge.mettreA(OffsetDateTime.parse("2026-11-24T09:05:00Z"));
        for (Path un : List.of(montre, oublie, sansLigne, attente)) {
            Files.setLastModifiedTime(un, FileTime.from(Instant.parse("2026-11-24T08:00:00Z")));
        }
        Files.setLastModifiedTime(recente, FileTime.from(Instant.parse("2026-11-24T08:50:00Z")));

        laisses.balayer();

        assertThat(montre).exists();
        assertThat(recente).as("perhaps on its way").exists();
        assertThat(oublie).doesNotExist();
        assertThat(sansLigne).doesNotExist();
        assertThat(attente).doesNotExist();
        Files.delete(recente);
    }

    @Test
    void les_papiers_nomment_le_fichier() {
        joint("Le budget", "Budget 2027.pdf", pdf(1));

        for (Piece piece : Piece.values()) {
            assertThat(pieces.de(seance, piece).orElseThrow().toString()).contains("Fichier joint : Budget 2027.pdf");
        }
    }
}
