package fr.copil.territoire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The years of the versions of one map: each holds until the next, and nothing is known of what came before the first, which
 * stands for it. Decision 0054.
 */
public final class Versions {

    /** A rentrée that no map reaches. */
    public static final int SANS_FIN = 9999;

    private final SortedSet<Integer> annees;

    public Versions(Collection<Integer> annees) {
        this.annees = new TreeSet<>(annees);
    }

    /** The first rentrée that this one counts; 0 when none was before. */
    public int du(int annee) {
        return annee == annees.first() ? 0 : annee;
    }

    /** The last rentrée that it counts. */
    public int au(int annee) {
        Integer suivante = suivante(annee);
        return suivante == null ? SANS_FIN : suivante - 1;
    }

    @Nullable
    Integer suivante(int annee) {
        SortedSet<Integer> apres = annees.tailSet(annee + 1);
        return apres.isEmpty() ? null : apres.first();
    }

    /** The one in force on a day; none when there is none at all. */
    public @Nullable Integer enVigueur(Zonage.Genre genre, LocalDate jour) {
        Integer enVigueur = annees.isEmpty() ? null : annees.first();
        for (int annee : annees) {
            LocalDate debut = new Zonage(genre, annee).du();
            if (debut != null && !debut.isAfter(jour)) {
                enVigueur = annee;
            }
        }
        return enVigueur;
    }

    /** The one that counts a rentrée; none when there is none at all. */
    public @Nullable Integer comptant(int rentree) {
        SortedSet<Integer> avant = annees.headSet(rentree + 1);
        return avant.isEmpty() ? annees.isEmpty() ? null : annees.first() : avant.last();
    }
}
