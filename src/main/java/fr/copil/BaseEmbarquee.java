package fr.copil;

import fr.copil.ClesDeLaBase.Ouverture;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;

/**
 * Gives Spring the password of the embedded base, where nobody chose another base nor a password of their own: once the settings
 * are known, before anything asks for the base.
 */
@Component
class BaseEmbarquee implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory copil) {
        ConfigurableEnvironment reglages = copil.getBean(ConfigurableEnvironment.class);
        ouverture(reglages).ifPresent(ouverture -> reglages.getPropertySources()
                .addFirst(new MapPropertySource(
                        "baseEmbarquee",
                        Map.of(
                                "spring.datasource.url", ouverture.adresse(),
                                "spring.datasource.password", ouverture.motDePasse()))));
    }

    /** How it opens; nothing for another base, or for a password that somebody chose. */
    static Optional<Ouverture> ouverture(PropertyResolver reglages) {
        String base = reglages.getProperty("copil.base");
        if (base == null
                || !base.equals(reglages.getProperty("spring.datasource.url"))
                || !reglages.getProperty("spring.datasource.password", "").isEmpty()) {
            return Optional.empty();
        }
        Path dossier = Path.of(reglages.getRequiredProperty("copil.home"), "base");
        return Optional.of(new ClesDeLaBase(dossier, base, reglages.getRequiredProperty("spring.datasource.username"))
                .ouvrir(reglages.getProperty("copil.base-chiffree", "")));
    }
}
