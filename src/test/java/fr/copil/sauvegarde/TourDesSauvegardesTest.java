package fr.copil.sauvegarde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Systeme;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.DossiersTemporaires;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.Moteur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Nights go by, disks fill up, somebody asks. */
class TourDesSauvegardesTest {

    private static final Instant UN_MATIN = Instant.parse("2026-12-01T08:00:00Z");

    private final Path home = DossiersTemporaires.creer();
    private final Moteur.Base base = Moteur.H2.nouvelle().migree("classpath:db/migration");
    private final HorlogeReglable horloge = new HorlogeReglable();
    private final List<Object> dits = new ArrayList<>();

    private TourDesSauvegardes tour(int nuits) {
        return new TourDesSauvegardes(
                home,
                nuits,
                base.source(),
                new AnnotationConfigApplicationContext(Systeme.class).getBean(Systeme.class),
                dits::add,
                new JdbcTransactionManager(base.source()),
                horloge);
    }

    private void nuit(TourDesSauvegardes tour, Instant quand) {
        horloge.mettreA(quand.atOffset(ZoneOffset.UTC));
        tour.faireCelleDeLaNuit();
    }

    private List<String> noms(TourDesSauvegardes tour) {
        return tour.etat().gardees().stream().map(SauvegardeGardee::nom).toList();
    }

    @Test
    void une_par_nuit_les_dernieres_restent_et_une_nuit_manquee_se_rattrape() {
        TourDesSauvegardes tour = tour(2);
        nuit(tour, UN_MATIN);
        nuit(tour, UN_MATIN.plus(Duration.ofHours(3)));
        assertThat(noms(tour)).containsExactly("copil-2026-12-01.zip");

        nuit(tour, UN_MATIN.plus(Duration.ofDays(3)));
        nuit(tour, UN_MATIN.plus(Duration.ofDays(4)));
        assertThat(noms(tour)).containsExactly("copil-2026-12-05.zip", "copil-2026-12-04.zip");
        assertThat(tour.etat().enDefaut()).isFalse();
        assertThat(dits.stream().filter(Acte.class::isInstance)).hasSize(3);
    }

    @Test
    void deux_nuits_sans_sauvegarde_se_disent_et_un_echec_aussitot() throws IOException {
        TourDesSauvegardes tour = tour(14);
        nuit(tour, UN_MATIN);
        horloge.mettreA(UN_MATIN.plus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC));
        assertThat(tour.etat().enDefaut()).isTrue();

        Files.createDirectories(home.resolve("sauvegardes/copil-2026-12-04.zip.tmp/occupe"));
        tour.faireCelleDeLaNuit();
        assertThat(tour.etat().faute()).contains("n'a pas pu être écrite");
        assertThat(tour.etat().enDefaut()).isTrue();
    }

    @Test
    void sans_nuit_a_garder_rien_ne_s_ecrit_tout_seul() {
        TourDesSauvegardes tour = tour(0);
        nuit(tour, UN_MATIN);
        assertThat(noms(tour)).isEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> tour(-1))
                .withMessageContaining("COPIL_SAUVEGARDES");
    }

    @Test
    void le_shell_demande_attend_et_recoit_ou_lit_pourquoi_non() throws Exception {
        TourDesSauvegardes tour = tour(14);
        DemandesDuShell shell = new DemandesDuShell(home.resolve("sauvegardes/demandes"));
        Path recue = home.resolve("ailleurs/recue.zip");
        CompletableFuture<Void> reponses = CompletableFuture.runAsync(() -> {
            while (Files.notExists(recue)) {
                tour.repondreAuShell();
            }
        });
        shell.obtenir(recue, Duration.ofMinutes(1));
        reponses.join();
        assertThat(recue).isNotEmptyFile();
        assertThat(home.resolve("sauvegardes/demandes")).isEmptyDirectory();

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> shell.obtenir(home.resolve("jamais.zip"), Duration.ofMillis(300)))
                .withMessageContaining("Copil tourne");
        assertThat(home.resolve("sauvegardes/demandes")).isEmptyDirectory();
    }

    @Test
    void une_panne_n_arrete_pas_les_tours_suivants_et_se_dit() {
        TourDesSauvegardes tour = tour(14);
        tour.surement(() -> {
            throw new IllegalStateException("panne");
        });
        assertThat(tour.etat().faute()).contains("s'est arrêtée");
        tour.surement(tour::faireCelleDeLaNuit);
        assertThat(tour.etat().faute()).isEmpty();
        assertThat(noms(tour)).hasSize(1);
    }

    @Test
    void ce_qu_un_processus_tue_a_laisse_est_balaye_et_un_nom_sans_jour_ne_gene_pas() throws IOException {
        Path dossier = home.resolve("sauvegardes");
        Files.createDirectories(dossier.resolve("demandes"));
        Files.writeString(dossier.resolve("copil-2026-11-30.zip.tmp"), "moitié");
        Files.writeString(dossier.resolve("demandes/oubliee.zip"), "tout");
        Files.writeString(dossier.resolve("copil-2026-13-01.zip"), "à quelqu'un");
        TourDesSauvegardes tour = tour(14);
        tour.balayer();
        nuit(tour, UN_MATIN);

        assertThat(dossier.resolve("demandes")).isEmptyDirectory();
        assertThat(noms(tour)).containsExactlyInAnyOrder("copil-2026-13-01.zip", "copil-2026-12-01.zip");
        assertThat(dossier.resolve("copil-2026-11-30.zip.tmp")).doesNotExist();
    }

    @Test
    void une_demande_abandonnee_ne_laisse_pas_de_sauvegarde() throws IOException {
        DemandesDuShell shell = new DemandesDuShell(home.resolve("sauvegardes/demandes"));
        Files.createDirectories(home.resolve("sauvegardes/demandes"));
        Path demande = Files.writeString(home.resolve("sauvegardes/demandes/a.demande"), "");
        DemandesDuShell.Demande lue = shell.enAttente().getFirst();
        Files.writeString(lue.fichier(), "tout");
        Files.delete(demande);
        shell.repondre(lue, "");
        assertThat(home.resolve("sauvegardes/demandes")).isEmptyDirectory();
    }
}
