package fr.copil.acces;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link of a message, made when the message leaves and not before: what waits to be sent holds none, and a message that
 * is tried again takes another. Decision 0032.
 */
@Component
public class LiensAuDepart {

    /** Where such a message leads, as long as it waits. */
    public static final String A_DONNER = "/bienvenue";

    private final CompteRepository comptes;
    private final Liens liens;

    LiensAuDepart(CompteRepository comptes, Liens liens) {
        this.comptes = comptes;
        this.liens = liens;
    }

    /** The whole address; nothing for an account that may no longer be used. */
    @Transactional
    public Optional<String> donner(String identifiant) {
        return comptes.findById(identifiant)
                .filter(compte -> compte.isEnabled() || compte.etat() == EtatDuCompte.INVITE)
                .map(compte -> liens.donner(
                                identifiant, compte.etat() == EtatDuCompte.INVITE ? Liens.INVITATION : Liens.OUBLI)
                        .adresse());
    }
}
