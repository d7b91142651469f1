package fr.copil.sante;

import fr.copil.commun.Constat;
import fr.copil.commun.Constat.Etat;
import fr.copil.commun.Dates;
import fr.copil.commun.Temoin;
import fr.copil.commun.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The base, the disk and the process itself. */
@Configuration
class TemoinsDeLaMachine {

    private static final long MO = 1024L * 1024;

    /** What a first load takes at its peak, and what a night's backup adds. */
    private static final long PLACE_JUSTE_EN_MO = 1_000;

    private static final long PLACE_COURTE_EN_MO = 300;
    private static final int LENTE_EN_MS = 500;

    @Bean
    @Order(1)
    Temoin base(DataSource source) {
        return () -> {
            long depart = System.nanoTime();
            try (Connection connexion = source.getConnection()) {
                boolean repond = connexion.isValid(2);
                long duree = Duration.ofNanos(System.nanoTime() - depart).toMillis();
                String produit = connexion.getMetaData().getDatabaseProductName() + " "
                        + connexion.getMetaData().getDatabaseProductVersion();
                return repond
                        ? new Constat(
                                "Base",
                                duree < LENTE_EN_MS ? Etat.BIEN : Etat.A_SURVEILLER,
                                produit + ", répond en " + duree + " ms.")
                        : muette();
            } catch (SQLException coupee) {
                return muette();
            }
        };
    }

    private static Constat muette() {
        return new Constat(
                "Base", Etat.EN_DEFAUT, "La base ne répond pas : vérifiez son serveur, puis le journal de Copil.");
    }

    @Bean
    @Order(2)
    Temoin disque(@Value("${copil.home}") Path home) {
        return () -> {
            try {
                long libre = Files.getFileStore(home).getUsableSpace() / MO;
                String phrase = libre + " Mo libres pour " + home + ".";
                if (libre < PLACE_COURTE_EN_MO) {
                    return new Constat(
                            "Disque",
                            Etat.EN_DEFAUT,
                            phrase + " Libérez de la place avant que la base ne puisse plus écrire.");
                }
                return new Constat("Disque", libre < PLACE_JUSTE_EN_MO ? Etat.A_SURVEILLER : Etat.BIEN, phrase);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Bean
    @Order(4)
    Temoin processus() {
        return () -> new Constat(
                "Copil",
                Etat.BIEN,
                "Version " + Version.NUMERO + ", démarré le "
                        + Dates.moment(Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime()))
                        + ".");
    }
}
