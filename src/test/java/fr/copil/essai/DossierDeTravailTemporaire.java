package fr.copil.essai;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context a new {@code copil.home}, and the shipped data but for most écoles. */
class DossierDeTravailTemporaire implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        Path donnees = DossiersTemporaires.creer();
        DonneesCopiees.allegees(donnees);
        TestPropertyValues.of("copil.home=" + DossiersTemporaires.creer(), "copil.data=" + donnees)
                .applyTo(contexte);
    }
}
