package fr.copil.essai;

import fr.copil.CopilApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application with the shipped data, without a server; one context for all tests that only read. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CopilApplication.class, CompteurDeRequetes.class},
        properties = "spring.datasource.url=jdbc:h2:mem:entier;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
public @interface CopilEntier {}
