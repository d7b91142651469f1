package fr.copil.acces;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts that exist before anybody invites one: those of the demonstration, which leave with it, and elsewhere a
 * link for the first administrator.
 */
@Component
public class ComptesAuDemarrage implements SmartLifecycle {

    private final CompteRepository comptes;
    private final PasswordEncoder chiffrement;
    private final Demonstration demonstration;
    private final Liens liens;
    private @Nullable LienRemis premier;
    private boolean demarre;

    ComptesAuDemarrage(
            CompteRepository comptes, PasswordEncoder chiffrement, Demonstration demonstration, Liens liens) {
        this.comptes = comptes;
        this.chiffrement = chiffrement;
        this.demonstration = demonstration;
        this.liens = liens;
    }

    /** For whoever started Copil, and nobody else. */
    public String commentSeConnecter() {
        if (demonstration.presente()) {
            return demonstration.commentSeConnecter();
        }
        return demonstration.pourquoiAbsente()
                + (premier == null
                        ? "Connectez-vous avec votre compte."
                        : "Il n'y a encore aucun administrateur. Ouvrez ce lien, qui sert une fois et vaut un jour, pour"
                                + " créer le vôtre : " + premier.adresse());
    }

    @Override
    public void start() {
        List<Compte> avant = comptes.findByDemonstrationTrue();
        if (comptes.existsByDemonstrationFalse()) {
            demonstration.ceder();
        }
        if (demonstration.presente()) {
            String empreinte = Objects.requireNonNull(chiffrement.encode(demonstration.motDePasse()));
            comptes.saveAll(demonstration
                    .comptes(empreinte)
                    .map(compte -> avant.stream()
                            .filter(ancien -> ancien.identifiant().equals(compte.identifiant()))
                            .findFirst()
                            .map(compte::aLaPlaceDe)
                            .orElse(compte))
                    .toList());
        } else {
            comptes.deleteAll(avant);
            premier = comptes.sansAdministrateur() ? liens.donner(null, Liens.OUBLI) : null;
        }
        demarre = true;
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
