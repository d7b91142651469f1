package fr.copil;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Copil: wiring only. */
@SpringBootApplication
public class CopilApplication {

    public static void main(String[] args) {
        SpringApplication.run(CopilApplication.class, args);
    }

    @Bean
    Clock horloge() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
