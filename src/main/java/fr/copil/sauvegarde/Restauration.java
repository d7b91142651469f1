package fr.copil.sauvegarde;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Puts a backup into an empty base of either engine: the schema that it was made with first, then its rows, then its files. Each
 * table is read again and compared with what the backup says of it, the audit log as the others: {@code ./copil audit verifier}
 * says of it what it said before. A later Copil brings the schema up to its own when it starts, as it does with any base.
 * Decision 0066.
 *
 * @param home the folder that its files go to
 */
public record Restauration(DataSource base, Path home) {

    /**
     * @return what was put back
     * @throws ErreurCopil when the file is no backup, is cut short or is a later Copil's; when the base is not empty; when what
     *     was written is not what the backup says. The base is empty again then.
     */
    public Sauvegarde faire(Path fichier) throws SQLException {
        try (SauvegardeOuverte sauvegarde = SauvegardeOuverte.de(fichier)) {
            Manifeste manifeste = sauvegarde.manifeste();
            sauvegarde.verifier();
            boolean h2 = exigerVide();
            Flyway schema = schema(manifeste, h2);
            try {
                schema.migrate();
                try (Connection connexion = base.getConnection()) {
                    EcritureDesTables.sur(connexion, h2).tout(sauvegarde);
                    comparer(connexion, manifeste);
                }
                sauvegarde.rendreLesFichiers(home);
            } catch (SQLException | IOException | RuntimeException echec) {
                // It was empty, and is again: another try is refused no longer.
                schema.clean();
                throw echec;
            }
            return new Sauvegarde(fichier, manifeste.le(), manifeste.lignes(), Files.size(fichier));
        } catch (ZipException coupee) {
            throw pasUneSauvegarde(fichier);
        } catch (IOException echec) {
            throw new ErreurCopil(
                    "RESTAURATION-LECTURE",
                    "La sauvegarde " + fichier + " ne se lit pas jusqu'au bout (" + echec.getMessage()
                            + ") : prenez-en une autre.");
        }
    }

    static ErreurCopil pasUneSauvegarde(Path fichier) {
        return new ErreurCopil(
                "RESTAURATION-FICHIER",
                "Le fichier " + fichier + " n'est pas une sauvegarde de Copil, ou il est coupé : prenez-en une autre.");
    }

    /** @return whether the base is H2's */
    private boolean exigerVide() throws SQLException {
        try (Connection connexion = base.getConnection()) {
            if (!TableCopiee.noms(connexion).isEmpty()) {
                throw new ErreurCopil(
                        "RESTAURATION-BASE",
                        "La base qui doit recevoir la sauvegarde n'est pas vide : donnez-en une neuve. Rien n'y a été"
                                + " changé.");
            }
            return connexion.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    private Flyway schema(Manifeste manifeste, boolean h2) {
        MigrationVersion version = MigrationVersion.fromVersion(manifeste.schema());
        Flyway flyway = Flyway.configure()
                .dataSource(base)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + (h2 ? "h2" : "postgresql"))
                .target(version)
                .cleanDisabled(false)
                .load();
        if (Arrays.stream(flyway.info().all()).noneMatch(migration -> version.equals(migration.getVersion()))) {
            throw new ErreurCopil(
                    "RESTAURATION-VERSION",
                    "Cette sauvegarde vient de " + manifeste.copil() + ", plus récent que ce Copil : restaurez-la avec"
                            + " cette version ou une plus récente.");
        }
        return flyway;
    }

    private static void comparer(Connection connexion, Manifeste manifeste) throws SQLException {
        for (TableCopiee table : TableCopiee.toutes(connexion)) {
            EmpreinteDeTable empreinte = new EmpreinteDeTable();
            Sauvegardeur.lire(connexion, table, empreinte::ajouter);
            if (!empreinte.de(table.nom()).equals(manifeste.table(table.nom()))) {
                throw new ErreurCopil(
                        "RESTAURATION-ECART",
                        "La table « " + table.nom()
                                + " » n'est pas revenue telle qu'elle était : gardez la sauvegarde, et"
                                + " signalez-le avec le journal.");
            }
        }
        connexion.commit();
    }
}
