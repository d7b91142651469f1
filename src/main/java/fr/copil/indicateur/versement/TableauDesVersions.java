package fr.copil.indicateur.versement;

import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.TableauProtege;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * One table of all that can be read of some indicateurs, today and on past days: a row that two days show is one cell, and
 * each day's sums are written once.
 */
final class TableauDesVersions {

    private final BiFunction<String, Integer, Lieux.Successifs> lieux;
    private final Map<Cle, Cellule> cellules = new LinkedHashMap<>();

    /**
     * Two indicateurs about the same people.
     *
     * @param memeNumerateur one is the other's second name; otherwise they share a dénominateur only
     */
    record LienDeSecret(String de, String vers, boolean memeNumerateur) {}

    private record Annee(String indicateur, int periode) {}

    private record Lieu(String territoire, String population, int periode) {}

    private TableauDesVersions(BiFunction<String, Integer, Lieux.Successifs> lieux) {
        this.lieux = lieux;
    }

    /** @param lieux of an indicateur and a year */
    static TableauProtege de(
            List<CelluleDatee> lignes, BiFunction<String, Integer, Lieux.Successifs> lieux, List<LienDeSecret> liens) {
        return new TableauDesVersions(lieux).ecrire(lignes, liens);
    }

    private TableauProtege ecrire(List<CelluleDatee> lignes, List<LienDeSecret> liens) {
        Map<Annee, List<CelluleDatee>> annees = new LinkedHashMap<>();
        for (CelluleDatee ligne : lignes) {
            Cle cle = ligne.cellule().cle();
            cellules.put(cle, ligne.cellule());
            annees.computeIfAbsent(new Annee(cle.indicateur(), cle.periode()), a -> new ArrayList<>())
                    .add(ligne);
        }
        List<RelationsDesMesures> jours = new ArrayList<>();
        annees.forEach((annee, ici) -> jours.addAll(jours(ici, lieux.apply(annee.indicateur(), annee.periode()))));
        jours.forEach(jour -> cellules.putAll(jour.selonLeursMembres()));
        TableauDesMesures tableau = new TableauDesMesures(cellules.values());
        jours.forEach(jour -> jour.ecrire(tableau));
        egaler(tableau, lignes, liens);
        return tableau.tableau();
    }

    /** As things stood whenever something was about to be replaced, and as they stand. */
    private static List<RelationsDesMesures> jours(List<CelluleDatee> lignes, Lieux.Successifs lieux) {
        TreeSet<Instant> fins = new TreeSet<>();
        lignes.stream().map(CelluleDatee::au).filter(Objects::nonNull).forEach(fins::add);
        List<RelationsDesMesures> jours = new ArrayList<>();
        for (Instant fin : fins) {
            jours.add(new RelationsDesMesures(
                    lignes.stream().filter(ligne -> ligne.enVigueurAvant(fin)).toList(), lieux, false));
        }
        jours.add(new RelationsDesMesures(
                lignes.stream().filter(ligne -> ligne.au() == null).toList(), lieux, true));
        return jours;
    }

    private static void egaler(TableauDesMesures tableau, List<CelluleDatee> lignes, List<LienDeSecret> liens) {
        Map<String, Map<Lieu, List<CelluleDatee>>> parIndicateur = new HashMap<>();
        for (CelluleDatee ligne : lignes) {
            Cle cle = ligne.cellule().cle();
            parIndicateur
                    .computeIfAbsent(cle.indicateur(), i -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Lieu(cle.territoire(), cle.population(), cle.periode()), l -> new ArrayList<>())
                    .add(ligne);
        }
        for (LienDeSecret lien : liens) {
            Map<Lieu, List<CelluleDatee>> autres = parIndicateur.getOrDefault(lien.vers(), Map.of());
            parIndicateur
                    .getOrDefault(lien.de(), Map.of())
                    .forEach((lieu, unes) -> unes.forEach(une -> autres.getOrDefault(lieu, List.of()).stream()
                            .filter(une::chevauche)
                            .forEach(autre -> tableau.egaler(
                                    une.cellule().cle(), autre.cellule().cle(), lien.memeNumerateur()))));
        }
    }
}
