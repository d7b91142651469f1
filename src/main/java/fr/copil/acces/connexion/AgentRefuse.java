package fr.copil.acces.connexion;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;

/** The provider knows them, Copil does not let them in. */
public class AgentRefuse extends AccountStatusException {

    public enum Motif {
        /** Nobody here has this address: they may ask for an access. */
        INCONNU,
        COURRIEL_NON_VERIFIE,
        AUTRE_SIRET,
        COMPTE_FERME,
        /** Two accounts, or an account that another agent comes in with. */
        AMBIGU
    }

    private final Motif motif;
    private final @Nullable AgentReconnu agent;

    AgentRefuse(Motif motif, @Nullable AgentReconnu agent) {
        super(motif.name());
        this.motif = motif;
        this.agent = agent;
    }

    public Motif motif() {
        return motif;
    }

    public @Nullable AgentReconnu agent() {
        return agent;
    }
}
