package fr.copil.collecte.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Role;
import fr.copil.collecte.classeur.Annotation;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.Canal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files controlled in the background: how far they are, how they stop, what a failure says. */
class ControleServiceTest {

    private static final Transmission SUSPENDUE = new Transmission(
            "",
            List.of(),
            List.of(),
            List.of(new Annotation("", 1, 2, 1, "bouge de 50 points en un an.", false)),
            List.of(new AVerifier(
                    "dsden.csv", 2, "numerateur", "10", "30 sur 40 en 2024", "bouge de 50 points en un an")),
            1);

    private final TransmissionService transmissions = mock();
    private final LecteurCourant lecteurs = mock();
    private final ControleService controles = new ControleService(transmissions, lecteurs, new Muet());

    @BeforeEach
    void etre_celui_qui_transmet() {
        when(lecteurs.lecteur())
                .thenReturn(new Lecteur(
                        "referent", Role.REFERENT, Audience.DSDEN, new CodeTerritoire("DEP-44"), null, null));
    }

    @AfterEach
    void fermer() {
        controles.fermer();
    }

    @Test
    void un_controle_qui_finit_dit_ce_qu_est_devenu_le_fichier() throws IOException {
        pendant(avancement -> avancement.deposer());

        UUID id = envoyer().id();

        await().until(() -> etape(id) == Controle.Etape.FINI);
        assertThat(controles.trouver(id).orElseThrow().issue()).isEqualTo(new Transmission("7-N-I05", List.of()));
    }

    @Test
    void annule_il_s_arrete_entre_deux_lignes_et_ne_depose_rien() throws IOException {
        CountDownLatch commence = new CountDownLatch(1);
        AtomicReference<String> fin = new AtomicReference<>("");
        pendant(avancement -> {
            commence.countDown();
            try {
                while (true) {
                    avancement.a(40);
                }
            } catch (Avancement.Arrete arret) {
                fin.set("arrêté");
                throw arret;
            }
        });

        UUID id = envoyer().id();
        await().until(() -> commence.getCount() == 0);
        controles.annuler(id);

        assertThat(etape(id)).isEqualTo(Controle.Etape.ANNULE);
        await().until(() -> "arrêté".equals(fin.get()));
        assertThat(controles.trouver(id).orElseThrow().issue()).isNull();
    }

    @Test
    void une_fois_en_depot_il_ne_s_annule_plus() throws IOException {
        CountDownLatch suite = new CountDownLatch(1);
        pendant(avancement -> {
            avancement.deposer();
            attendre(suite);
        });

        UUID id = envoyer().id();
        await().until(() -> etape(id) == Controle.Etape.DEPOT);
        controles.annuler(id);
        suite.countDown();

        await().until(() -> etape(id) == Controle.Etape.FINI);
    }

    @Test
    void quitter_la_page_l_arrete_et_l_oublie() throws IOException {
        CountDownLatch suite = new CountDownLatch(1);
        AtomicReference<String> fin = new AtomicReference<>("");
        pendant(avancement -> {
            attendre(suite);
            try {
                avancement.deposer();
                fin.set("déposé");
            } catch (Avancement.Arrete arret) {
                fin.set("arrêté");
                throw arret;
            }
        });
        ControleService.Demande demande = envoyer();

        demande.quitter().run();
        suite.countDown();

        await().until(() -> "arrêté".equals(fin.get()));
        assertThat(controles.trouver(demande.id())).isEmpty();
    }

    @Test
    void une_panne_dit_en_francais_que_rien_n_est_retenu() throws IOException {
        pendant(avancement -> {
            throw new IllegalStateException("boum");
        });

        UUID id = envoyer().id();

        await().until(() -> etape(id) == Controle.Etape.ECHEC);
        ErreurCopil refus = controles.trouver(id).orElseThrow().refus();
        assertThat(refus)
                .isNotNull()
                .hasMessageContaining("rien n'en est retenu")
                .hasMessageNotContaining("boum");
    }

    @Test
    void ce_qui_etonne_attend_un_mot_de_l_expediteur_puis_passe_avec_le_motif_qu_il_y_met() throws IOException {
        List<String> recus = new CopyOnWriteArrayList<>();
        when(transmissions.recevoir(any(), any(byte[].class), any(), any(), anyBoolean(), any()))
                .thenAnswer(appel -> {
                    boolean malgre = appel.getArgument(4);
                    recus.add(appel.getArgument(3) + " " + malgre);
                    return malgre ? new Transmission("7-N-I05", List.of()) : SUSPENDUE;
                });

        UUID id = envoyer().id();
        await().until(() -> etape(id) == Controle.Etape.FINI);

        assertThat(controles.trouver(id).orElseThrow().enSuspens()).isTrue();
        assertThat(controles.annotable(id)).isTrue();
        assertThat(controles.copie(id).orElseThrow()).satisfies(copie -> {
            assertThat(copie.nom()).isEqualTo("dsden-a-verifier.csv");
            assertThat(new String(copie.octets(), StandardCharsets.UTF_8))
                    .contains("À vérifier", "À vérifier : bouge de 50 points en un an.");
        });

        controles.envoyerQuandMeme(id, "", "erreur");
        controles.envoyerQuandMeme(id, "deux fois", "");
        await().until(() -> etape(id) == Controle.Etape.FINI);

        assertThat(controles.trouver(id).orElseThrow().issue()).isEqualTo(new Transmission("7-N-I05", List.of()));
        assertThat(controles.annotable(id)).isFalse();
        assertThat(recus).containsExactly(" false", "erreur true");
    }

    @Test
    void on_n_envoie_quand_meme_que_ce_que_l_on_a_envoye_soi_meme() throws IOException {
        when(transmissions.recevoir(any(), any(byte[].class), any(), any(), anyBoolean(), any()))
                .thenReturn(SUSPENDUE);
        UUID id = envoyer().id();
        await().until(() -> etape(id) == Controle.Etape.FINI);
        when(lecteurs.lecteur())
                .thenReturn(
                        new Lecteur("autre", Role.REFERENT, Audience.DSDEN, new CodeTerritoire("DEP-44"), null, null));

        controles.envoyerQuandMeme(id, "", "");

        etre_celui_qui_transmet();
        assertThat(controles.trouver(id).orElseThrow().enSuspens()).isTrue();
    }

    @Test
    void un_fichier_trop_gros_ne_commence_pas() {
        InputStream grand = new ByteArrayInputStream(new byte[10 * 1024 * 1024 + 1]);

        assertThatThrownBy(() -> controles.demander("grand.csv", grand, "", "")).hasMessageContaining("10 Mo");
    }

    private void pendant(Consumer<Avancement> travail) {
        when(transmissions.recevoir(any(), any(byte[].class), any(), any(), anyBoolean(), any()))
                .thenAnswer(appel -> {
                    travail.accept(appel.getArgument(5));
                    return new Transmission("7-N-I05", List.of());
                });
    }

    private ControleService.Demande envoyer() throws IOException {
        return controles.demander(
                "dsden.csv",
                new ByteArrayInputStream("indicateur;numerateur\nN-I05;10\n".getBytes(StandardCharsets.UTF_8)),
                "",
                "");
    }

    private Controle.Etape etape(UUID id) {
        return controles.trouver(id).orElseThrow().etape();
    }

    private static void attendre(CountDownLatch suite) {
        try {
            suite.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Muet implements Canal {

        @Override
        public void publier(Set<String> cles) {}

        @Override
        public Runnable ecouter(Consumer<Set<String>> oreille) {
            return () -> {};
        }
    }
}
