package fr.copil.convention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of engagements is asked for; everything that is given must hold.
 *
 * @param convention every document when there is none
 * @param texte words looked for, whatever their accents and case
 * @param types nothing else is listed
 * @param objectif with all that stand under it
 * @param sansNouvelle nobody has said anything since the state that the document reports
 */
public record FiltreEngagements(
        @Nullable String convention,
        String texte,
        Set<TypeEngagement> types,
        @Nullable EtatSuivi etat,
        @Nullable String pilote,
        @Nullable String objectif,
        boolean enRetard,
        boolean sansIndicateur,
        boolean sansNouvelle) {

    /** What the tree of objectives holds: the actions of annexe 2 stand in their own table. */
    public static final Set<TypeEngagement> SOUS_OBJECTIFS = Set.of(
            TypeEngagement.ENGAGEMENT,
            TypeEngagement.ORIENTATION,
            TypeEngagement.REALISE,
            TypeEngagement.POSSIBILITE,
            TypeEngagement.CONSTAT);

    public static FiltreEngagements tous(@Nullable String convention) {
        return new FiltreEngagements(convention, "", SOUS_OBJECTIFS, null, null, null, false, false, false);
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
                false,
                true,
                false);
    }

    public static FiltreEngagements actions(String convention) {
        return new FiltreEngagements(
                convention, "", Set.of(TypeEngagement.ACTION), null, null, null, false, false, false);
    }

    /** Whether nothing narrows the tree. */
    public boolean entier() {
        return equals(tous(convention));
    }
}
