package fr.copil.indicateur;

import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Partie;
import fr.copil.indicateur.secret.Somme;
import fr.copil.indicateur.secret.Tableau;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader of all the sums of an indicateur could write down. Each sum is said through the largest smaller sums that
 * it holds, then the establishments that are left: the same equations as sums of establishments, and far shorter.
 */
final class TableauDesMesures {

    private final Map<Cle, Integer> rangs = new HashMap<>();
    private final Map<Cle, Cellule> parCle = new HashMap<>();
    private final List<Somme> sommes = new ArrayList<>();

    private record Total(Cle cle, BitSet membres) {}

    private TableauDesMesures(Collection<Cellule> cellules) {
        cellules.forEach(cellule -> {
            rangs.put(cellule.cle(), rangs.size());
            parCle.put(cellule.cle(), cellule);
        });
    }

    /** @param divisions each says of some cells which others they add up: the establishments' own, or girls and boys */
    static Tableau de(Collection<Cellule> cellules, List<Map<Cle, Set<Cle>>> divisions) {
        TableauDesMesures tableau = new TableauDesMesures(cellules);
        divisions.forEach(tableau::decomposer);
        return new Tableau(List.copyOf(cellules), tableau.sommes);
    }

    private void decomposer(Map<Cle, Set<Cle>> membres) {
        List<Cle> cles = new ArrayList<>(rangs.size());
        rangs.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entree -> cles.add(entree.getKey()));
        List<Total> faits = new ArrayList<>();
        for (Total total : parTaille(membres)) {
            BitSet restants = (BitSet) total.membres().clone();
            List<Cle> parties = new ArrayList<>();
            for (Total fait : faits.reversed()) {
                if (contient(restants, fait.membres())) {
                    parties.add(fait.cle());
                    restants.andNot(fait.membres());
                }
            }
            restants.stream().forEach(rang -> parties.add(cles.get(rang)));
            ajouter(total, parties, faits);
        }
    }

    /**
     * A total given beside its parts may hold more than those that were given: what is left is a figure too. Where it holds
     * less, the two contradict each other, and nothing is worked out from them.
     */
    private void ajouter(Total total, List<Cle> parties, List<Total> faits) {
        List<Long> restes = Stream.of(Partie.values())
                .map(partie -> reste(total.cle(), parties, partie))
                .toList();
        if (restes.stream().allMatch(reste -> reste == 0)) {
            sommes.add(Somme.complete(total.cle(), parties));
            faits.add(total);
        } else if (restes.stream().allMatch(reste -> reste >= 0)) {
            sommes.add(Somme.partielle(total.cle(), parties));
        }
    }

    private long reste(Cle total, List<Cle> parties, Partie partie) {
        return valeur(total, partie)
                - parties.stream().mapToLong(cle -> valeur(cle, partie)).sum();
    }

    private long valeur(Cle cle, Partie partie) {
        Cellule cellule = Objects.requireNonNull(parCle.get(cle));
        long numerateur = Objects.requireNonNullElse(cellule.numerateur(), 0L);
        return switch (partie) {
            case EFFECTIF -> cellule.effectif();
            case NUMERATEUR -> numerateur;
            case COMPLEMENT -> cellule.effectif() - numerateur;
        };
    }

    private List<Total> parTaille(Map<Cle, Set<Cle>> membres) {
        Map<Cle, BitSet> ensembles = new LinkedHashMap<>();
        // What has no cell is said nowhere: numbers that are not added up have no sum.
        membres.forEach((total, parties) -> {
            BitSet ensemble = new BitSet();
            parties.stream().map(rangs::get).filter(Objects::nonNull).forEach(ensemble::set);
            if (parCle.containsKey(total) && !ensemble.isEmpty()) {
                ensembles.put(total, ensemble);
            }
        });
        return ensembles.entrySet().stream()
                .map(entree -> new Total(entree.getKey(), entree.getValue()))
                .sorted(Comparator.comparingInt((Total total) -> total.membres().cardinality())
                        .thenComparing(total -> total.cle().toString()))
                .toList();
    }

    private static boolean contient(BitSet ensemble, BitSet partie) {
        BitSet dehors = (BitSet) partie.clone();
        dehors.andNot(ensemble);
        return dehors.isEmpty() && !partie.isEmpty();
    }
}
