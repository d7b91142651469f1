package fr.copil.essai;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Copil on the two départements, in a new home, for those who enter by an identity provider. */
public class ReglagesDuFournisseur implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        Path donnees = DossiersTemporaires.creer();
        DonneesCopiees.reduites(donnees);
        TestPropertyValues.of(
                        "copil.home=" + DossiersTemporaires.creer(),
                        "copil.data=" + donnees,
                        "server.address=127.0.0.1")
                .applyTo(contexte);
    }
}
