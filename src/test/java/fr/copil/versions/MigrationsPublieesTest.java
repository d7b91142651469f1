package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/**
 * A migration that a release brought to somebody's base never changes: the next change is the next file. The hashes are
 * those of {@code bases/migrations.sha256}, each under its release; {@code sha256sum} writes such lines.
 */
class MigrationsPublieesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path PUBLIEES = Path.of("src/test/resources/bases/migrations.sha256");

    @Test
    void une_migration_publiee_ne_change_plus_et_ne_disparait_pas() throws Exception {
        Map<String, String> presentes = presentes();

        assertThat(presentes).containsAllEntriesOf(publiees());
    }

    @Test
    void ce_qui_s_ajoute_vient_apres_ce_qui_est_publie() throws Exception {
        Map<String, String> publiees = publiees();
        MigrationVersion derniere = publiees.keySet().stream()
                .map(MigrationsPublieesTest::version)
                .max(MigrationVersion::compareTo)
                .orElseThrow();

        assertThat(presentes().keySet())
                .filteredOn(fichier -> !publiees.containsKey(fichier))
                .allSatisfy(fichier -> assertThat(version(fichier)).isGreaterThan(derniere));
    }

    @Test
    void chaque_version_publiee_a_ses_bases() throws IOException {
        List<String> versions = Files.readAllLines(PUBLIEES).stream()
                .filter(ligne -> ligne.startsWith("# "))
                .map(ligne -> ligne.substring(2))
                .toList();

        assertThat(versions).contains("1.0.0").allSatisfy(version -> assertThat(PUBLIEES.resolveSibling(version))
                .isDirectory());
    }

    private static Map<String, String> publiees() throws IOException {
        return Files.readAllLines(PUBLIEES).stream()
                .filter(ligne -> !ligne.startsWith("#") && !ligne.isBlank())
                .map(ligne -> ligne.split(" +", 2))
                .collect(Collectors.toMap(ligne -> ligne[1], ligne -> ligne[0]));
    }

    private static Map<String, String> presentes() throws IOException, GeneralSecurityException {
        Map<String, String> lues = new TreeMap<>();
        try (Stream<Path> fichiers = Files.walk(MIGRATIONS)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                // A checkout that ends lines its own way changes nothing for the database.
                byte[] texte = Files.readString(fichier).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
                lues.put(
                        MIGRATIONS.relativize(fichier).toString().replace('\\', '/'),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(texte)));
            }
        }
        return lues;
    }

    private static MigrationVersion version(String fichier) {
        String nom = fichier.substring(fichier.lastIndexOf('/') + 1);
        return MigrationVersion.fromVersion(nom.substring(1, nom.indexOf("__")));
    }
}
