package fr.copil.direct;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Annonce;
import fr.copil.essai.SurH2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Only what is committed is announced. */
@SurH2
class RelaisTest {

    private static final Annonce CHANGEMENT = () -> Set.of("engagement:LA-1", "convention:LA");

    @Autowired
    private Canal canal;

    @Autowired
    private ApplicationEventPublisher annonces;

    private final List<Set<String>> entendues = new ArrayList<>();
    private final TransactionTemplate transaction;
    private Runnable partir = () -> {};

    @Autowired
    RelaisTest(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void ecouter() {
        partir = canal.ecouter(entendues::add);
    }

    @AfterEach
    void partir() {
        partir.run();
    }

    @Test
    void un_changement_s_annonce_une_fois_valide_et_pas_avant() {
        transaction.executeWithoutResult(en -> {
            annonces.publishEvent(CHANGEMENT);
            assertThat(entendues).isEmpty();
        });

        assertThat(entendues).containsExactly(CHANGEMENT.cles());
    }

    @Test
    void un_changement_annule_ne_s_annonce_jamais() {
        transaction.executeWithoutResult(en -> {
            annonces.publishEvent(CHANGEMENT);
            en.setRollbackOnly();
        });

        assertThat(entendues).isEmpty();
    }
}
