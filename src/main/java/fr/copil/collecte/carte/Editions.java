package fr.copil.collecte.carte;

import fr.copil.territoire.Versions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the versions of one map say, by year. Decision 0054. */
public final class Editions<T> {

    /** A thing that holds from one rentrée to another. */
    public record Periode<V>(V valeur, int du, int au) {}

    private final SortedMap<Integer, List<T>> parAnnee = new TreeMap<>();

    /** @return how many */
    public int garder(int annee, List<T> lignes) {
        parAnnee.put(annee, lignes);
        return lignes.size();
    }

    public SortedSet<Integer> annees() {
        return new TreeSet<>(parAnnee.keySet());
    }

    public Versions versions() {
        return new Versions(parAnnee.keySet());
    }

    public List<T> de(int annee) {
        return parAnnee.getOrDefault(annee, List.of());
    }

    /** Of all versions, the oldest first. */
    public Stream<T> toutes() {
        return parAnnee.values().stream().flatMap(List::stream);
    }

    /**
     * What each version makes of one thing; two that follow and make the same of it are one.
     *
     * @param valeur by year of a version; nothing when that one does not speak of it
     */
    public <V> Set<Periode<V>> periodes(IntFunction<@Nullable V> valeur) {
        List<Periode<V>> periodes = new ArrayList<>();
        Versions versions = versions();
        for (int annee : parAnnee.isEmpty() ? Set.of(0) : parAnnee.keySet()) {
            V ici = valeur.apply(annee);
            int du = parAnnee.isEmpty() ? 0 : versions.du(annee);
            int au = parAnnee.isEmpty() ? Versions.SANS_FIN : versions.au(annee);
            Periode<V> avant = periodes.isEmpty() ? null : periodes.getLast();
            if (ici != null && avant != null && avant.au() == du - 1 && Objects.equals(avant.valeur(), ici)) {
                periodes.set(periodes.size() - 1, new Periode<>(ici, avant.du(), au));
            } else if (ici != null) {
                periodes.add(new Periode<>(ici, du, au));
            }
        }
        return new HashSet<>(periodes);
    }
}
