package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.indicateur.LigneDeRepetition.Marque;
import fr.copil.indicateur.secret.Statut;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A « répétition générale »: what each audience reads of a delivery, what is hidden from whom and why.
 *
 * @param choisie none when no delivery is under a rule of secrecy
 * @param nombres how many cells carry each decision
 * @param total lines that match, all pages together
 */
public record Repetition(
        List<LivraisonProtegee> livraisons,
        @Nullable LivraisonProtegee choisie,
        Map<Marque, Integer> nombres,
        List<LigneDeRepetition> lignes,
        int total,
        Demande demande) {

    public static final int PAR_PAGE = 50;

    /**
     * @param indicateur the delivery in force of this indicateur; the first when there is none such
     * @param masquees only what is hidden from somebody
     * @param page from 1; 0 for all lines at once
     */
    public record Demande(@Nullable String indicateur, boolean masquees, int page) {}

    /** How many cells this audience reads as {@code statut}. */
    public int nombre(Audience audience, Statut statut) {
        return nombres.entrySet().stream()
                .filter(entree -> entree.getKey().pour(audience) == statut)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
