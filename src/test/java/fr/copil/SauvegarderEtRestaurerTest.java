package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.DossiersTemporaires;
import fr.copil.essai.Moteur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The three commands, as somebody types them after a day that went wrong. */
class SauvegarderEtRestaurerTest {

    private final Path home = DossiersTemporaires.creer().resolve("copil");
    private final Path fichier = DossiersTemporaires.creer().resolve("une nuit.zip");
    private final String[] reglages = {"--copil.home=" + home};

    @BeforeEach
    void une_base_ou_l_on_a_ecrit() throws IOException {
        Files.createDirectories(home);
        Reglages.Cle cle = Reglages.Cle.creer(reglages);
        Flyway.configure()
                .dataSource(cle.adresse(), cle.compte(), cle.motDePasse())
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        ecrire("avant");
        Files.createDirectories(home.resolve("preuves"));
        Files.writeString(home.resolve("preuves/une"), "preuve");
    }

    private void ecrire(String nom) {
        base().update(
                        "insert into territoire (code, niveau, rang, nom, recherche, commune) values (?, 'PAYS', 0, '', '', '')",
                        nom);
    }

    private List<String> ecrits() {
        return base().queryForList("select code from territoire order by code", String.class);
    }

    private JdbcTemplate base() {
        Reglages.Cle cle = Reglages.Cle.lire(reglages);
        return new JdbcTemplate(new DriverManagerDataSource(cle.adresse(), cle.compte(), cle.motDePasse()));
    }

    private interface Commande {
        int executer(PrintStream ecran);
    }

    private static String dite(Commande commande) {
        ByteArrayOutputStream ecran = new ByteArrayOutputStream();
        int code = commande.executer(new PrintStream(ecran, true, StandardCharsets.UTF_8));
        return code + " " + ecran.toString(StandardCharsets.UTF_8);
    }

    private String sauvegarder(String... args) {
        return dite(
                ecran -> SauvegarderLaBase.executer(Reglages.lire(reglages), Reglages.Cle.lire(reglages), args, ecran));
    }

    private String restaurer(String... args) {
        return dite(ecran -> RestaurerLaBase.executer(Reglages.lire(reglages), args, ecran, reglages));
    }

    @Test
    void une_sauvegarde_se_remet_et_ce_qui_etait_la_est_mis_de_cote() throws IOException {
        assertThat(sauvegarder(fichier.toString())).startsWith("0 Sauvegarde écrite");
        assertThat(sauvegarder(fichier.toString())).startsWith("1 Il y a déjà");
        ecrire("après");
        Files.writeString(home.resolve("preuves/autre"), "preuve");

        assertThat(restaurer(fichier.toString())).startsWith("1 Le dossier").contains("--remplacer");
        assertThat(ecrits()).containsExactly("après", "avant");

        assertThat(restaurer(fichier.toString(), "--remplacer"))
                .startsWith("0 La sauvegarde du")
                .contains("avant-restauration-", "Démarrez Copil.");
        assertThat(ecrits()).containsExactly("avant");
        assertThat(home.resolve("preuves/une")).hasContent("preuve");
        assertThat(home.resolve("preuves/autre")).doesNotExist();
        try (Stream<Path> mis = Files.walk(home)) {
            assertThat(mis.map(Path::toString)).anyMatch(chemin -> chemin.endsWith("preuves/autre"));
        }
    }

    @Test
    void une_sauvegarde_abimee_laisse_tout_comme_avant() throws IOException {
        Files.writeString(fichier, "rien de tel");

        assertThat(restaurer(fichier.toString(), "--remplacer")).startsWith("1 Le fichier");
        assertThat(ecrits()).containsExactly("avant");
        assertThat(home.resolve("preuves/une")).hasContent("preuve");
        try (Stream<Path> contenu = Files.list(home)) {
            assertThat(contenu.map(Path::toString)).noneMatch(nom -> nom.contains("avant-restauration"));
        }
    }

    @Test
    void rien_ne_se_remet_sous_un_copil_qui_tourne() {
        VerrouDuDossier verrou = VerrouDuDossier.prendre(home);
        try {
            assertThat(restaurer(fichier.toString(), "--remplacer")).startsWith("1 Un autre Copil utilise déjà");
        } finally {
            verrou.rendre();
        }
    }

    @Test
    void ce_qui_se_tape_de_travers_se_dit() {
        assertThat(sauvegarder()).startsWith("1 Usage :");
        assertThat(restaurer()).startsWith("1 Usage :");
        assertThat(dite(ecran -> MigrerVersPostgresql.executer(Reglages.lire(reglages), ecran, reglages)))
                .startsWith("1 Donnez avec COPIL_DB_URL");
    }

    @Test
    void la_base_embarquee_passe_a_postgresql_et_reste_ou_elle_est() {
        Moteur.Base vers = Moteur.POSTGRES.nouvelle();
        String[] vises = {
            "--copil.home=" + home,
            "--spring.datasource.url=" + vers.adresse(),
            "--spring.datasource.username=" + vers.compte()
        };

        assertThat(dite(ecran -> MigrerVersPostgresql.executer(Reglages.lire(vises), ecran, vises)))
                .startsWith("0 La base embarquée est dans jdbc:postgresql:");
        assertThat(vers.jdbc().queryForList("select code from territoire", String.class))
                .containsExactly("avant");
        assertThat(ecrits()).containsExactly("avant");

        assertThat(dite(ecran -> MigrerVersPostgresql.executer(Reglages.lire(vises), ecran, vises)))
                .startsWith("1 La base qui doit recevoir la sauvegarde n'est pas vide");
    }
}
