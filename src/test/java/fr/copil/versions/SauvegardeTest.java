package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.audit.VerificationDeLAudit;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.DossiersTemporaires;
import fr.copil.essai.Moteur;
import fr.copil.sauvegarde.Restauration;
import fr.copil.sauvegarde.Sauvegarde;
import fr.copil.sauvegarde.Sauvegardeur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A backup is what comes back: from one engine to the other, from an older schema, with files and the audit log. */
class SauvegardeTest {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final Path BASES = Path.of("src/test/resources/bases/1.0.0");
    private static final Instant LE = Instant.parse("2026-11-30T02:30:00Z");

    private final Path home = DossiersTemporaires.creer();
    private final Path fichier = DossiersTemporaires.creer().resolve("copil.zip");

    static Stream<Arguments> deLUnALAutre() {
        return Stream.of(Moteur.values())
                .flatMap(de -> Stream.of(Moteur.values()).map(vers -> Arguments.of(de, vers)));
    }

    private Sauvegarde sauvegarder(Moteur.Base base) throws SQLException {
        try (Connection connexion = base.source().getConnection()) {
            return new Sauvegardeur(home, "Copil d'essai").ecrire(connexion, fichier, LE);
        }
    }

    @ParameterizedTest
    @MethodSource("deLUnALAutre")
    void une_base_de_1_0_0_revient_entiere_puis_passe_a_cette_version(Moteur de, Moteur vers) throws Exception {
        Moteur.Base avant = de.nouvelle();
        Copie.de(BASES, "reelle", de).relire(avant);
        Files.createDirectories(home.resolve("preuves/ab"));
        Files.writeString(home.resolve("preuves/ab/une-preuve"), "vue");
        Sauvegarde faite = sauvegarder(avant);
        assertThat(faite.lignes()).isGreaterThan(10_000);

        Moteur.Base apres = vers.nouvelle();
        Path autre = DossiersTemporaires.creer();
        // What was written is compared, table by table, with what the backup says.
        assertThat(new Restauration(apres.source(), autre).faire(fichier).lignes())
                .isEqualTo(faite.lignes());

        assertThat(autre.resolve("preuves/ab/une-preuve")).hasContent("vue");
        apres.migree(MIGRATIONS);
        assertThat(numeroDe(apres.jdbc(), "livraison"))
                .as("the next row has a number of its own")
                .isEqualTo(dernier(apres.jdbc(), "livraison"));
    }

    private static long numeroDe(JdbcTemplate jdbc, String table) {
        jdbc.update(
                "insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le)"
                        + " values ('essai', '', '', '', '', 0, 'INTEGREE', 0, current_timestamp)");
        return dernier(jdbc, table);
    }

    private static long dernier(JdbcTemplate jdbc, String table) {
        Long dernier = jdbc.queryForObject("select max(id) from " + table, Long.class);
        return dernier == null ? 0 : dernier;
    }

    @ParameterizedTest
    @MethodSource("deLUnALAutre")
    void ce_que_les_gens_ecrivent_revient_au_signe_pres(Moteur de, Moteur vers) throws Exception {
        Moteur.Base avant = de.nouvelle().migree(MIGRATIONS);
        List<String> textes = List.of("", "\\N", "\\", "a;\"b\"\nc\r\n", "« œ » \u202f\uD83D\uDE00", "null");
        int rang = 0;
        for (String texte : textes) {
            avant.jdbc()
                    .update(
                            "insert into territoire (code, niveau, rang, nom, recherche, commune) values (?, 'PAYS', 0, ?, '', '')",
                            "T" + rang++,
                            texte);
        }
        avant.jdbc()
                .update(
                        "insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le)"
                                + " values ('x', '', '', '', '', 0, 'INTEGREE', 0, timestamp with time zone '2026-03-29 02:30:00.123456+02:00')");
        avant.jdbc()
                .update(
                        "insert into audit (numero, le, compte, adresse, nature, objet, detail, precedente, empreinte) values"
                                + " (1, current_timestamp, 'é', '', 'EXPORT', '', '', repeat('0', 64), repeat('a', 64))");
        avant.jdbc().update("update audit_fin set numero = 1, empreinte = repeat('a', 64)");
        avant.jdbc()
                .update("insert into courriel (compte, sujet, texte, lien, depose_le, jusqu_au, essais, erreur)"
                        + " values ('x', '', '', '', current_timestamp, current_timestamp, 0, '')");
        sauvegarder(avant);
        String audit = audit(avant);

        Moteur.Base apres = vers.nouvelle();
        new Restauration(apres.source(), home).faire(fichier);

        assertThat(audit(apres))
                .as("what the log said, and where it is broken")
                .isEqualTo(audit)
                .contains("ligne 1");

        assertThat(apres.jdbc().queryForList("select nom from territoire order by code", String.class))
                .isEqualTo(textes);
        assertThat(apres.jdbc().queryForObject("select auteur from livraison", String.class))
                .isNull();
    }

    private static String audit(Moteur.Base base) throws SQLException {
        try (Connection connexion = base.source().getConnection()) {
            return VerificationDeLAudit.faire(connexion).phrase();
        }
    }

    @ParameterizedTest
    @MethodSource("deLUnALAutre")
    void un_document_de_vingt_megaoctets_revient(Moteur de, Moteur vers) throws Exception {
        Moteur.Base avant = de.nouvelle();
        Copie.de(BASES, "reelle", de).relire(avant);
        avant.migree(MIGRATIONS);
        byte[] octets = new byte[20 * 1024 * 1024];
        new Random(1).nextBytes(octets);
        Long bilan = avant.jdbc().queryForObject("select min(id) from bilan", Long.class);
        avant.jdbc()
                .update(
                        "insert into document_signe (bilan, audience, format, signe_le, empreinte, contenu, le) values"
                                + " (?, 0, 'PDF', current_timestamp, '', ?, current_timestamp)",
                        bilan,
                        octets);
        sauvegarder(avant);

        Moteur.Base apres = vers.nouvelle();
        new Restauration(apres.source(), home).faire(fichier);

        assertThat(apres.jdbc()
                        .queryForObject("select contenu from document_signe where bilan = ?", byte[].class, bilan))
                .isEqualTo(octets);
    }

    @Test
    void un_fichier_qui_n_en_est_pas_un_coupe_ou_retouche_est_refuse_et_rien_n_est_ecrit() throws Exception {
        Moteur.Base avant = Moteur.H2.nouvelle().migree(MIGRATIONS);
        sauvegarder(avant);
        Moteur.Base vide = Moteur.H2.nouvelle();

        Path coupe = DossiersTemporaires.creer().resolve("coupe.zip");
        byte[] octets = Files.readAllBytes(fichier);
        Files.write(coupe, java.util.Arrays.copyOf(octets, octets.length / 2));
        refuse(vide, coupe, "n'est pas une sauvegarde de Copil, ou il est coupé");
        refuse(vide, retouche("tables/audit_fin.csv", "rang;numero;empreinte\n"), "a changé depuis");
        refuse(vide, retouche("sauvegarde.json", "{\"format\":2,\"copil\":\"Copil 9\"}"), "plus récent que ce Copil");
        refuse(vide, retouche("sauvegarde.json", "pas du JSON"), "n'est pas une sauvegarde");
        refuse(vide, Path.of("/nulle/part.zip"), "n'existe pas");
        assertThat(vide.jdbc()
                        .queryForObject(
                                "select count(*) from information_schema.tables where table_schema = 'PUBLIC'",
                                Integer.class))
                .isZero();

        refuse(avant, fichier, "n'est pas vide");
    }

    private static void refuse(Moteur.Base base, Path quoi, String phrase) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Restauration(base.source(), DossiersTemporaires.creer()).faire(quoi))
                .withMessageContaining(phrase);
    }

    private Path retouche(String entree, String contenu) throws IOException {
        Path autre = DossiersTemporaires.creer().resolve("retouche.zip");
        try (ZipFile lu = new ZipFile(fichier.toFile());
                ZipOutputStream ecrit = new ZipOutputStream(Files.newOutputStream(autre))) {
            for (ZipEntry une : lu.stream().toList()) {
                ecrit.putNextEntry(new ZipEntry(une.getName()));
                if (une.getName().equals(entree)) {
                    ecrit.write(contenu.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                } else {
                    lu.getInputStream(une).transferTo(ecrit);
                }
            }
        }
        return autre;
    }

    @Test
    void une_sauvegarde_qui_ne_peut_pas_s_ecrire_laisse_celle_d_avant() throws Exception {
        Moteur.Base base = Moteur.H2.nouvelle().migree(MIGRATIONS);
        sauvegarder(base);
        byte[] premiere = Files.readAllBytes(fichier);
        Files.createDirectories(fichier.resolveSibling("copil.zip.tmp/occupe"));

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> sauvegarder(base))
                .withMessageContaining("Celles d'avant sont intactes");
        assertThat(Files.readAllBytes(fichier)).isEqualTo(premiere);
    }
}
