package fr.copil.acces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts and rules on service methods; the web entrance is in {@code acces.ui}. */
@Configuration
@EnableMethodSecurity
class SecuriteConfig {

    /** Without it the names in {@link Exige} are not put into its rule. */
    @Bean
    static AnnotationTemplateExpressionDefaults reglesNommees() {
        return new AnnotationTemplateExpressionDefaults();
    }

    @Bean
    PasswordEncoder chiffrementDesMotsDePasse() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService comptesConnus(CompteRepository comptes) {
        return identifiant -> comptes.findById(identifiant)
                .orElseThrow(() -> new UsernameNotFoundException("unknown account " + identifiant));
    }
}
