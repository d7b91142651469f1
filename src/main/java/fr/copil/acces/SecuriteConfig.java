package fr.copil.acces;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Form log-in; every route closed unless it says otherwise; rules on service methods. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecuriteConfig {

    @Bean
    SecurityFilterChain filtres(HttpSecurity http) throws Exception {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/connexion", "/connexion"))
                .headers(entetes -> entetes.referrerPolicy(referent -> {}))
                .build();
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
