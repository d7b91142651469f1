package fr.copil.essai;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context empty folders of its own: {@code copil.data}, that each case fills before it loads, and a home. */
class DossierDeDonnees implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        TestPropertyValues.of(
                        "copil.data=" + DossiersTemporaires.creer(),
                        "copil.home=" + DossiersTemporaires.creer(),
                        "copil.sauvegardes=0",
                        "spring.flyway.clean-disabled=false")
                .applyTo(contexte);
    }
}
