package fr.copil.versions;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.essai.CopilSansEcran;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A process that comments an engagement until it is killed, and says each comment once Copil has taken it. */
final class EcrireSansFin {

    static final String ENGAGEMENT = "LA-P-a";
    static final String ECRIT = "écrit : ";

    private EcrireSansFin() {}

    public static void main(String[] arguments) {
        ConfigurableApplicationContext copil = CopilSansEcran.ouvrir(Path.of(arguments[0]));
        SuiviService suivis = copil.getBean(SuiviService.class);
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.REFERENT, Audience.DSDEN));
        for (int i = 1; ; i++) {
            String phrase = "Passage " + arguments[1] + ", ligne " + i;
            suivis.mettreAJour(MiseAJour.commentaire(ENGAGEMENT, Sujet.FREINS, phrase));
            System.out.println(ECRIT + phrase);
        }
    }
}
