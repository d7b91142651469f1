package fr.copil.essai;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Copil without its screens, opened on a given base and given files; to be closed by who asked for it. */
public final class CopilSansEcran {

    private CopilSansEcran() {}

    public static ConfigurableApplicationContext ouvrir(Moteur.Base base, Path donnees) {
        return ouvrir(
                "--spring.datasource.url=" + base.adresse(),
                "--spring.datasource.username=" + base.compte(),
                "--copil.data=" + donnees,
                "--copil.home=" + DossiersTemporaires.creer());
    }

    /** On the embedded base of this {@code copil.home}, as it is set up for everybody. */
    public static ConfigurableApplicationContext ouvrir(Path dossier) {
        return ouvrir("--copil.home=" + dossier);
    }

    private static ConfigurableApplicationContext ouvrir(String... reglages) {
        return new SpringApplicationBuilder(SansEcran.class)
                .web(WebApplicationType.NONE)
                .run(reglages);
    }
}
