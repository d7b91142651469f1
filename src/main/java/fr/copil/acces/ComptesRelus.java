package fr.copil.acces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Rights that another process changed, as {@code ./copil compte} does, act within seconds on the sessions that are open here:
 * nothing else tells of it.
 */
@Component
class ComptesRelus {

    private final JdbcClient jdbc;
    private final CompteRepository comptes;
    private final ObjectProvider<DroitsChanges.Sessions> sessions;
    private final ApplicationEventPublisher annonces;

    ComptesRelus(
            JdbcClient jdbc,
            CompteRepository comptes,
            ObjectProvider<DroitsChanges.Sessions> sessions,
            ApplicationEventPublisher annonces) {
        this.jdbc = jdbc;
        this.comptes = comptes;
        this.sessions = sessions;
        this.annonces = annonces;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void relire() {
        changes(sessions.stream()
                        .flatMap(tenues -> tenues.titulaires().stream())
                        .toList())
                .forEach(compte -> annonces.publishEvent(new DroitsChanges(compte)));
    }

    /** In one statement while nothing changes; those whose mandates, state or service are no longer what was let in. */
    private Set<String> changes(Collection<Authentication> ouvertes) {
        List<Compte> tenus = ouvertes.stream().flatMap(ComptesRelus::titulaire).toList();
        if (tenus.isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> versions = jdbc
                .sql("select identifiant, version from compte where identifiant in (:comptes)")
                .param("comptes", tenus.stream().map(Compte::identifiant).collect(Collectors.toSet()))
                .query((ligne, rang) -> Map.entry(ligne.getString("identifiant"), ligne.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Compte> changes = tenus.stream()
                .filter(tenu -> !Objects.equals(versions.get(tenu.identifiant()), tenu.version()))
                .toList();
        Map<String, Compte> relus =
                comptes
                        .findAllById(changes.stream()
                                .map(Compte::identifiant)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Compte::identifiant, Function.identity()));
        return changes.stream()
                .filter(tenu -> !memesDroits(tenu, relus.get(tenu.identifiant())))
                .map(Compte::identifiant)
                .collect(Collectors.toSet());
    }

    /** The administrator, where one sees as another account. */
    private static Stream<Compte> titulaire(Authentication qui) {
        return VoirComme.de(qui).map(VoirComme::retour).orElse(qui).getPrincipal() instanceof Compte compte
                ? Stream.of(compte)
                : Stream.of();
    }

    private static boolean memesDroits(Compte tenu, @Nullable Compte relu) {
        return relu != null
                && tenu.mandats().equals(relu.mandats())
                // Who was invited is let in before the account is said to be active.
                && (tenu.etat() == relu.etat() || relu.etat() == EtatDuCompte.ACTIF)
                && Objects.equals(tenu.profil().service(), relu.profil().service());
    }
}
