package fr.copil.moyens;

import fr.copil.commun.CodeTerritoire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which lines make the total of a territory, so that no euro is counted twice: of two that say the same thing, what is
 * published, else the last that the funder itself says, else the last; of two that hold one another, the broader.
 * Decision 0061.
 */
final class Comptage {

    private static final Comparator<Moyen> QUI_DIT_LE_MIEUX = Comparator.comparing(Moyen::publie)
            .thenComparing(Moyen::parLeFinanceur)
            .thenComparing(Moyen::le)
            .thenComparing(Moyen::id);

    private Comptage() {}

    /**
     * @param ici the territory of the total
     * @param lignes its own and those inside it, as the reader may read them
     */
    static List<LigneComptee> de(CodeTerritoire ici, List<Moyen> lignes, Emboitement emboitement) {
        List<LigneComptee> comptees = new ArrayList<>();
        Map<String, Moyen> retenues = new LinkedHashMap<>();
        lignes.stream().sorted(QUI_DIT_LE_MIEUX.reversed()).forEach(ligne -> {
            Moyen retenue = retenues.putIfAbsent(ligne.identite(), ligne);
            if (retenue != null) {
                comptees.add(new LigneComptee(ligne, Place.REDITE, retenue));
            }
        });
        Map<String, Map<CodeTerritoire, Moyen>> familles = retenues.values().stream()
                .collect(Collectors.groupingBy(
                        Moyen::famille, Collectors.toMap(ligne -> ligne.ou().code(), ligne -> ligne)));
        retenues.values()
                .forEach(ligne ->
                        comptees.add(place(ici, ligne, familles.getOrDefault(ligne.famille(), Map.of()), emboitement)));
        return comptees;
    }

    private static LigneComptee place(
            CodeTerritoire ici, Moyen ligne, Map<CodeTerritoire, Moyen> famille, Emboitement emboitement) {
        return emboitement
                .dessus(ligne.ou().code())
                .map(famille::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing((Moyen autre) -> autre.ou().niveau().rang())
                        .thenComparing(autre -> autre.ou().code()))
                .map(large -> new LigneComptee(ligne, Place.DONT, large))
                .orElseGet(() -> new LigneComptee(
                        ligne,
                        ligne.publie() && !ligne.ou().code().equals(ici) ? Place.NON_ADDITIONNEE : Place.COMPTEE,
                        null));
    }
}
