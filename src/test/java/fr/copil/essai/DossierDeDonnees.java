package fr.copil.essai;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context an empty {@code copil.data} of its own, that each case fills before it loads. */
class DossierDeDonnees implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        TestPropertyValues.of("copil.data=" + DossiersTemporaires.creer(), "spring.flyway.clean-disabled=false")
                .applyTo(contexte);
    }
}
