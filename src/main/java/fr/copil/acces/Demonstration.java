package fr.copil.acces;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.InMemoryOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * Four accounts to try Copil with, for those who ask for them, with the embedded database and on this machine alone; the
 * entrance closes them to whatever comes through a proxy. Decision 0029.
 */
@Component
public class Demonstration {

    /** The one of application.yaml. */
    private static final String MOT_DE_PASSE_CONNU = "copil";

    /** H2 also speaks to a server over the network: that one is not embedded. */
    private static final Pattern EMBARQUEE = Pattern.compile("jdbc:h2:(file|mem):");

    private static final Duration UN_CLIC = Duration.ofMinutes(30);

    private final boolean demandee;
    private final boolean surPlace;
    private volatile boolean presente;
    private final String motDePasse;
    private final InMemoryOneTimeTokenService jetons = new InMemoryOneTimeTokenService();

    Demonstration(
            @Value("${copil.demo}") boolean demandee,
            @Value("${spring.datasource.url}") String base,
            @Value("${server.address:}") String adresse,
            @Value("${copil.demo-password}") String motDePasse) {
        this.demandee = demandee;
        this.surPlace = EMBARQUEE.matcher(base).lookingAt() && boucleLocale(adresse);
        this.presente = demandee && surPlace;
        this.motDePasse = motDePasse;
    }

    public boolean presente() {
        return presente;
    }

    public boolean est(String identifiant) {
        return presente && comptes("").anyMatch(compte -> compte.identifiant().equals(identifiant));
    }

    /** What one click on the log-in page sends instead of a password; it works once. */
    public String jeton(String identifiant) {
        if (!est(identifiant)) {
            throw new IllegalArgumentException("no demonstration account is named " + identifiant);
        }
        return jetons.generate(new GenerateOneTimeTokenRequest(identifiant, UN_CLIC))
                .getTokenValue();
    }

    public OneTimeTokenService jetons() {
        return jetons;
    }

    /** One line for whoever started Copil; a password they chose is not repeated. */
    String commentSeConnecter() {
        return "Comptes de démonstration : membre, cabinet, referent, admin ; mot de passe : "
                + (motDePasse.equals(MOT_DE_PASSE_CONNU)
                        ? "« " + MOT_DE_PASSE_CONNU + " » (COPIL_DEMO_PASSWORD en choisit un autre)."
                        : "celui de COPIL_DEMO_PASSWORD.");
    }

    /** Why it is not there though it was asked for; empty when it was not. */
    String pourquoiAbsente() {
        if (!demandee || presente) {
            return "";
        }
        return surPlace
                ? "Cette base a des comptes de personnes : ceux de la démonstration n'y sont plus. Un autre COPIL_HOME en"
                        + " ouvre une neuve. "
                : "Les comptes de démonstration n'existent qu'avec la base embarquée et sur cette machine. ";
    }

    /** Where people have accounts of their own, nobody comes in with a password that everybody knows. */
    void ceder() {
        presente = false;
    }

    String motDePasse() {
        return motDePasse;
    }

    Stream<Compte> comptes(String empreinte) {
        return Stream.of(
                compte("membre", empreinte, Role.MEMBRE, Audience.COMITE, "DEP-44", "LA", null),
                compte("cabinet", empreinte, Role.CABINET, Audience.COMITE, "DEP-44", "LA", "S-PREF-44"),
                compte("referent", empreinte, Role.REFERENT, Audience.DSDEN, "DEP-44", "LA", "S-DSDEN-44"),
                compte("admin", empreinte, Role.ADMINISTRATEUR, Audience.PUBLIC, "FR", null, null));
    }

    private static Compte compte(
            String identifiant,
            String empreinte,
            Role role,
            Audience audience,
            String territoire,
            @Nullable String convention,
            @Nullable String service) {
        return new Compte(
                identifiant,
                empreinte,
                List.of(new Mandat(role, audience, territoire, convention)),
                Profil.VIDE.avecService(service),
                EtatDuCompte.ACTIF,
                true,
                null);
    }

    private static boolean boucleLocale(String adresse) {
        try {
            return !adresse.isBlank() && InetAddress.getByName(adresse).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
