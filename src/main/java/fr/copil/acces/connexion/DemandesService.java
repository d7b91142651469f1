package fr.copil.acces.connexion;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.ErreurCopil;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for an account, and the establishments by which the identity provider names a service. Decision 0032. */
@Service
@Transactional
@Exige(Droit.GERER_LES_COMPTES)
public class DemandesService {

    private static final String FORME = "[0-9]{14}";

    private final DemandesQueries demandes;
    private final AgentsQueries agents;

    DemandesService(DemandesQueries demandes, AgentsQueries agents) {
        this.demandes = demandes;
        this.agents = agents;
    }

    /** Those that no account answers yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<DemandeDAcces> toutes() {
        return demandes.toutes();
    }

    public void ecarter(long id) {
        demandes.ecarter(id);
    }

    @Transactional(readOnly = true)
    public List<String> sirets(String service) {
        return agents.sirets(service);
    }

    /** @param saisis separated by commas or spaces; none when the service has none */
    public void ecrireLesSirets(String service, String saisis) {
        List<String> sirets = Arrays.stream(
                        saisis.replaceAll("(?<=[0-9]) (?=[0-9])", "").split("[,;\\s]+"))
                .filter(mot -> !mot.isEmpty())
                .distinct()
                .toList();
        if (sirets.stream().anyMatch(siret -> !siret.matches(FORME))) {
            throw new ErreurCopil(
                    "DEMANDE-SIRET", "Un SIRET compte quatorze chiffres ; séparez-en plusieurs par des virgules.");
        }
        try {
            agents.ecrireLesSirets(service, sirets);
        } catch (DuplicateKeyException pris) {
            throw new ErreurCopil("SIRET-PRIS", "Un autre service a déjà l'un de ces SIRET.");
        }
    }
}
