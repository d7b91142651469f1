package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What published files say of means: posts and euros of adultes-relais and of FONJEP, that the ANCT counts for each territory
 * on the rows themselves; and the inhabitants of quartiers, by edition.
 */
@Component
class MoyensPublies {

    /** How the series are known to the référentiel. */
    private static final Map<String, Poste> POSTES = Map.of(
            "ADR-POSTES", poste(DispositifFinance.ADULTES_RELAIS, Unite.POSTES),
            "ADR-EUROS", poste(DispositifFinance.ADULTES_RELAIS, Unite.EUROS),
            "FJP-POSTES", poste(DispositifFinance.FONJEP, Unite.POSTES),
            "FJP-EUROS", poste(DispositifFinance.FONJEP, Unite.EUROS));

    private static final String HABITANTS = "INS-POP";

    /** What was read, in one statement. */
    record Lus(List<Moyen> lignes, List<Mesure> mesures, Map<CodeTerritoire, Map<Integer, BigDecimal>> habitants) {

        Optional<BigDecimal> habitants(CodeTerritoire quartier, int annee) {
            return Optional.ofNullable(
                    habitants.getOrDefault(quartier, Map.of()).get(annee));
        }
    }

    private final SerieService series;

    MoyensPublies(SerieService series) {
        this.series = series;
    }

    private static Poste poste(DispositifFinance dispositif, Unite unite) {
        return new Poste(Financeur.ETAT_VILLE, "", dispositif, "", unite);
    }

    /** The series behind a line, for who wants to see where it comes from. */
    static Optional<String> indicateur(Poste poste) {
        return POSTES.entrySet().stream()
                .filter(serie -> serie.getValue().cle().equals(poste.cle()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * @param lieux whose lines are read
     * @param quartiers whose inhabitants are
     */
    Lus lire(Collection<Territoire> lieux, Set<CodeTerritoire> quartiers) {
        Map<CodeTerritoire, Territoire> noms = new HashMap<>();
        lieux.forEach(lieu -> noms.put(lieu.code(), lieu));
        Set<CodeTerritoire> codes = new HashSet<>(noms.keySet());
        codes.addAll(quartiers);
        Set<String> indicateurs =
                Stream.concat(POSTES.keySet().stream(), Stream.of(HABITANTS)).collect(Collectors.toSet());
        List<Mesure> connues = series.series(codes, indicateurs).mesures().stream()
                .filter(mesure -> mesure.population() == Population.ENSEMBLE && mesure.valeur() != null)
                .filter(mesure -> mesure.enValeur().isPresent())
                .toList();
        Map<CodeTerritoire, Map<Integer, BigDecimal>> habitants = new HashMap<>();
        connues.stream().filter(mesure -> mesure.indicateur().equals(HABITANTS)).forEach(mesure -> habitants
                .computeIfAbsent(mesure.territoire(), quartier -> new HashMap<>())
                .put(mesure.periode(), Objects.requireNonNull(mesure.valeur())));
        List<Mesure> publiees = connues.stream()
                .filter(mesure -> POSTES.containsKey(mesure.indicateur()) && noms.containsKey(mesure.territoire()))
                .toList();
        return new Lus(
                publiees.stream()
                        .map(mesure -> ligne(mesure, Objects.requireNonNull(noms.get(mesure.territoire()))))
                        .toList(),
                publiees,
                habitants);
    }

    private static Moyen ligne(Mesure mesure, Territoire lieu) {
        return new Moyen(
                0,
                mesure.periode(),
                Objects.requireNonNull(POSTES.get(mesure.indicateur())),
                lieu,
                Objects.requireNonNull(mesure.valeur()),
                Beneficiaires.NON_DITS,
                mesure.provisoire(),
                true,
                Audience.PUBLIC,
                mesure.source().producteur(),
                mesure.source().recueLe(),
                1,
                null,
                mesure.commentaire());
    }
}
