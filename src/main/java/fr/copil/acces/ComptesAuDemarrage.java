package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts that exist before anybody creates one. The four demonstration accounts are there only with the embedded
 * database served on loopback, and are removed as soon as that is no longer so.
 */
@Component
public class ComptesAuDemarrage implements SmartLifecycle {

    /** The one of application.yaml, printed on the log-in page. */
    private static final String MOT_DE_PASSE_CONNU = "copil";

    /** H2 also speaks to a server over the network: that one is not embedded. */
    private static final Pattern EMBARQUEE = Pattern.compile("jdbc:h2:(file|mem):");

    private final CompteRepository comptes;
    private final PasswordEncoder chiffrement;
    private final boolean demonstration;
    private final String motDePasseDemonstration;
    private final String motDePasseAdministrateur;
    private boolean demarre;

    ComptesAuDemarrage(
            CompteRepository comptes,
            PasswordEncoder chiffrement,
            @Value("${spring.datasource.url}") String base,
            @Value("${server.address:}") String adresse,
            @Value("${copil.demo-password}") String motDePasseDemonstration,
            @Value("${copil.admin-password}") String motDePasseAdministrateur) {
        this.comptes = comptes;
        this.chiffrement = chiffrement;
        this.demonstration = EMBARQUEE.matcher(base).lookingAt() && boucleLocale(adresse);
        this.motDePasseDemonstration = motDePasseDemonstration;
        this.motDePasseAdministrateur = motDePasseAdministrateur;
    }

    /** The password of the demonstration accounts, or nothing where there are none. */
    public @Nullable String motDePasseDemonstration() {
        return demonstration ? motDePasseDemonstration : null;
    }

    /** One line for whoever started Copil; a password they chose is not repeated. */
    public String commentSeConnecter() {
        if (demonstration) {
            String motDePasse = motDePasseDemonstration.equals(MOT_DE_PASSE_CONNU)
                    ? "« " + MOT_DE_PASSE_CONNU + " » (COPIL_DEMO_PASSWORD en choisit un autre)"
                    : "celui de COPIL_DEMO_PASSWORD";
            return "Comptes de démonstration : membre, cabinet, referent, admin ; mot de passe : " + motDePasse + ".";
        }
        return comptes.existsByRole(Role.ADMINISTRATEUR)
                ? "Connectez-vous avec le compte que l'administrateur vous a donné."
                : "Il n'y a encore aucun administrateur : relancez avec COPIL_ADMIN_PASSWORD pour créer le compte "
                        + "« administrateur ».";
    }

    @Override
    public void start() {
        preparer();
        demarre = true;
    }

    private void preparer() {
        List<Compte> avant = comptes.findByDemonstrationTrue();
        if (demonstration) {
            String empreinte = chiffre(motDePasseDemonstration);
            comptes.saveAll(Stream.of(
                            demonstration("membre", empreinte, Role.MEMBRE, Audience.COMITE, "DEP-44", "LA", null),
                            demonstration(
                                    "cabinet", empreinte, Role.CABINET, Audience.COMITE, "DEP-44", "LA", "S-PREF-44"),
                            demonstration(
                                    "referent", empreinte, Role.REFERENT, Audience.DSDEN, "DEP-44", "LA", "S-DSDEN-44"),
                            demonstration("admin", empreinte, Role.ADMINISTRATEUR, Audience.DSDEN, "FR", "N", null))
                    .map(compte -> avant.stream()
                            .filter(ancien -> ancien.identifiant().equals(compte.identifiant()))
                            .findFirst()
                            .map(compte::aLaPlaceDe)
                            .orElse(compte))
                    .toList());
            return;
        }
        comptes.deleteAll(avant);
        if (!motDePasseAdministrateur.isBlank() && !comptes.existsByRole(Role.ADMINISTRATEUR)) {
            comptes.save(new Compte(
                    "administrateur",
                    chiffre(motDePasseAdministrateur),
                    Role.ADMINISTRATEUR,
                    Audience.DSDEN,
                    CodeTerritoire.FRANCE.valeur(),
                    "N",
                    false,
                    null,
                    null,
                    null));
        }
    }

    private String chiffre(String motDePasse) {
        String empreinte = chiffrement.encode(motDePasse);
        if (empreinte == null) {
            throw new IllegalStateException("no hash for a password");
        }
        return empreinte;
    }

    private static Compte demonstration(
            String identifiant,
            String empreinte,
            Role role,
            Audience audience,
            String territoire,
            String convention,
            @Nullable String service) {
        return new Compte(identifiant, empreinte, role, audience, territoire, convention, true, null, service, null);
    }

    private static boolean boucleLocale(String adresse) {
        try {
            return !adresse.isBlank() && InetAddress.getByName(adresse).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        demarre = false;
    }

    @Override
    public boolean isRunning() {
        return demarre;
    }

    /** Before the web server listens. */
    @Override
    public int getPhase() {
        return 0;
    }
}
