package fr.copil.essai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the context an empty {@code copil.data} of its own, that each case fills before it loads. */
class DossierDeDonnees implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        try {
            Path dossier = Files.createTempDirectory("copil-essai-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> supprimer(dossier)));
            TestPropertyValues.of("copil.data=" + dossier, "spring.flyway.clean-disabled=false")
                    .applyTo(contexte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void supprimer(Path dossier) {
        try {
            FileSystemUtils.deleteRecursively(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
