package fr.copil.essai;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context a new {@code copil.home}. */
class DossierDeTravailTemporaire implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        TestPropertyValues.of("copil.home=" + DossiersTemporaires.creer()).applyTo(contexte);
    }
}
