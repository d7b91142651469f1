package fr.copil;

import fr.copil.commun.ErreurCopil;
import fr.copil.sauvegarde.Restauration;
import fr.copil.sauvegarde.Sauvegarde;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code ./copil migrer-vers-postgresql}: the embedded base of {@code COPIL_HOME} into the empty PostgreSQL of {@code
 * COPIL_DB_URL}, every table counted and compared, while Copil is stopped. It is a backup and its restore: the embedded base stays,
 * and so does the backup. Decision 0066.
 */
final class MigrerVersPostgresql {

    private static final int REFUSE = 1;
    private static final int ILLISIBLE = 2;

    /** As the embedded base is set, whatever the other one is. */
    private static final String[] EMBARQUEE = {
        "--spring.datasource.url=${copil.base}", "--spring.datasource.username=copil", "--spring.datasource.password="
    };

    private MigrerVersPostgresql() {}

    public static void main(String[] args) {
        // What migrations say of themselves is for the log of Copil.
        LoggingSystem.get(MigrerVersPostgresql.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        System.exit(executer(Reglages.lire(), System.out));
    }

    static int executer(Reglages reglages, PrintStream ecran, String... autresReglages) {
        try {
            if (!reglages.base().startsWith("jdbc:postgresql:")) {
                throw new ErreurCopil(
                        "MIGRATION-VERS",
                        "Donnez avec COPIL_DB_URL, COPIL_DB_USER et COPIL_DB_PASSWORD la base PostgreSQL, vide, qui doit"
                                + " recevoir celle de " + reglages.dossier() + ".");
            }
            if (Files.notExists(reglages.dossier().resolve("base").resolve("copil.mv.db"))) {
                throw new ErreurCopil(
                        "MIGRATION-DE",
                        "Il n'y a pas de base embarquée dans " + reglages.dossier() + " : vérifiez COPIL_HOME.");
            }
            VerrouDuDossier verrou = VerrouDuDossier.prendre(reglages.dossier());
            try {
                Path fichier = reglages.dossier().resolve("sauvegardes").resolve("avant-postgresql.zip");
                Sauvegarde migree = migrer(reglages, fichier, autresReglages);
                ecran.println("La base embarquée est dans " + reglages.nomDeLaBase() + " : " + migree.lignes()
                        + " lignes, relues et comparées table par table. Démarrez Copil avec les mêmes réglages ; la"
                        + " base embarquée reste où elle est, et sa sauvegarde est " + fichier + ".");
                return 0;
            } finally {
                verrou.rendre();
            }
        } catch (ErreurCopil refus) {
            ecran.println(refus);
            return REFUSE;
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            return ILLISIBLE;
        } catch (SQLException | IOException | RuntimeException echec) {
            ecran.println(new EchecAuDemarrage(reglages).phrase(echec));
            return ILLISIBLE;
        }
    }

    private static Sauvegarde migrer(Reglages reglages, Path fichier, String... autresReglages)
            throws SQLException, IOException, InterruptedException {
        String[] source = Stream.concat(
                        Arrays.stream(autresReglages).filter(reglage -> !reglage.startsWith("--spring.datasource")),
                        Arrays.stream(EMBARQUEE))
                .toArray(String[]::new);
        SauvegarderLaBase.ecrire(reglages, Reglages.Cle.lire(source), fichier);
        Reglages.Cle vers = Reglages.Cle.lire(autresReglages);
        return new Restauration(
                        new DriverManagerDataSource(vers.adresse(), vers.compte(), vers.motDePasse()),
                        reglages.dossier())
                .faire(fichier);
    }
}
