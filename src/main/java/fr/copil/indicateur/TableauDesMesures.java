package fr.copil.indicateur;

import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
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
import java.util.Set;

/**
 * What a reader of all the sums of an indicateur could write down. Each sum is said through the largest smaller sums that
 * it holds, then the establishments that are left: the same equations as sums of establishments, and far shorter.
 */
final class TableauDesMesures {

    private final Map<Cle, Integer> rangs = new HashMap<>();
    private final List<Somme> sommes = new ArrayList<>();

    private record Total(Cle cle, BitSet membres) {}

    private TableauDesMesures(Collection<Cellule> cellules) {
        cellules.forEach(cellule -> rangs.put(cellule.cle(), rangs.size()));
    }

    /** @param membres of each sum, the establishments' own cells */
    static Tableau de(Collection<Cellule> cellules, Map<Cle, Set<Cle>> membres) {
        TableauDesMesures tableau = new TableauDesMesures(cellules);
        tableau.decomposer(membres);
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
            sommes.add(Somme.complete(total.cle(), parties));
            faits.add(total);
        }
    }

    private List<Total> parTaille(Map<Cle, Set<Cle>> membres) {
        Map<Cle, BitSet> ensembles = new LinkedHashMap<>();
        membres.forEach((total, parties) -> {
            BitSet ensemble = new BitSet();
            parties.forEach(partie -> ensemble.set(rangs.getOrDefault(partie, 0)));
            ensembles.put(total, ensemble);
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
