package fr.copil.moyens;

import fr.copil.indicateur.mesure.Mesure;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The means of a territory as one reader may read them.
 *
 * @param lignes the last year first
 * @param publiees the figures that the published lines are made of
 * @param dessus what holds it, up to the département: more may be said there
 * @param ouverte whether the reader may declare here
 */
public record MoyensDuTerritoire(
        Territoire territoire,
        List<LigneComptee> lignes,
        List<Mesure> publiees,
        List<Territoire> dessus,
        boolean ouverte) {

    /**
     * What the lines that count add up to.
     *
     * @param provisoire whether one of them is
     */
    public record Total(BigDecimal valeur, boolean provisoire) {

        Total plus(Total autre) {
            return new Total(valeur.add(autre.valeur), provisoire || autre.provisoire);
        }
    }

    /** Those of which something is said, in order. */
    public List<Integer> annees() {
        return lignes.stream()
                .map(ligne -> ligne.moyen().annee())
                .distinct()
                .sorted()
                .toList();
    }

    /** The year asked for, else the last. */
    public int annee(String demandee) {
        List<Integer> annees = annees();
        return annees.stream()
                .filter(annee -> annee.toString().equals(demandee))
                .findFirst()
                .orElse(annees.isEmpty() ? 0 : annees.getLast());
    }

    public List<LigneComptee> de(int annee) {
        return lignes.stream().filter(ligne -> ligne.moyen().annee() == annee).toList();
    }

    /** By year, nothing for a year of which no line counts. */
    public Map<Integer, Total> totaux(Unite unite) {
        return totaux(lignes.stream()
                .filter(ligne -> ligne.moyen().poste().unite() == unite)
                .toList());
    }

    /** What is paid for in that unit, by who pays it. */
    public List<Poste> postes(Unite unite) {
        return lignes.stream()
                .filter(LigneComptee::comptee)
                .map(ligne -> ligne.moyen().poste())
                .filter(poste -> poste.unite() == unite)
                .collect(Collectors.toMap(Poste::cle, poste -> poste, (un, autre) -> un, TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Poste::financeur)
                        .thenComparing(Poste::dispositif)
                        .thenComparing(Poste::cle))
                .toList();
    }

    public Map<Integer, Total> totaux(Poste poste) {
        return totaux(lignes.stream()
                .filter(ligne -> ligne.moyen().poste().cle().equals(poste.cle()))
                .toList());
    }

    private static Map<Integer, Total> totaux(List<LigneComptee> lignes) {
        return lignes.stream()
                .filter(LigneComptee::comptee)
                .map(LigneComptee::moyen)
                .collect(Collectors.toMap(
                        Moyen::annee,
                        moyen -> new Total(moyen.valeur(), moyen.provisoire()),
                        Total::plus,
                        TreeMap::new));
    }

    /** The last one of that unit. */
    public Optional<Map.Entry<Integer, Total>> dernier(Unite unite) {
        TreeMap<Integer, Total> totaux = new TreeMap<>(totaux(unite));
        return Optional.ofNullable(totaux.lastEntry());
    }
}
