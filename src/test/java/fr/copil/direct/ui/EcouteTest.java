package fr.copil.direct.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.Canal;
import fr.copil.essai.EcranEssai;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One screen that follows keys: when it reads again, and when it does not. */
class EcouteTest extends EcranEssai {

    private static final String CLE = "engagement:LA-1";

    @Autowired
    private Canal canal;

    /** What would run a moment later, run when the test says so. */
    private final List<Runnable> prevus = new ArrayList<>();

    private final Div ecran = new Div();
    private final AtomicInteger lectures = new AtomicInteger();

    @AfterEach
    void enlever() {
        ecran.removeFromParent();
    }

    private void suivre(Runnable relire) {
        ScheduledExecutorService fils = mock(ScheduledExecutorService.class);
        when(fils.schedule(any(Runnable.class), anyLong(), any())).thenAnswer(prevu -> {
            prevus.add(prevu.getArgument(0));
            return null;
        });
        new Ecoute(canal, fils, ecran, relire).sur(Set.of(CLE));
        UI.getCurrentOrThrow().add(ecran);
    }

    /** On another thread, while the session is left to others, as between two requests. */
    private void laisserFaire() {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            List<Runnable> maintenant = List.copyOf(prevus);
            prevus.clear();
            Thread fil = new Thread(() -> maintenant.forEach(Runnable::run), "ailleurs");
            fil.start();
            fil.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            session.lock();
        }
    }

    @Test
    void un_ecran_relit_quand_ce_qu_il_montre_change() {
        suivre(lectures::incrementAndGet);

        canal.publier(Set.of(CLE, "convention:LA"));
        laisserFaire();

        assertThat(lectures).hasValue(1);
    }

    @Test
    void un_ecran_ne_relit_pas_ce_qu_il_ne_montre_pas() {
        suivre(lectures::incrementAndGet);

        canal.publier(Set.of("engagement:LA-2"));
        laisserFaire();

        assertThat(lectures).hasValue(0);
    }

    @Test
    void vingt_changements_d_affilee_font_une_seule_lecture() {
        suivre(lectures::incrementAndGet);

        for (int i = 0; i < 20; i++) {
            canal.publier(Set.of(CLE));
        }
        assertThat(prevus).hasSize(1);
        laisserFaire();

        assertThat(lectures).hasValue(1);
    }

    @Test
    void un_changement_pendant_la_lecture_en_demande_une_autre() {
        suivre(() -> {
            if (lectures.incrementAndGet() == 1) {
                canal.publier(Set.of(CLE));
            }
        });

        canal.publier(Set.of(CLE));
        laisserFaire();
        laisserFaire();

        assertThat(lectures).hasValue(2);
    }

    @Test
    void la_lecture_ne_se_fait_pas_dans_le_fil_de_qui_a_change() {
        StringBuilder fil = new StringBuilder();
        suivre(() -> fil.append(Thread.currentThread().getName()));

        canal.publier(Set.of(CLE));
        assertThat(fil).isEmpty();
        laisserFaire();

        assertThat(fil).hasToString("ailleurs");
    }

    @Test
    void un_ecran_quitte_ne_relit_plus() {
        suivre(lectures::incrementAndGet);
        canal.publier(Set.of(CLE));
        ecran.removeFromParent();

        canal.publier(Set.of(CLE));
        laisserFaire();

        assertThat(lectures).hasValue(0);
    }

    @Test
    void un_ecran_qui_revient_suit_de_nouveau() {
        suivre(lectures::incrementAndGet);
        ecran.removeFromParent();
        UI.getCurrentOrThrow().add(ecran);

        canal.publier(Set.of(CLE));
        laisserFaire();

        assertThat(lectures).hasValue(1);
    }

    @Test
    void une_lecture_refusee_laisse_l_ecran_et_n_empeche_pas_la_suivante() {
        suivre(() -> {
            if (lectures.incrementAndGet() == 1) {
                throw new ErreurCopil("ACCES-ANONYME", "Votre session est terminée.");
            }
        });

        canal.publier(Set.of(CLE));
        laisserFaire();
        canal.publier(Set.of(CLE));
        laisserFaire();

        assertThat(lectures).hasValue(2);
    }

    /** The line of a page, which the test opens and cuts. */
    private static final class LigneDEssai extends LigneDOnglet {

        private static final long serialVersionUID = 1L;

        private boolean libre;

        private LigneDEssai(UI page) {
            super(page);
        }

        @Override
        boolean libre() {
            return libre;
        }

        @Override
        public void push() {
            // Nobody listens.
        }
    }

    private static LigneDEssai ligne() {
        UI page = UI.getCurrentOrThrow();
        page.getPushConfiguration().setPushMode(PushMode.DISABLED);
        page.getPushConfiguration().setPushConnectionFactory(LigneDEssai::new);
        page.getPushConfiguration().setPushMode(PushMode.MANUAL);
        return (LigneDEssai) page.getInternals().getPushConnection();
    }

    private void regarder(Duration apres) {
        Onglet.de(UI.getCurrentOrThrow())
                .regarder(Instant.now().plus(apres), Duration.ofSeconds(15), Duration.ofMinutes(3));
        laisserFaire();
    }

    @Test
    void tant_que_rien_n_atteint_la_page_cent_changements_attendent_une_seule_lecture() {
        LigneDEssai ligne = ligne();
        suivre(lectures::incrementAndGet);
        canal.publier(Set.of(CLE));
        laisserFaire();

        for (int i = 0; i < 100; i++) {
            canal.publier(Set.of(CLE));
        }
        regarder(Duration.ofSeconds(1));
        assertThat(prevus).isEmpty();
        assertThat(lectures).hasValue(0);

        ligne.libre = true;
        regarder(Duration.ofSeconds(2));
        assertThat(lectures).hasValue(1);
        canal.publier(Set.of(CLE));
        laisserFaire();
        assertThat(lectures).hasValue(2);
    }

    @Test
    void un_ecran_quitte_pendant_qu_il_attend_suit_de_nouveau_quand_il_revient() {
        LigneDEssai ligne = ligne();
        suivre(lectures::incrementAndGet);
        canal.publier(Set.of(CLE));
        laisserFaire();
        ecran.removeFromParent();
        UI.getCurrentOrThrow().add(ecran);
        ligne.libre = true;

        canal.publier(Set.of(CLE));
        laisserFaire();

        assertThat(lectures).hasValue(1);
    }

    @Test
    void le_lecteur_d_une_ligne_coupee_n_est_plus_dit_present_et_le_redevient() {
        LigneDEssai ligne = ligne();
        AtomicInteger presents = new AtomicInteger();
        Runnable partir = Onglet.de(UI.getCurrentOrThrow()).presenter(() -> {
            presents.incrementAndGet();
            return presents::decrementAndGet;
        });

        regarder(Duration.ofSeconds(10));
        assertThat(presents).hasValue(1);
        regarder(Duration.ofSeconds(20));
        assertThat(presents).hasValue(0);
        ligne.libre = true;
        regarder(Duration.ofSeconds(21));
        assertThat(presents).hasValue(1);
        partir.run();
        partir.run();

        assertThat(presents).hasValue(0);
    }
}
