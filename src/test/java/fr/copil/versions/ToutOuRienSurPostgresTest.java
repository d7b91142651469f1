package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.Moteur;
import fr.copil.essai.Processus;
import fr.copil.versions.PublierUneLivraison.Etat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * On a server the base outlives the process: what was published when it was killed is whole, or has not taken place, and
 * nothing that it held is left.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ToutOuRienSurPostgresTest {

    private static final String AUTRES =
            "from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";

    private final Path dossier;
    private final Moteur.Base base = Moteur.POSTGRES.nouvelle();

    ToutOuRienSurPostgresTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    @Test
    void une_publication_tuee_au_dernier_ordre_n_a_pas_eu_lieu_et_se_publie_ensuite() throws Exception {
        Copie.de(FabriqueDeBases.BASES.resolve("1.0.0"), FabriqueDeBases.REELLE, Moteur.POSTGRES)
                .relire(base);
        base.jdbc().update("delete from mesure_deposee");
        base.jdbc().update("delete from depot");
        // As a server does by itself after a minute.
        base.jdbc().execute("analyze");

        tuerAuDernierOrdre();

        Etat rien = Etat.de(base.jdbc());
        assertThat(rien.attente()).isGreaterThan(250);
        assertThat(rien).isEqualTo(new Etat(rien.attente(), 0, 0));
        assertThat(verrous()).as("Held by nobody").isEmpty();
        assertThat(publications()).isZero();

        tuerUneFoisPublie();

        Etat tout = Etat.de(base.jdbc());
        assertThat(tout.attente()).isZero();
        assertThat(tout.lignes()).isEqualTo(rien.attente());
        assertThat(tout.sommes()).isGreaterThan(100);
        assertThat(verrous()).as("Held by nobody").isEmpty();
        assertThat(publications()).isOne();
    }

    /** Who publishes writes its line of the audit log last: held here, all the rest is written and nothing is yet in force. */
    private void tuerAuDernierOrdre() throws IOException, InterruptedException, SQLException {
        Process copil = lancer();
        try (BufferedReader dit = copil.inputReader(StandardCharsets.UTF_8);
                Connection connexion = base.source().getConnection()) {
            attendre(dit, PublierUneLivraison.VA_PUBLIER);
            connexion.setAutoCommit(false);
            new JdbcTemplate(new SingleConnectionDataSource(connexion, true))
                    .queryForList("select * from audit_fin for update");
            copil.getOutputStream().close();
            jusquA(1, "select count(*) " + AUTRES + " and wait_event_type = 'Lock' and query like '%audit_fin%'");
            tuer(copil);
            connexion.rollback();
        }
        plusPersonne();
    }

    private void tuerUneFoisPublie() throws IOException, InterruptedException {
        Process copil = lancer();
        try (BufferedReader dit = copil.inputReader(StandardCharsets.UTF_8)) {
            copil.getOutputStream().close();
            attendre(dit, PublierUneLivraison.PUBLIE);
            tuer(copil);
        }
        plusPersonne();
    }

    private Process lancer() throws IOException {
        return Processus.essai(dossier, PublierUneLivraison.class, base.adresse(), base.compte());
    }

    /** The process, not the Process, which would close what is still to be read. */
    private static void tuer(Process copil) throws InterruptedException {
        copil.toHandle().destroyForcibly();
        copil.waitFor();
    }

    private static void attendre(BufferedReader dit, String debut) throws IOException {
        List<String> lignes = new ArrayList<>();
        for (String ligne = dit.readLine(); ligne != null; ligne = dit.readLine()) {
            if (ligne.startsWith(debut)) {
                return;
            }
            lignes.add(ligne);
        }
        throw new AssertionError("It ended:\n" + String.join("\n", lignes));
    }

    /** The server ends by itself what a dead process had begun. */
    private void plusPersonne() throws InterruptedException {
        jusquA(0, "select count(*) " + AUTRES);
    }

    private void jusquA(int attendu, String compte) throws InterruptedException {
        while (Objects.requireNonNull(base.jdbc().queryForObject(compte, Integer.class)) != attendu) {
            Thread.sleep(20);
        }
    }

    private List<String> verrous() {
        return base.jdbc()
                .queryForList(
                        """
                        select locktype || ' ' || mode from pg_locks
                        where database = (select oid from pg_database where datname = current_database())
                        and pid <> pg_backend_pid()
                        union all select 'prepared ' || gid from pg_prepared_xacts where database = current_database()
                        """,
                        String.class);
    }

    private int publications() {
        return Objects.requireNonNull(
                base.jdbc().queryForObject("select count(*) from audit where nature = 'PUBLICATION'", Integer.class));
    }
}
