package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.DossiersTemporaires;
import fr.copil.essai.Moteur;
import fr.copil.essai.Processus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A base that a Copil older than 1.0.0 made, opened by this one: refused with a sentence, and left as it was. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class BaseAnterieureCas {

    private static final String AVANT = "classpath:bases/avant-1.0.0";

    private final Moteur moteur;
    private final String suite;

    private final Path temporaire = DossiersTemporaires.creer();

    BaseAnterieureCas(Moteur moteur, String suite) {
        this.moteur = moteur;
        this.suite = suite;
    }

    @Test
    void la_base_d_un_copil_d_avant_1_0_0_est_refusee_en_une_phrase_et_reste_comme_elle_etait() throws Exception {
        Moteur.Base base = moteur.nouvelle().migree(AVANT);
        List<Map<String, Object>> avant = etat(base);

        Process copil = demarrer(base);

        assertThat(Processus.sortie(copil).lines())
                .containsExactly("La base " + base.adresse().replaceFirst(";.*", "")
                        + " vient d'un Copil antérieur à la version 1.0.0, que celle-ci ne reprend pas : rouvrez-la avec le "
                        + "Copil qui l'a écrite pour exporter ce que vous gardez, puis " + suite
                        + " pour repartir des données publiées.");
        assertThat(copil.waitFor()).isEqualTo(2);
        assertThat(etat(base)).isEqualTo(avant);
    }

    @Test
    void celle_qui_n_avait_que_la_premiere_migration_aussi() throws Exception {
        Moteur.Base base = moteur.nouvelle();
        Flyway.configure()
                .dataSource(base.source())
                .locations(AVANT + "/common")
                .target("1")
                .load()
                .migrate();

        assertThat(Processus.sortie(demarrer(base))).contains(" vient d'un Copil antérieur à la version 1.0.0");
    }

    private static List<Map<String, Object>> etat(Moteur.Base base) {
        return base.jdbc()
                .queryForList(
                        """
                        select table_name as ou, column_name as quoi from information_schema.columns
                        where lower(table_schema) = 'public'
                        union all select 'history', "script" from "flyway_schema_history"
                        order by 1, 2
                        """);
    }

    private Process demarrer(Moteur.Base base) throws IOException {
        return Processus.copil(
                temporaire,
                "--copil.home=" + temporaire.resolve("copil"),
                "--server.port=0",
                "--spring.datasource.url=" + base.adresse(),
                "--spring.datasource.username=" + base.compte());
    }
}
