package fr.copil.ui;

import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The built scripts bear the hash of their content in their names: a browser that has one never asks for it again. */
@Configuration
class RessourcesConfig {

    private static final int UN_AN = (int) Duration.ofDays(365).toSeconds();

    @Bean
    StaticFileHandlerFactory fichiersStatiques() {
        return FichiersStatiques::new;
    }

    private static class FichiersStatiques extends StaticFileServer {

        FichiersStatiques(VaadinService service) {
            super(service);
        }

        /** Vaadin lets them be kept for an hour only: after lunch, a committee would wait for all of them again. */
        @Override
        protected int getCacheTime(String chemin) {
            return chemin.startsWith("/VAADIN/build/") ? UN_AN : super.getCacheTime(chemin);
        }
    }
}
