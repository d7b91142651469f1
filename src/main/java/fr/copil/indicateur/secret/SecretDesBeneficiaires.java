package fr.copil.indicateur.secret;

import fr.copil.commun.CodeTerritoire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose children are too few to be told below the DSDEN: those under the ordinary threshold, and all those inside a broader
 * line from which one that is not told could be worked out, as what is left of it or as a difference. Decision 0061.
 */
public final class SecretDesBeneficiaires {

    /**
     * @param famille of lines of one year, one funder and one dispositif, in whichever unit
     * @param lisible whether the reader may read the line at all
     */
    public record Compte(long id, String famille, CodeTerritoire ou, long nombre, boolean lisible) {}

    private final Emboitement emboitement;
    private final Set<Long> caches = new HashSet<>();

    private SecretDesBeneficiaires(Emboitement emboitement) {
        this.emboitement = emboitement;
    }

    /** The ids of those that are secret. */
    public static Set<Long> parmi(List<Compte> comptes, Emboitement emboitement) {
        SecretDesBeneficiaires secret = new SecretDesBeneficiaires(emboitement);
        comptes.stream()
                .collect(Collectors.groupingBy(Compte::famille))
                .values()
                .forEach(secret::cacher);
        return secret.caches;
    }

    private void cacher(List<Compte> famille) {
        Map<CodeTerritoire, List<Compte>> parLieu = famille.stream().collect(Collectors.groupingBy(Compte::ou));
        // Who says the same of the same place is not told either.
        parLieu.values().stream()
                .filter(dits -> dits.stream().anyMatch(SecretDesBeneficiaires::petit))
                .forEach(this::taire);
        Map<CodeTerritoire, Map<CodeTerritoire, List<Compte>>> parLarge = new HashMap<>();
        parLieu.forEach((lieu, dits) -> emboitement
                .dessus(lieu)
                .filter(parLieu::containsKey)
                .forEach(large ->
                        parLarge.computeIfAbsent(large, neuf -> new HashMap<>()).put(lieu, dits)));
        parLarge.forEach((large, dedans) -> {
            List<Compte> dits = parLieu.getOrDefault(large, List.of());
            if (dits.stream().anyMatch(Compte::lisible) && trahit(dits, dedans)) {
                dedans.values().forEach(this::taire);
            }
        });
    }

    private boolean trahit(List<Compte> large, Map<CodeTerritoire, List<Compte>> dedans) {
        boolean tus = dedans.values().stream().flatMap(List::stream).anyMatch(dit -> petit(dit) || !dit.lisible());
        boolean contredits = valeurs(large) > 1 || dedans.values().stream().anyMatch(memes -> valeurs(memes) > 1);
        if (tus || contredits) {
            return true;
        }
        long sommes = dedans.entrySet().stream()
                .filter(lieu -> emboitement.dessus(lieu.getKey()).noneMatch(dedans::containsKey))
                .mapToLong(lieu -> lieu.getValue().getFirst().nombre())
                .sum();
        return Regle.ordinaire().petit(large.getFirst().nombre() - sommes);
    }

    private static long valeurs(List<Compte> dits) {
        return dits.stream().map(Compte::nombre).distinct().count();
    }

    private static boolean petit(Compte compte) {
        return Regle.ordinaire().petit(compte.nombre());
    }

    private void taire(List<Compte> dits) {
        dits.forEach(dit -> caches.add(dit.id()));
    }
}
