package fr.copil.indicateur.versement;

import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Composante;
import fr.copil.indicateur.secret.Somme;
import fr.copil.indicateur.secret.TableauProtege;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final List<Cle> cles = new ArrayList<>();

    /** Two moments often say the same. */
    private final Set<Somme> sommes = new LinkedHashSet<>();

    private record Total(Cle cle, BitSet membres) {}

    TableauDesMesures(Collection<Cellule> cellules) {
        cellules.forEach(cellule -> {
            rangs.put(cellule.cle(), cles.size());
            cles.add(cellule.cle());
            parCle.put(cellule.cle(), cellule);
        });
    }

    TableauProtege tableau() {
        return new TableauProtege(cles.stream().map(this::cellule).toList(), List.copyOf(sommes));
    }

    /** @param membres of some cells, which others they add up; what has no cell is said nowhere */
    void decomposer(Map<Cle, Set<Cle>> membres) {
        List<Total> faits = new ArrayList<>();
        Numeros numeros = new Numeros(membres);
        for (Total total : parTaille(membres, numeros)) {
            BitSet restants = (BitSet) total.membres().clone();
            List<Cle> parties = new ArrayList<>();
            for (Total fait : faits.reversed()) {
                if (contient(restants, fait.membres())) {
                    parties.add(fait.cle());
                    restants.andNot(fait.membres());
                }
            }
            restants.stream().forEach(numero -> parties.add(cles.get(numeros.rangs[numero])));
            if (lier(total.cle(), parties)) {
                faits.add(total);
            }
        }
    }

    /** The cells that some sums are made of, numbered from 0 in the order of their ranks: a year holds few of all. */
    private final class Numeros {

        final int[] rangs;

        Numeros(Map<Cle, Set<Cle>> membres) {
            rangs = membres.values().stream()
                    .flatMap(Set::stream)
                    .mapToInt(TableauDesMesures.this::rang)
                    .distinct()
                    .sorted()
                    .toArray();
        }

        int de(Cle cle) {
            return Arrays.binarySearch(rangs, rang(cle));
        }
    }

    /**
     * A total given beside its parts may hold more than those that were given: what is left is a figure too. Where it holds
     * less, the two contradict each other, and nothing is worked out from them; nor from what is all published.
     *
     * @return whether the parts make the whole
     */
    boolean lier(Cle total, List<Cle> parties) {
        if (parties.isEmpty()) {
            return false;
        }
        boolean rienACacher = Stream.concat(Stream.of(total), parties.stream()).allMatch(this::publiee);
        boolean taux = cellule(total).numerateur() != null;
        if (parties.stream().anyMatch(cle -> (cellule(cle).numerateur() != null) != taux)) {
            return !rienACacher && lierLesEffectifs(total, parties);
        }
        List<Long> restes = Stream.of(Composante.values())
                .map(partie -> reste(total, parties, partie))
                .toList();
        boolean complete = restes.stream().allMatch(reste -> reste == 0);
        if (complete && !rienACacher) {
            sommes.add(Somme.complete(total, parties));
        } else if (!rienACacher && restes.stream().allMatch(reste -> reste >= 0)) {
            sommes.add(Somme.partielle(total, parties));
        }
        return complete;
    }

    private boolean lierLesEffectifs(Cle total, List<Cle> parties) {
        long reste = reste(total, parties, Composante.EFFECTIF);
        if (reste == 0) {
            sommes.add(Somme.complete(total, parties).surEffectif());
        } else if (reste > 0) {
            sommes.add(Somme.partielle(total, parties).surEffectif());
        }
        return false;
    }

    /** The same people counted twice: the same figure under two names, or two figures about them. */
    void egaler(Cle une, Cle autre, boolean memeNumerateur) {
        boolean taux = cellule(une).numerateur() != null && cellule(autre).numerateur() != null;
        if ((publiee(une) && publiee(autre))
                || cellule(une).effectif() != cellule(autre).effectif()) {
            return;
        }
        if (!memeNumerateur || !taux) {
            sommes.add(Somme.memeEffectif(une, autre));
        } else if (Objects.equals(cellule(une).numerateur(), cellule(autre).numerateur())) {
            sommes.add(Somme.complete(une, List.of(autre)));
        }
    }

    private boolean publiee(Cle cle) {
        return cellule(cle).publiee();
    }

    private Cellule cellule(Cle cle) {
        return Objects.requireNonNull(parCle.get(cle), () -> "no cell " + cle);
    }

    private long reste(Cle total, List<Cle> parties, Composante partie) {
        return valeur(total, partie)
                - parties.stream().mapToLong(cle -> valeur(cle, partie)).sum();
    }

    private long valeur(Cle cle, Composante partie) {
        Cellule cellule = cellule(cle);
        long numerateur = Objects.requireNonNullElse(cellule.numerateur(), 0L);
        return switch (partie) {
            case EFFECTIF -> cellule.effectif();
            case NUMERATEUR -> numerateur;
            case COMPLEMENT -> cellule.effectif() - numerateur;
        };
    }

    private List<Total> parTaille(Map<Cle, Set<Cle>> membres, Numeros numeros) {
        Map<Cle, BitSet> ensembles = new LinkedHashMap<>();
        membres.forEach((total, parties) -> {
            BitSet ensemble = new BitSet();
            parties.forEach(partie -> ensemble.set(numeros.de(partie)));
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

    private int rang(Cle cle) {
        return Objects.requireNonNull(rangs.get(cle), () -> "a sum holds a part that is no cell: " + cle);
    }

    private static boolean contient(BitSet ensemble, BitSet partie) {
        if (!ensemble.get(partie.nextSetBit(0))) {
            return false;
        }
        BitSet dehors = (BitSet) partie.clone();
        dehors.andNot(ensemble);
        return dehors.isEmpty();
    }
}
