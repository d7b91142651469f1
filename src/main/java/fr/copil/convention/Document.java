package fr.copil.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A convention as its own sheet shows it: what the document says of itself, and what it holds.
 *
 * @param duree and {@code revision}: as printed, empty when the document does not say
 * @param liens documents and references that it names, by id
 */
public record Document(
        Convention convention,
        String parties,
        @Nullable LocalDate debut,
        @Nullable LocalDate fin,
        String duree,
        String revision,
        String nomTerritoire,
        List<String> liens,
        String source,
        String note,
        Contenu contenu) {

    /**
     * How much the document holds.
     *
     * @param objectifs without the other wordings of annexe 2
     * @param indicateurs without those that only name another one anew
     * @param orphelins engagements and orientations that no indicateur measures
     * @param types how many of each type
     * @param etats of what is followed and still to keep
     * @param enPlace what the document reports as done before it was signed: no progress
     * @param devoirs those of what is still to keep that come back, counted for the present period
     */
    public record Contenu(
            int objectifs,
            int indicateurs,
            int dispositifs,
            int orphelins,
            Map<TypeEngagement, Integer> types,
            Map<EtatSuivi, Integer> etats,
            int enPlace,
            int devoirs) {

        public int nombre(TypeEngagement type) {
            return types.getOrDefault(type, 0);
        }

        public int nombre(EtatSuivi etat) {
            return etats.getOrDefault(etat, 0);
        }

        /** Engagements, orientations and what the document reports as done. */
        public int suivis() {
            return aTenir() + enPlace;
        }

        /** Without what was in place. */
        public int aTenir() {
            return etats.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public String code() {
        return convention.code();
    }
}
