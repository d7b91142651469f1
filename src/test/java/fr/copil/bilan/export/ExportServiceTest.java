package fr.copil.bilan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.PublicationDuBilanService;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Ouvert;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.Canal;
import fr.copil.essai.CopilEntier;
import fr.copil.indicateur.ChiffresRetires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

/** Files written in the background: cancelled, announced, cleared away after a stop that nobody saw coming. */
@CopilEntier
@WithUserDetails("cabinet")
class ExportServiceTest {

    @Autowired
    private BilanService bilans;

    @Autowired
    private PublicationDuBilanService publications;

    @Autowired
    private DocumentsSignesService signes;

    @Autowired
    private LecteurCourant lecteur;

    @Autowired
    private Canal canal;

    @Autowired
    private JdbcTemplate jdbc;

    private Path home;
    private long bilan;

    @BeforeEach
    void creer(@TempDir Path dossier) {
        home = dossier;
        bilan = bilans.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, 2024));
    }

    @AfterEach
    void ranger() {
        jdbc.update("delete from section_bilan");
        jdbc.update("delete from bilan");
    }

    private ExportService service() throws IOException {
        return new ExportService(bilans, publications, signes, lecteur, canal, acte -> {}, home, null, null, 300);
    }

    private static void attendre(ExportService service, List<UUID> demandes) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(2)).until(() -> demandes.stream()
                .noneMatch(id -> service.trouver(id).orElseThrow().enCours()));
    }

    private List<String> fichiers() throws IOException {
        if (!Files.isDirectory(home.resolve("exports"))) {
            return List.of();
        }
        try (Stream<Path> trouves = Files.list(home.resolve("exports"))) {
            return trouves.map(fichier -> fichier.getFileName().toString()).toList();
        }
    }

    @Test
    void un_export_annule_ne_donne_aucun_fichier_et_n_arrete_pas_les_autres() throws IOException {
        ExportService service = service();
        List<UUID> demandes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            demandes.add(service.demander(bilan, Format.DOCX, Audience.PUBLIC));
        }
        // One is being written, the other waits behind it.
        service.annuler(demandes.get(0));
        service.annuler(demandes.get(3));
        attendre(service, demandes);
        service.fermer();

        assertThat(demandes.stream().map(id -> service.trouver(id).orElseThrow().etape()))
                .containsExactly(Export.Etape.ANNULE, Export.Etape.PRET, Export.Etape.PRET, Export.Etape.ANNULE);
        assertThat(service.fichier(demandes.get(0))).isEmpty();
        assertThat(service.fichier(demandes.get(3))).isEmpty();
        Awaitility.await().untilAsserted(() -> assertThat(fichiers())
                .containsExactlyInAnyOrder(demandes.get(1) + ".docx", demandes.get(2) + ".docx"));
    }

    @Test
    void qui_demande_sans_fin_ne_prend_la_place_que_de_ses_propres_documents() throws IOException {
        ExportService service = service();
        Authentication moi = SecurityContextHolder.getContext().getAuthentication();
        UUID dUnAutre = service.demander(bilan, Format.HTML, Audience.PUBLIC);
        attendre(service, List.of(dUnAutre));
        jdbc.update("update bilan set envoye_le = current_timestamp where id = ?", bilan);
        Identites.entrer(Identites.compte("curieux", Role.MEMBRE, Audience.COMITE, "DEP-44", null, Instant.now()));

        List<UUID> siens = new ArrayList<>();
        for (int i = 0; i < ExportService.PAR_COMPTE + 2; i++) {
            UUID demande = service.demander(bilan, Format.HTML, Audience.PUBLIC);
            attendre(service, List.of(demande));
            siens.add(demande);
        }
        assertThat(service.miens(bilan)).hasSize(ExportService.PAR_COMPTE);
        assertThat(service.trouver(siens.getFirst())).isEmpty();

        assertThatThrownBy(() ->
                        IntStream.range(0, 100).forEach(i -> service.demander(bilan, Format.PDF, Audience.PUBLIC)))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("attendez");
        SecurityContextHolder.getContext().setAuthentication(moi);
        assertThat(service.fichier(dUnAutre)).isPresent();
        service.fermer();
    }

    @Test
    void un_chiffre_retire_efface_les_fichiers_deja_prepares() throws IOException {
        ExportService service = service();
        List<UUID> demandes = List.of(service.demander(bilan, Format.DOCX, Audience.PUBLIC));
        attendre(service, demandes);
        assertThat(fichiers()).hasSize(1);

        service.apresRetrait(new ChiffresRetires(Set.of("DNB-G")));
        service.fermer();

        assertThat(fichiers()).isEmpty();
        assertThat(service.miens(bilan)).isEmpty();
        assertThat(service.fichier(demandes.getFirst())).isEmpty();
    }

    @Test
    void un_signe_que_le_pdf_ne_peut_pas_montrer_se_dit_avec_le_fichier() throws IOException {
        jdbc.update("update section_bilan set recit = 'Un mot : 中.' where bilan = ? and cle = 'synthese'", bilan);
        ExportService service = service();
        UUID pdf = service.demander(bilan, Format.PDF, Audience.PUBLIC);
        UUID word = service.demander(bilan, Format.DOCX, Audience.PUBLIC);
        attendre(service, List.of(pdf, word));
        service.fermer();

        assertThat(service.trouver(pdf).orElseThrow().message()).startsWith("1 signe ne sera pas dans le PDF : 中 (");
        assertThat(service.trouver(word).orElseThrow().message()).isEmpty();
    }

    @Test
    void chaque_pas_s_annonce_a_qui_regarde_le_bilan() throws IOException {
        ConcurrentLinkedQueue<Set<String>> entendus = new ConcurrentLinkedQueue<>();
        Runnable fin = canal.ecouter(entendus::add);
        try {
            ExportService service = service();
            attendre(service, List.of(service.demander(bilan, Format.ODS, Audience.PUBLIC)));
            service.fermer();

            // Begun, read, written, ready.
            assertThat(entendus.stream().filter(Set.of(Export.cle(bilan))::equals))
                    .hasSizeGreaterThanOrEqualTo(4);
        } finally {
            fin.run();
        }
    }

    @Test
    void ce_qu_un_arret_brutal_a_laisse_est_efface_au_demarrage_et_se_redemande() throws IOException {
        Path dossier = Files.createDirectories(home.resolve("exports"));
        Files.writeString(dossier.resolve(UUID.randomUUID() + ".tmp"), "à moitié écrit");
        Files.writeString(dossier.resolve(UUID.randomUUID() + ".docx"), "d'une session oubliée");

        ExportService service = service();

        assertThat(service.miens(bilan)).isEmpty();
        assertThat(fichiers()).isEmpty();
        UUID demande = service.demander(bilan, Format.XLSX, Audience.PUBLIC);
        attendre(service, List.of(demande));
        service.fermer();
        assertThat(Ouvert.parties(Files.readAllBytes(service.fichier(demande).orElseThrow())))
                .containsKey("xl/workbook.xml");
    }

    @Test
    void un_gabarit_introuvable_se_dit_et_n_empeche_que_son_document() throws IOException {
        ExportService service = new ExportService(
                bilans,
                publications,
                signes,
                lecteur,
                canal,
                acte -> {},
                home,
                home.resolve("absent.dotx"),
                home.resolve("absent.potx"),
                300);
        UUID word = service.demander(bilan, Format.DOCX, Audience.PUBLIC);
        UUID diaporama = service.demander(bilan, Format.PPTX, Audience.PUBLIC);
        UUID page = service.demander(bilan, Format.HTML, Audience.PUBLIC);
        attendre(service, List.of(word, diaporama, page));
        service.fermer();

        assertThat(service.trouver(word).orElseThrow().message()).contains("COPIL_BILAN_GABARIT ");
        assertThat(service.trouver(diaporama).orElseThrow().message()).contains("COPIL_BILAN_GABARIT_DIAPORAMA");
        assertThat(service.trouver(page).orElseThrow().etape()).isEqualTo(Export.Etape.PRET);
    }
}
