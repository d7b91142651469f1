package fr.copil;

import fr.copil.acces.Droit;
import fr.copil.commun.ErreurCopil;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.h2.api.ErrorCode;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * {@code ./copil compte}: what {@code /administration/comptes} does, from the shell and by the same services, on the base that is
 * set; the embedded one while Copil is stopped. Decision 0029.
 */
final class GererLesComptes {

    private static final int REFUSE = 1;
    private static final int ILLISIBLE = 2;

    private GererLesComptes() {}

    public static void main(String[] args) {
        System.exit(executer(Reglages.lire(), args, System.out));
    }

    static int executer(Reglages reglages, String[] args, PrintStream ecran, String... autresReglages) {
        try {
            CommandeDeCompte commande = CommandeDeCompte.lire(args);
            Reglages.Cle cle = Reglages.Cle.lire(autresReglages).existante();
            // Says at once what Spring would say later, and longer.
            try (Connection essai = cle.ouvrir()) {
                essai.setReadOnly(true);
            }
            try (ConfigurableApplicationContext copil = ouvrir(cle, autresReglages)) {
                return executer(copil, commande, ecran);
            }
        } catch (ErreurCopil refus) {
            ecran.println(refus);
            return REFUSE;
        } catch (SQLException | RuntimeException echec) {
            ecran.println(phrase(reglages, echec));
            return ILLISIBLE;
        }
    }

    static int executer(BeanFactory copil, CommandeDeCompte commande, PrintStream ecran) {
        try {
            SecurityContextHolder.getContext().setAuthentication(console());
            commande.executer(copil, ecran);
            return 0;
        } catch (ErreurCopil refus) {
            ecran.println(refus);
            return REFUSE;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static ConfigurableApplicationContext ouvrir(Reglages.Cle cle, String... reglages) {
        return new SpringApplicationBuilder(CopilSansServeur.class)
                .web(WebApplicationType.NONE)
                .initializers(contexte -> contexte.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "base",
                                Map.of(
                                        "spring.datasource.url", cle.adresse(),
                                        "spring.datasource.password", cle.motDePasse()))))
                .run(reglages);
    }

    /** Whoever runs this holds the base; no account has such a name. */
    private static UsernamePasswordAuthenticationToken console() {
        return UsernamePasswordAuthenticationToken.authenticated(
                "console:" + System.getProperty("user.name", ""),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + Droit.GERER_LES_COMPTES)));
    }

    private static String phrase(Reglages reglages, Exception echec) {
        return echec instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? "Copil tourne avec la base " + reglages.nomDeLaBase()
                        + " : arrêtez-le le temps de cette commande, ou gérez les comptes à /administration/comptes."
                : new EchecAuDemarrage(reglages).phrase(echec);
    }
}
