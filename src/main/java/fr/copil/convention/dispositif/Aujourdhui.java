package fr.copil.convention.dispositif;

import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What services say today of a dispositif, as one reader may read it.
 *
 * @param releves the last year first, then from the widest territory to the finest
 * @param ouvert whether the reader may count somewhere
 */
public record Aujourdhui(List<ReleveCompte> releves, boolean ouvert) {

    /**
     * A year in one line.
     *
     * @param sites none where no relevé says how many run
     * @param lieux where those that count are said of, by level
     * @param fonctionne whether it runs in one place at least
     * @param auMoins whether sites that could not be added up are left out
     * @param par who says so, as a sentence names them
     */
    public record Annee(
            AnneeRecensee annee,
            Optional<Long> sites,
            Map<Niveau, List<Territoire>> lieux,
            boolean fonctionne,
            boolean auMoins,
            List<String> par) {}

    /** Of those of which something is said, the last first. */
    public List<AnneeRecensee> annees() {
        return releves.stream()
                .map(releve -> releve.releve().annee())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The last one of which something is said. */
    public Optional<Annee> derniere() {
        return annees().stream().findFirst().map(this::annee);
    }

    public Annee annee(AnneeRecensee annee) {
        List<ReleveCompte> siens =
                releves.stream().filter(r -> r.releve().annee().equals(annee)).toList();
        List<ReleveCompte> comptes = siens.stream().filter(ReleveCompte::compte).toList();
        List<Releve> enMarche = siens.stream()
                .map(ReleveCompte::releve)
                .filter(releve -> releve.etat() == EtatDuDispositif.FONCTIONNE)
                .toList();
        List<Releve> dits = comptes.isEmpty()
                ? enMarche.isEmpty() ? siens.stream().map(ReleveCompte::releve).toList() : enMarche
                : comptes.stream().map(ReleveCompte::releve).toList();
        return new Annee(
                annee,
                comptes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(comptes.stream()
                                .map(compte -> compte.releve().sites())
                                .mapToLong(sites -> sites == null ? 0 : sites)
                                .sum()),
                dits.stream()
                        .map(Releve::ou)
                        .distinct()
                        .collect(Collectors.groupingBy(Territoire::niveau, TreeMap::new, Collectors.toList())),
                !enMarche.isEmpty(),
                siens.stream().anyMatch(r -> r.place() == PlaceDuReleve.NON_ADDITIONNE),
                dits.stream().map(Releve::parDefini).distinct().sorted().toList());
    }
}
