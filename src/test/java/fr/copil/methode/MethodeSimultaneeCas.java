package fr.copil.methode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** Several people answer the same question in the same second: one is kept, the others are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MethodeSimultaneeCas {

    private static final int PERSONNES = 4;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private MethodeService service;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @AfterEach
    void effacer() {
        jdbc.update("delete from reponse_methode");
    }

    @Test
    void une_seule_reponse_passe_les_autres_voient_qu_elles_viennent_apres() throws Exception {
        CyclicBarrier depart = new CyclicBarrier(PERSONNES);
        try (ExecutorService personnes = Executors.newFixedThreadPool(PERSONNES)) {
            List<Future<String>> issues = personnes.invokeAll(IntStream.range(0, PERSONNES)
                    .<Callable<String>>mapToObj(i -> () -> repondre(depart))
                    .toList());

            assertThat(issues.stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder("enregistrée", "prévenue", "prévenue", "prévenue");
        }
        assertThat(jdbc.queryForObject("select count(*) from reponse_methode", Integer.class))
                .isEqualTo(1);
    }

    private String repondre(CyclicBarrier depart) throws Exception {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        depart.await();
        try {
            service.repondre(new ReponseSaisie(new CodeTerritoire("EPCI-244400404"), "M-S-Q1", Reponse.OUI, "", null));
            return "enregistrée";
        } catch (ReponseEntreTemps entreTemps) {
            return "prévenue";
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
