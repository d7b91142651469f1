package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;
    private final String oublieux;
    private @Nullable LienRemis lien;
    private boolean demarre;

    ComptesAuDemarrage(
            CompteRepository comptes,
            PasswordEncoder chiffrement,
            Demonstration demonstration,
            Liens liens,
            Clock horloge,
            ApplicationEventPublisher annonces,
            @Value("${copil.lien}") String oublieux) {
        this.horloge = horloge;
        this.comptes = comptes;
        this.chiffrement = chiffrement;
        this.demonstration = demonstration;
        this.liens = liens;
        this.annonces = annonces;
        this.oublieux = oublieux.strip();
    }

    /** For whoever started Copil, and nobody else. */
    public String commentSeConnecter() {
        if (demonstration.presente()) {
            return demonstration.commentSeConnecter();
        }
        return demonstration.pourquoiAbsente() + commentEntrer();
    }

    private String commentEntrer() {
        if (lien != null) {
            String pour = lien.compte().isEmpty()
                    ? "Il n'y a encore aucun administrateur ; pour créer votre compte"
                    : "Pour choisir un autre mot de passe du compte « " + lien.compte() + " »";
            return pour + ", ouvrez ce lien, qui sert une fois et vaut un jour : " + lien.adresse();
        }
        return oublieux.isEmpty()
                ? "Connectez-vous avec votre compte."
                : "COPIL_LIEN ne nomme aucun compte qui serve : vérifiez l'identifiant « " + oublieux + " ».";
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
            lien = aDonner();
            if (lien != null) {
                String pour = lien.compte().isEmpty() ? "premier administrateur" : lien.compte();
                annonces.publishEvent(new Acte(NatureDActe.LIEN, pour, "donné sur la console, au démarrage"));
            }
        }
        demarre = true;
    }

    /** Whoever starts Copil holds its base: they may let in a first administrator, or one who forgot a password. */
    private @Nullable LienRemis aDonner() {
        if (comptes.administrateursActifs(LocalDate.now(horloge)).isEmpty()) {
            return liens.donner(null, Liens.OUBLI);
        }
        return comptes.findById(oublieux)
                .filter(Compte::isEnabled)
                .map(compte -> liens.donner(compte.identifiant(), Liens.OUBLI))
                .orElse(null);
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
