package fr.copil.acces.connexion;

import fr.copil.acces.EtatDuCompte;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account an agent comes in with: the one they came in with before, else the one that has their verified address and
 * whose service has their SIRET. Decision 0032.
 */
@Component
@Transactional
public class Agents {

    private final AgentsQueries queries;
    private final boolean siretExige;
    private final boolean courrielGaranti;

    Agents(
            AgentsQueries queries,
            @Value("${copil.oidc.siret}") boolean siretExige,
            @Value("${copil.oidc.courriel-garanti}") boolean courrielGaranti) {
        this.queries = queries;
        this.siretExige = siretExige;
        this.courrielGaranti = courrielGaranti;
    }

    /** @param dits what the provider says of them, its signature verified */
    public String compteDe(String emetteur, Map<String, Object> dits) {
        AgentReconnu agent = lire(emetteur, dits);
        AgentsQueries.Trouve trouve = queries.dejaVenu(agent).orElseGet(() -> parCourriel(agent));
        if (trouve.etat() != EtatDuCompte.ACTIF && trouve.etat() != EtatDuCompte.INVITE) {
            throw new AgentRefuse(AgentRefuse.Motif.COMPTE_FERME, agent);
        }
        if (siretExige && !queries.sirets(trouve.service()).contains(Objects.requireNonNullElse(agent.siret(), ""))) {
            throw new AgentRefuse(AgentRefuse.Motif.AUTRE_SIRET, agent);
        }
        if (queries.dejaVenu(agent).isEmpty()) {
            queries.retenir(agent, trouve.compte());
        }
        queries.activer(trouve.compte());
        return trouve.compte();
    }

    private AgentsQueries.Trouve parCourriel(AgentReconnu agent) {
        List<AgentsQueries.Trouve> trouves = queries.parCourriel(agent.courriel());
        if (trouves.isEmpty()) {
            throw new AgentRefuse(AgentRefuse.Motif.INCONNU, agent);
        }
        // An address may be written by anybody on their own page: two accounts that share one open by none.
        if (trouves.size() > 1
                || queries.aUneIdentite(agent.emetteur(), trouves.getFirst().compte())) {
            throw new AgentRefuse(AgentRefuse.Motif.AMBIGU, agent);
        }
        return trouves.getFirst();
    }

    private AgentReconnu lire(String emetteur, Map<String, Object> dits) {
        String courriel = texte(dits, "email").orElse("");
        boolean verifie = dits.containsKey("email_verified")
                ? Boolean.parseBoolean(String.valueOf(dits.get("email_verified")))
                : courrielGaranti;
        String nom = Stream.of(
                        texte(dits, "given_name"), texte(dits, "usual_name").or(() -> texte(dits, "family_name")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        AgentReconnu agent = new AgentReconnu(
                emetteur,
                texte(dits, "sub").orElseThrow(),
                courriel,
                nom,
                texte(dits, "siret").orElse(null));
        if (courriel.isEmpty() || !verifie) {
            throw new AgentRefuse(AgentRefuse.Motif.COURRIEL_NON_VERIFIE, null);
        }
        return agent;
    }

    private static Optional<String> texte(Map<String, Object> dits, String nom) {
        return Optional.ofNullable(dits.get(nom))
                .map(String::valueOf)
                .map(String::strip)
                .filter(mot -> !mot.isEmpty());
    }
}
