package fr.copil.bilan;

import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a bilan replaces and is replaced by. Decision 0042.
 *
 * @param avant the one that it rectifies; none for the first one
 * @param apres the one that rectifies it; none, too, while it is a draft that the reader may not open
 */
public record Versions(@Nullable FicheBilan avant, @Nullable FicheBilan apres) {

    /** @param toutes of the same bilan */
    static Versions de(FicheBilan fiche, List<FicheBilan> toutes, Predicate<FicheBilan> lisible) {
        return new Versions(
                toutes.stream()
                        .filter(autre -> autre.version() < fiche.version())
                        .max(Comparator.comparingInt(FicheBilan::version))
                        .orElse(null),
                toutes.stream()
                        .filter(autre -> autre.version() > fiche.version())
                        .min(Comparator.comparingInt(FicheBilan::version))
                        .filter(lisible)
                        .orElse(null));
    }

    /** Nobody relies on this version any more. */
    public boolean remplacee() {
        return apres != null && !apres.brouillon();
    }

    /** {@code Remplace la version 1 du 22/11/2026 : un chiffre était faux}; nothing for a first version. */
    public Stream<String> remplace(FicheBilan fiche) {
        return avant == null
                ? Stream.empty()
                : Stream.of("Remplace la version " + avant.version() + du(avant)
                        + (fiche.motif().isEmpty() ? "" : " : " + fiche.motif()));
    }

    /** {@code Remplacée par la version 2 du 01/12/2026 : un chiffre était faux}; nothing while none is frozen. */
    public Stream<String> remplaceePar() {
        return apres == null || apres.brouillon()
                ? Stream.empty()
                : Stream.of("Remplacée par la version " + apres.version() + du(apres)
                        + (apres.motif().isEmpty() ? "" : " : " + apres.motif()));
    }

    /** Both, for the page. */
    public List<String> phrases(FicheBilan fiche) {
        Stream<String> enCours = apres != null && apres.brouillon()
                ? Stream.of("Une version rectifiée est en préparation")
                : Stream.empty();
        return Stream.of(remplace(fiche), remplaceePar(), enCours)
                .flatMap(phrases -> phrases)
                .toList();
    }

    private static String du(FicheBilan autre) {
        LocalDate jour = autre.figeLe();
        return jour == null ? "" : " du " + Dates.jour(jour);
    }
}
