package fr.copil.convention.dispositif;

import fr.copil.indicateur.secret.Emboitement;
import fr.copil.territoire.Niveau;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which relevés make the number of sites of a year, so that no site is counted twice: of two services that speak of the same
 * place, the last; of two places that hold one another, the broader. Decision 0068.
 */
final class ComptageDesSites {

    private static final Comparator<Releve> LE_DERNIER_DIT =
            Comparator.comparing(Releve::le).thenComparing(Releve::id).reversed();

    private ComptageDesSites() {}

    /** @param releves of one dispositif, as the reader may read them */
    static List<ReleveCompte> de(List<Releve> releves, Emboitement emboitement) {
        Map<AnneeRecensee, List<Releve>> parAnnee =
                releves.stream().collect(Collectors.groupingBy(Releve::annee, LinkedHashMap::new, Collectors.toList()));
        List<ReleveCompte> comptes = new ArrayList<>();
        parAnnee.values().forEach(annee -> comptes.addAll(deLAnnee(annee, emboitement)));
        return comptes;
    }

    private static List<ReleveCompte> deLAnnee(List<Releve> releves, Emboitement emboitement) {
        Map<Object, Releve> retenus = new LinkedHashMap<>();
        releves.stream()
                .filter(Releve::compteDesSites)
                .sorted(LE_DERNIER_DIT)
                .forEach(releve -> retenus.putIfAbsent(releve.ou().code(), releve));
        boolean quartiers = retenus.values().stream().anyMatch(r -> r.ou().niveau() == Niveau.QPV);
        List<ReleveCompte> comptes = new ArrayList<>();
        releves.forEach(releve -> comptes.add(place(releve, retenus, quartiers, emboitement)));
        return comptes;
    }

    private static ReleveCompte place(
            Releve releve, Map<Object, Releve> retenus, boolean quartiers, Emboitement emboitement) {
        if (!releve.compteDesSites()) {
            return new ReleveCompte(releve, PlaceDuReleve.SANS_SITES, null);
        }
        Releve retenu = Objects.requireNonNull(retenus.get(releve.ou().code()));
        if (retenu.id() != releve.id()) {
            return new ReleveCompte(releve, PlaceDuReleve.REDIT, retenu);
        }
        return emboitement
                .dessus(releve.ou().code())
                .map(retenus::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing((Releve large) -> large.ou().niveau().rang())
                        .thenComparing(large -> large.ou().code()))
                .map(large -> new ReleveCompte(releve, PlaceDuReleve.DONT, large))
                .orElseGet(() -> new ReleveCompte(
                        releve,
                        quartiers && releve.ou().niveau().rang() > Niveau.QPV.rang()
                                ? PlaceDuReleve.NON_ADDITIONNE
                                : PlaceDuReleve.COMPTE,
                        null));
    }
}
