package fr.copil.versions;

import fr.copil.essai.Moteur;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A base as plain compressed SQL, and back. H2 has its own script; PostgreSQL's has the migrations as they then were, then
 * every table with its rows, so that no client of the very version of the server is needed.
 */
record Copie(Path fichier) {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String HISTOIRE = "flyway_schema_history";
    private static final String DONNEES = " from stdin;";
    private static final String FIN = "\\.";

    static Copie de(Path dossier, String nom, Moteur moteur) {
        return new Copie(dossier.resolve(nom + "." + moteur.dossier() + ".sql.gz"));
    }

    void ecrire(Moteur.Base base) throws IOException, SQLException {
        Files.createDirectories(fichier.getParent());
        if (base.moteur() == Moteur.H2) {
            base.jdbc().execute("script nopasswords nosettings to '" + fichier + "' compression gzip charset 'UTF-8'");
            return;
        }
        try (OutputStream sql = new GZIPOutputStream(Files.newOutputStream(fichier));
                Connection connexion = base.source().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connexion, true));
            for (Path migration : migrations()) {
                sql.write(Files.readAllBytes(migration));
            }
            for (String table : tables(jdbc)) {
                StringWriter lignes = new StringWriter();
                connexion
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table + " " + colonnes(jdbc, table) + " to stdout", lignes);
                String copie = "copy " + table + " " + colonnes(jdbc, table) + DONNEES + "\n" + lignes + FIN + "\n";
                sql.write(copie.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    void relire(Moteur.Base base) throws IOException, SQLException {
        if (base.moteur() == Moteur.H2) {
            base.jdbc().execute("runscript from '" + fichier + "' compression gzip charset 'UTF-8'");
            return;
        }
        try (InputStream sql = new GZIPInputStream(Files.newInputStream(fichier));
                BufferedReader lignes = new BufferedReader(new InputStreamReader(sql, StandardCharsets.UTF_8));
                Connection connexion = base.source().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connexion, true));
            // Rows come table by table: what they point at may come later.
            jdbc.execute("set session_replication_role = replica");
            jdbc.execute(TABLE_DE_L_HISTOIRE);
            StringBuilder ordres = new StringBuilder();
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                if (!ligne.startsWith("copy ") || !ligne.endsWith(DONNEES)) {
                    ordres.append(ligne).append('\n');
                    continue;
                }
                if (!ordres.isEmpty()) {
                    jdbc.execute(ordres.toString());
                    ordres.setLength(0);
                }
                connexion.unwrap(PGConnection.class).getCopyAPI().copyIn(ligne, new StringReader(donnees(lignes)));
            }
            reprendreLesNumeros(jdbc);
        }
    }

    private static String donnees(BufferedReader lignes) throws IOException {
        StringBuilder donnees = new StringBuilder();
        for (String ligne = lignes.readLine(); ligne != null && !ligne.equals(FIN); ligne = lignes.readLine()) {
            donnees.append(ligne).append('\n');
        }
        return donnees.toString();
    }

    private static void reprendreLesNumeros(JdbcTemplate jdbc) {
        jdbc.queryForList(
                        """
                        select format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %I',
                            table_name, column_name, column_name, table_name)
                        from information_schema.columns where table_schema = 'public' and is_identity = 'YES'
                        """,
                        String.class)
                .forEach(jdbc::execute);
    }

    private static List<Path> migrations() throws IOException {
        try (var communes = Files.list(MIGRATIONS.resolve("common"));
                var propres = Files.list(MIGRATIONS.resolve(Moteur.POSTGRES.dossier()))) {
            return Stream.concat(communes, propres)
                    .sorted(Comparator.comparing(Copie::version))
                    .toList();
        }
    }

    private static MigrationVersion version(Path migration) {
        String nom = String.valueOf(migration.getFileName());
        return MigrationVersion.fromVersion(nom.substring(1, nom.indexOf("__")));
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public' order by 1",
                String.class);
    }

    private static String colonnes(JdbcTemplate jdbc, String table) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select '(' || string_agg(column_name, ', ' order by ordinal_position) || ')'
                from information_schema.columns where table_schema = 'public' and table_name = ?
                """,
                String.class,
                table));
    }

    /** As Flyway makes it; it makes it itself only where it migrates. */
    private static final String TABLE_DE_L_HISTOIRE =
            """
            create table %s (
                installed_rank integer not null primary key,
                version varchar(50),
                description varchar(200) not null,
                type varchar(20) not null,
                script varchar(1000) not null,
                checksum integer,
                installed_by varchar(100) not null,
                installed_on timestamp not null default now(),
                execution_time integer not null,
                success boolean not null
            )
            """
                    .formatted(HISTOIRE);
}
