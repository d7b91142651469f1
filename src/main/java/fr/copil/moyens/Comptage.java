package fr.copil.moyens;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Emboitement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Who does not say which one pays speaks of one that another names. */
    private static final Comparator<Moyen> NOMMES_D_ABORD =
            Comparator.comparing(ligne -> ligne.poste().sansNom());

    private Comptage() {}

    /**
     * @param ici the territory of the total
     * @param lignes its own and those inside it, as the reader may read them
     */
    static List<LigneComptee> de(CodeTerritoire ici, List<Moyen> lignes, Emboitement emboitement) {
        List<LigneComptee> comptees = new ArrayList<>();
        Map<String, List<Moyen>> familles = new LinkedHashMap<>();
        lignes.stream()
                .sorted(NOMMES_D_ABORD.thenComparing(QUI_DIT_LE_MIEUX.reversed()))
                .forEach(ligne -> {
                    List<Moyen> famille = familles.computeIfAbsent(ligne.famille(), neuve -> new ArrayList<>());
                    famille.stream()
                            .filter(autre -> autre.ou().code().equals(ligne.ou().code())
                                    && autre.poste().peutEtreDuMeme(ligne.poste()))
                            .findFirst()
                            .ifPresentOrElse(
                                    retenue -> comptees.add(new LigneComptee(ligne, Place.REDITE, retenue)),
                                    () -> famille.add(ligne));
                });
        familles.values()
                .forEach(famille -> famille.forEach(ligne -> comptees.add(place(ici, ligne, famille, emboitement))));
        return comptees;
    }

    private static LigneComptee place(CodeTerritoire ici, Moyen ligne, List<Moyen> famille, Emboitement emboitement) {
        Set<CodeTerritoire> dessus = emboitement.dessus(ligne.ou().code()).collect(Collectors.toSet());
        return famille.stream()
                .filter(autre ->
                        dessus.contains(autre.ou().code()) && autre.poste().peutEtreDuMeme(ligne.poste()))
                .min(Comparator.comparing((Moyen autre) -> autre.ou().niveau().rang())
                        .thenComparing(autre -> autre.ou().code()))
                .map(large -> new LigneComptee(ligne, Place.DONT, large))
                .orElseGet(() -> new LigneComptee(
                        ligne,
                        ligne.publie() && !ligne.ou().code().equals(ici) ? Place.NON_ADDITIONNEE : Place.COMPTEE,
                        null));
    }
}
