package fr.copil.collecte.transmission;

import fr.copil.commun.Textes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody is about to give, as an address asks for it.
 *
 * @param indicateurs codes
 * @param territoire none for one's own
 * @param periodes years, none for the one that is awaited now
 * @param maille level whose territories are given one by one; none for the territory itself
 */
public record DemandeDeTrame(
        List<String> indicateurs, @Nullable String territoire, List<String> periodes, @Nullable String maille) {

    private static final int CODES_MAX = 20;

    public static DemandeDeTrame de(Map<String, String> parametres) {
        return new DemandeDeTrame(
                separer(parametres.getOrDefault("indicateur", "")),
                parametres.get("territoire"),
                separer(parametres.getOrDefault("periode", "")),
                parametres.get("maille"));
    }

    private static List<String> separer(String texte) {
        return Arrays.stream(texte.split(","))
                .map(String::strip)
                .filter(mot -> !mot.isEmpty())
                .map(mot -> Textes.abreger(mot, 40))
                .distinct()
                .limit(CODES_MAX)
                .toList();
    }
}
