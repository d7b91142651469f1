package fr.copil.essai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts PostgreSQL on a free local port and points the context at it; stops with the virtual machine. */
class BasePostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        TestPropertyValues.of(
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                                + demarrer().getPort() + "/postgres",
                        "spring.datasource.username=postgres")
                .applyTo(contexte);
    }

    static EmbeddedPostgres demarrer() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
