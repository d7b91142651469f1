package fr.copil;

import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.sauvegarde.Restauration;
import fr.copil.sauvegarde.Sauvegarde;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code ./copil restaurer FICHIER}: a backup put back into the base that is set, while Copil is stopped. What is there of the
 * embedded base is put aside when asked to, and comes back if the restore fails. Decision 0066.
 */
final class RestaurerLaBase {

    private static final int REFUSE = 1;
    private static final int ILLISIBLE = 2;
    private static final String REMPLACER = "--remplacer";

    private RestaurerLaBase() {}

    public static void main(String[] args) {
        // What migrations say of themselves is for the log of Copil.
        LoggingSystem.get(RestaurerLaBase.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        System.exit(executer(Reglages.lire(), args, System.out));
    }

    static int executer(Reglages reglages, String[] args, PrintStream ecran, String... autresReglages) {
        try {
            List<String> noms =
                    Arrays.stream(args).filter(arg -> !arg.equals(REMPLACER)).toList();
            if (noms.size() != 1 || noms.getFirst().startsWith("-")) {
                throw new ErreurCopil(
                        "RESTAURATION-COMMANDE",
                        "Usage : ./copil restaurer FICHIER, ou ./copil restaurer FICHIER --remplacer");
            }
            Path fichier = Path.of(noms.getFirst()).toAbsolutePath().normalize();
            new DossierDeTravail(reglages.dossier()).preparer();
            VerrouDuDossier verrou = VerrouDuDossier.prendre(reglages.dossier());
            try {
                MisDeCote cote = MisDeCote.de(
                        reglages, Arrays.asList(args).contains(REMPLACER), CopilApplication.heureDeFrance());
                Sauvegarde rendue = restaurer(reglages, fichier, cote, autresReglages);
                ecran.println("La sauvegarde du " + Dates.moment(rendue.le()) + " est remise : " + rendue.lignes()
                        + " lignes, relues et comparées." + cote.phrase() + sansCle(reglages) + " Démarrez Copil.");
                return 0;
            } finally {
                verrou.rendre();
            }
        } catch (ErreurCopil refus) {
            ecran.println(refus);
            return REFUSE;
        } catch (SQLException | IOException | RuntimeException echec) {
            ecran.println(new EchecAuDemarrage(reglages).phrase(echec));
            return ILLISIBLE;
        }
    }

    /** Kept apart from the base on purpose: on another machine it has to be brought too. */
    private static String sansCle(Reglages reglages) {
        Path cle = reglages.dossier().resolve("cle-des-secrets");
        return Files.exists(cle)
                ? ""
                : " La clé des seconds facteurs n'est pas là : remettez " + cle
                        + ", ou chacun refera son second facteur avec un code de secours.";
    }

    private static Sauvegarde restaurer(Reglages reglages, Path fichier, MisDeCote cote, String... autresReglages)
            throws SQLException, IOException {
        try {
            Reglages.Cle cle = Reglages.Cle.creer(autresReglages);
            return new Restauration(
                            new DriverManagerDataSource(cle.adresse(), cle.compte(), cle.motDePasse()),
                            reglages.dossier())
                    .faire(fichier);
        } catch (SQLException | RuntimeException | Error echec) {
            cote.remettre();
            throw echec;
        }
    }
}
