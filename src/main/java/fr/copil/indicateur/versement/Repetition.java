package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.versement.LigneDeRepetition.Marque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The preview before publication: what each audience reads of a delivery, what is hidden from whom and why.
 *
 * @param compte of the reader
 * @param jusquA the highest audience that the reader reads: nothing above it is counted
 * @param choisie none when no delivery is under a rule of secrecy
 * @param nombres how many cells carry each decision
 * @param total lines that match, all pages together
 * @param refus why the delivery in waiting cannot be published as it is set; none when it can
 * @param apercu what the delivery in waiting changes; empty for one in force
 * @param trahis what it holds that nothing keeps secret, and the widest audience that can work it out
 */
public record Repetition(
        String compte,
        Audience jusquA,
        List<LivraisonProtegee> livraisons,
        @Nullable LivraisonProtegee choisie,
        Map<Marque, Integer> nombres,
        List<LigneDeRepetition> lignes,
        int total,
        Demande demande,
        @Nullable ErreurCopil refus,
        Apercu apercu,
        List<Trahi> trahis) {

    public static final int PAR_PAGE = 50;

    /** A figure that the rules hide and that what is already read gives away. */
    public record Trahi(String territoire, Population population, int periode, Audience audience) {}

    /**
     * @param livraison code of a delivery in waiting or in force; the first when there is none such
     * @param avec the indicateurs of the same delivery that are to be published with this one, and rehearsed with it
     * @param masquees only what is hidden from somebody
     * @param page from 1; 0 for all lines at once
     */
    public record Demande(@Nullable String livraison, Set<String> avec, boolean masquees, int page) {

        public Demande(@Nullable String livraison, boolean masquees, int page) {
            this(livraison, Set.of(), masquees, page);
        }
    }

    /** Whether figures may be in it that its own reader may not read, hence not counted. */
    public boolean partielle() {
        return jusquA != Audience.DSDEN;
    }

    /** The delivery in waiting that is rehearsed, an indicateur each: what one chooses from. */
    public List<LivraisonProtegee> parties() {
        Depot depot = choisie == null ? null : choisie.depot();
        return depot == null
                ? List.of()
                : livraisons.stream()
                        .filter(livraison ->
                                livraison.depot() != null && livraison.depot().id() == depot.id())
                        .toList();
    }

    /** How many cells this audience reads as {@code statut}. */
    public int nombre(Audience audience, Lisibilite statut) {
        return nombres.entrySet().stream()
                .filter(entree -> entree.getKey().pour(audience) == statut)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Cells hidden from this audience for the sake of others only: beyond what is small or restricted by itself. */
    public int auDelaDuBesoin(Audience audience) {
        return nombre(audience, Lisibilite.SECRET_SECONDAIRE);
    }
}
