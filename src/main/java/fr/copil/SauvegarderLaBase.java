package fr.copil;

import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Version;
import fr.copil.sauvegarde.DemandesDuShell;
import fr.copil.sauvegarde.Sauvegardeur;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.h2.api.ErrorCode;

/**
 * {@code ./copil sauvegarder FICHIER}: all of the base and of its files in one, whether Copil runs or not. An embedded base that
 * Copil holds is written by that Copil. Decision 0066.
 */
final class SauvegarderLaBase {

    private static final int REFUSE = 1;
    private static final int ILLISIBLE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private SauvegarderLaBase() {}

    public static void main(String[] args) {
        System.exit(executer(Reglages.lire(), Reglages.Cle.lire(), args, System.out));
    }

    static int executer(Reglages reglages, Reglages.Cle cle, String[] args, PrintStream ecran) {
        try {
            Path fichier = fichier(args);
            ecrire(reglages, cle, fichier);
            ecran.println(
                    "Sauvegarde écrite le " + Dates.moment(Clock.systemUTC().instant()) + " : " + fichier + ", "
                            + Files.size(fichier) / 1024 + " Kio. Gardez-la ailleurs que sur cette machine.");
            return 0;
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

    static void ecrire(Reglages reglages, Reglages.Cle cle, Path fichier)
            throws SQLException, IOException, InterruptedException {
        try (Connection base = cle.existante().ouvrir()) {
            new Sauvegardeur(reglages.dossier(), "Copil " + Version.NUMERO)
                    .ecrire(base, fichier, Clock.systemUTC().instant());
        } catch (SQLException prise) {
            if (prise.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw prise;
            }
            new DemandesDuShell(reglages.dossier().resolve("sauvegardes").resolve("demandes"))
                    .obtenir(fichier, PATIENCE);
        }
    }

    /** One that is there already is somebody's only backup. */
    private static Path fichier(String... args) {
        if (args.length != 1 || args[0].startsWith("-")) {
            throw new ErreurCopil("SAUVEGARDE-COMMANDE", "Usage : ./copil sauvegarder FICHIER");
        }
        Path fichier = Path.of(args[0]).toAbsolutePath().normalize();
        if (Files.exists(fichier)) {
            throw new ErreurCopil("SAUVEGARDE-DEJA", "Il y a déjà " + fichier + " : donnez un autre nom.");
        }
        return fichier;
    }
}
