package fr.copil.indicateur.versement;

import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the cells of one indicateur and one year, as a day shows them, hold one another: the sums of establishments, what is
 * given for a territory inside what is given for another, the groups inside all together.
 */
final class RelationsDesMesures {

    private static final String ENSEMBLE = Population.ENSEMBLE.name();

    /** Each level lies in the next ones; not every académie is known to lie in a région. */
    private static final List<List<String>> CHAINES = List.of(
            List.of("COM", "EPCI", "DEP", "ACA", "REG", "FR"),
            List.of("COM", "EPCI", "DEP", "REG", "FR"),
            List.of("COM", "EPCI", "DEP", "ACA", "FR"));

    /** These do not tile what holds them: each is put in the narrowest that is given. */
    private static final List<String> ILOTS = List.of("QPV", "REP", "ETAB");

    private static final List<String> CONTENANTS = List.of("COM", "EPCI", "DEP", "ACA", "REG", "FR");

    /** Groups that share nobody, inside the first of these wholes that is given. */
    private static final List<Decoupage> DECOUPAGES = List.of(
            new Decoupage(List.of(Population.ENSEMBLE), List.of(Population.FILLES, Population.GARCONS)),
            new Decoupage(List.of(Population.ENSEMBLE), List.of(Population.PUBLIC, Population.PRIVE)),
            new Decoupage(
                    List.of(Population.PUBLIC, Population.ENSEMBLE),
                    List.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV)),
            new Decoupage(
                    List.of(Population.PUBLIC, Population.ENSEMBLE),
                    List.of(Population.PUBLIC_REP_PLUS, Population.PUBLIC_REP, Population.PUBLIC_HORS_EP)),
            new Decoupage(
                    List.of(Population.ENSEMBLE),
                    List.of(Population.REP_PLUS, Population.REP, Population.PUBLIC_HORS_EP)),
            new Decoupage(
                    List.of(Population.PUBLIC, Population.ENSEMBLE),
                    List.of(Population.ECOLE_REP_PLUS, Population.ECOLE_REP, Population.ECOLE_HORS_EP)),
            new Decoupage(
                    List.of(Population.ENSEMBLE),
                    List.of(Population.REP_PLUS, Population.REP, Population.ECOLE_HORS_EP)),
            new Decoupage(List.of(Population.ENSEMBLE), List.of(Population.RESIDENT_QPV, Population.RESIDENT_HORS_QPV)),
            new Decoupage(List.of(Population.ENSEMBLE), List.of(Population.VECU_QPV, Population.VECU_HORS_QPV)));

    private record Decoupage(List<Population> entiers, List<Population> groupes) {}

    private record Lieu(String territoire, String population) {}

    private final Lieux.Successifs successifs;
    private final boolean aujourdhui;
    private final Map<Lieu, CelluleDatee> parLieu = new LinkedHashMap<>();

    /** @param aujourdhui whether it is the day on which all sums are made of what holds now */
    RelationsDesMesures(List<CelluleDatee> lignes, Lieux.Successifs successifs, boolean aujourdhui) {
        this.successifs = successifs;
        this.aujourdhui = aujourdhui;
        lignes.forEach(ligne -> parLieu.put(lieu(ligne.cellule().cle()), ligne));
    }

    private static Lieu lieu(Cle cle) {
        return new Lieu(cle.territoire(), cle.population());
    }

    /** Which cells each sum adds up, as {@link Agregation} did with the map of that day. */
    Map<Cle, Set<Cle>> membres() {
        Map<Cle, Set<Cle>> membres = new LinkedHashMap<>();
        List<Lieux> tous = aujourdhui ? List.of(successifs.actuels()) : successifs.tous();
        for (CelluleDatee ligne : parLieu.values()) {
            if (!ligne.agregee()) {
                for (int rang = 0; rang < tous.size(); rang++) {
                    compter(ligne.cellule().cle(), tous.get(rang), rang, membres);
                }
            }
        }
        // A total given beside its parts counts for them in what holds it.
        membres.values().forEach(parts -> List.copyOf(parts).stream()
                .map(part -> membres.getOrDefault(part, Set.of()))
                .forEach(parts::removeAll));
        return membres;
    }

    private void compter(Cle cle, Lieux lieux, int rang, Map<Cle, Set<Cle>> membres) {
        Set<String> siennes = lieux.populations(cle.territoire());
        Set<String> populations = cle.population().equals(ENSEMBLE)
                ? siennes
                : siennes.contains(ENSEMBLE) ? Set.of(cle.population()) : Set.of();
        for (String ancetre : lieux.ancetres(cle.territoire())) {
            for (String population : populations) {
                CelluleDatee total = parLieu.get(new Lieu(ancetre, population));
                if (total != null && (aujourdhui || successifs.rang(total.du()) == rang)) {
                    membres.computeIfAbsent(total.cellule().cle(), t -> new LinkedHashSet<>())
                            .add(cle);
                }
            }
        }
    }

    void ecrire(TableauDesMesures tableau) {
        tableau.decomposer(membres());
        CHAINES.forEach(chaine -> emboiter(chaine.subList(0, chaine.size() - 1), chaine, tableau));
        ILOTS.forEach(ilot -> emboiter(List.of(ilot), CONTENANTS, tableau));
        grouper(tableau);
    }

    /** Sums of establishments are said by these already: only what is given counts here, and the totals that hold it. */
    private void emboiter(List<String> dedans, List<String> contenants, TableauDesMesures tableau) {
        Map<Cle, List<Cle>> parties = new LinkedHashMap<>();
        for (CelluleDatee ligne : parLieu.values()) {
            Cle cle = ligne.cellule().cle();
            String niveau = niveau(cle.territoire());
            if (dedans.contains(niveau)) {
                int rang = contenants.indexOf(niveau);
                plusProche(cle, contenants.subList(rang + 1, contenants.size()))
                        .ifPresent(total -> parties.computeIfAbsent(total, t -> new ArrayList<>())
                                .add(cle));
            }
        }
        parties.forEach((total, parts) -> {
            if (nouvelle(total, parts)) {
                tableau.lier(total, parts);
            }
        });
    }

    private Optional<Cle> plusProche(Cle cle, List<String> niveaux) {
        for (String niveau : niveaux) {
            List<Cle> ici = successifs.actuels().ancetres(cle.territoire()).stream()
                    .filter(ancetre -> niveau(ancetre).equals(niveau))
                    .flatMap(ancetre -> trouver(ancetre, cle.population()).stream())
                    .toList();
            // Across a border, it is in neither.
            if (ici.size() == 1) {
                return Optional.of(ici.getFirst());
            }
        }
        return Optional.empty();
    }

    private void grouper(TableauDesMesures tableau) {
        Set<String> territoires = new LinkedHashSet<>();
        parLieu.keySet().forEach(lieu -> territoires.add(lieu.territoire()));
        for (String territoire : territoires) {
            for (Decoupage decoupage : DECOUPAGES) {
                List<Cle> groupes = decoupage.groupes().stream()
                        .flatMap(groupe -> trouver(territoire, groupe.name()).stream())
                        .toList();
                decoupage.entiers().stream()
                        .flatMap(entier -> trouver(territoire, entier.name()).stream())
                        .findFirst()
                        .filter(entier -> !groupes.isEmpty() && nouvelle(entier, groupes))
                        .ifPresent(entier -> tableau.lier(entier, groupes));
            }
        }
    }

    /** Where all are sums of establishments, those say it. */
    private boolean nouvelle(Cle total, List<Cle> parties) {
        return !agregee(total) || !parties.stream().allMatch(this::agregee);
    }

    private boolean agregee(Cle cle) {
        CelluleDatee ligne = parLieu.get(lieu(cle));
        return ligne != null && ligne.agregee();
    }

    private Optional<Cle> trouver(String territoire, String population) {
        return Optional.ofNullable(parLieu.get(new Lieu(territoire, population)))
                .map(CelluleDatee::cellule)
                .map(Cellule::cle);
    }

    private static String niveau(String code) {
        int tiret = code.indexOf('-');
        return tiret < 0 ? code : code.substring(0, tiret);
    }

    /** By cell that others make: the strictest rule among theirs, and what the largest establishment brings. */
    Map<Cle, Cellule> selonLeursMembres() {
        Map<Cle, Cellule> ajustees = new HashMap<>();
        membres().forEach((total, parties) -> {
            CelluleDatee ligne = parLieu.get(lieu(total));
            if (ligne != null) {
                ajustees.put(total, selon(ligne, parties));
            }
        });
        return ajustees;
    }

    private Cellule selon(CelluleDatee ligne, Set<Cle> parties) {
        List<Cellule> membres = parties.stream()
                .flatMap(cle -> Optional.ofNullable(parLieu.get(lieu(cle))).stream())
                .map(CelluleDatee::cellule)
                .toList();
        Cellule cellule = ligne.cellule()
                .dontLePlusGros(membres.stream()
                        .filter(membre -> membre.cle().population().equals(ENSEMBLE))
                        .mapToLong(Cellule::effectif)
                        .max()
                        .orElse(0));
        return ligne.agregee()
                ? membres.stream()
                        .flatMap(membre -> Optional.ofNullable(membre.regle()).stream())
                        .reduce((une, autre) -> une.laPlusStricte(autre))
                        .filter(regle -> !cellule.publiee())
                        .map(cellule::sousLaRegle)
                        .orElse(cellule)
                : cellule;
    }
}
