package fr.copil.convention;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of engagements is asked for; everything that is given must hold.
 *
 * @param convention every document when there is none
 * @param texte words looked for, whatever their accents and case
 * @param types nothing else is listed
 * @param objectif with all that stand under it
 * @param signes each of which must be there
 * @param annee the school year shown of what comes back, {@code 2024-2025}; empty for the present one
 */
public record FiltreEngagements(
        @Nullable String convention,
        String texte,
        Set<TypeEngagement> types,
        @Nullable EtatSuivi etat,
        @Nullable String pilote,
        @Nullable String objectif,
        Set<Signe> signes,
        String annee) {

    public FiltreEngagements(
            @Nullable String convention,
            String texte,
            Set<TypeEngagement> types,
            @Nullable EtatSuivi etat,
            @Nullable String pilote,
            @Nullable String objectif,
            Set<Signe> signes) {
        this(convention, texte, types, etat, pilote, objectif, signes, "");
    }

    /** The same, where what comes back is shown for that school year. */
    public FiltreEngagements pour(String annee) {
        return new FiltreEngagements(convention, texte, types, etat, pilote, objectif, signes, annee);
    }

    /** A day of the period shown: today, or the last of a school year that is over. */
    LocalDate jour(LocalDate aujourdHui) {
        return Recurrence.ANNUELLE
                .periode(annee)
                .filter(une -> une.recul(aujourdHui) > 0)
                .map(Periode::fin)
                .orElse(aujourdHui);
    }

    /** What the tree of objectives holds: the actions of annexe 2 stand in their own table. */
    public static final Set<TypeEngagement> SOUS_OBJECTIFS = Set.of(
            TypeEngagement.ENGAGEMENT,
            TypeEngagement.ORIENTATION,
            TypeEngagement.REALISE,
            TypeEngagement.POSSIBILITE,
            TypeEngagement.CONSTAT);

    public static FiltreEngagements tous(@Nullable String convention) {
        return new FiltreEngagements(convention, "", SOUS_OBJECTIFS, null, null, null, Set.of());
    }

    /** Promises that no indicateur measures. */
    public static FiltreEngagements orphelins(@Nullable String convention) {
        return new FiltreEngagements(
                convention,
                "",
                Set.of(TypeEngagement.ENGAGEMENT, TypeEngagement.ORIENTATION),
                null,
                null,
                null,
                Set.of(Signe.SANS_INDICATEUR));
    }

    public static FiltreEngagements actions(String convention) {
        return new FiltreEngagements(convention, "", Set.of(TypeEngagement.ACTION), null, null, null, Set.of());
    }

    /** Whether nothing narrows the tree but the objective that one looks at. */
    public boolean entier() {
        return equals(new FiltreEngagements(convention, "", SOUS_OBJECTIFS, null, null, objectif, Set.of(), annee));
    }
}
