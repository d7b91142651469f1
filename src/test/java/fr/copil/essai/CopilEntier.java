package fr.copil.essai;

import fr.copil.CopilApplication;
import fr.copil.direct.ui.PagesDEssai;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as people open it: a real server on a free local port, the shipped data, a new COPIL_HOME. One
 * for all tests, with or without a browser: a test that writes tidies up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {CopilApplication.class, CompteurDeRequetes.class, PagesDEssai.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "copil.demo=true",
            "copil.demo-password=" + CopilEntier.MOT_DE_PASSE,
            // Nobody is new here: the visit has its own test.
            "copil.aide.visite=false",
            // Nor is anything to be kept of a night.
            "copil.sauvegardes=0"
        })
@ContextConfiguration(initializers = DossierDeTravailTemporaire.class)
public @interface CopilEntier {

    /** Found in no other text, so that it can be looked for in addresses. */
    String MOT_DE_PASSE = "passe-partout-7391";
}
