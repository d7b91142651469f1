package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Two tables that one reader joins: two rates over the same pupils, or one rate before and after a correction. */
final class TableauxLies {

    private TableauxLies() {}

    /** The numérateurs of the second are drawn anew where nothing is added up, and added up again. */
    static TableauProtege deuxTaux(Hierarchie hierarchie, int graine) {
        TableauProtege un = hierarchie.tirer(new Random(graine));
        Random hasard = new Random(-graine);
        Map<Cle, Long> numerateurs = new HashMap<>();
        un.cellules().forEach(cellule -> {
            long n = Math.round(cellule.effectif() * hasard.nextDouble());
            numerateurs.put(cellule.cle(), n);
        });
        // From the bottom up: the sums of the smallest territories come first.
        un.sommes()
                .forEach(somme -> numerateurs.put(
                        somme.total(),
                        somme.parties().stream()
                                .mapToLong(cle -> numerateurs.getOrDefault(cle, 0L))
                                .sum()));
        List<Cellule> cellules = new ArrayList<>();
        List<Somme> sommes = new ArrayList<>();
        for (Cellule cellule : un.cellules()) {
            Cle cle = cellule.cle();
            cellules.add(avec(cellule, nommee("A", cle), cellule.effectif(), cellule.valeur(Composante.NUMERATEUR)));
            cellules.add(avec(cellule, nommee("B", cle), cellule.effectif(), numerateurs.getOrDefault(cle, 0L)));
            sommes.add(Somme.memeEffectif(nommee("A", cle), nommee("B", cle)));
        }
        for (String nom : List.of("A", "B")) {
            un.sommes()
                    .forEach(somme -> sommes.add(Somme.complete(
                            nommee(nom, somme.total()),
                            somme.parties().stream()
                                    .map(cle -> nommee(nom, cle))
                                    .toList())));
        }
        return new TableauProtege(cellules, sommes);
    }

    /** One smallest territory in five is corrected; what everybody read before stays known. */
    static TableauProtege deuxJours(Hierarchie hierarchie, int graine) {
        TableauProtege hier = hierarchie.tirer(new Random(graine));
        Resultat lu = SecretStatistique.appliquer(hier);
        Random hasard = new Random(-graine);
        Set<Cle> totaux = new LinkedHashSet<>();
        hier.sommes().forEach(somme -> totaux.add(somme.total()));
        Map<Cle, Cellule> nouvelles = new LinkedHashMap<>();
        Set<Cle> changees = new LinkedHashSet<>();
        for (Cellule cellule : hier.cellules()) {
            boolean change = !totaux.contains(cellule.cle()) && hasard.nextInt(5) == 0;
            long plus = change ? 1 + hasard.nextInt(4) : 0;
            long admis = cellule.valeur(Composante.NUMERATEUR) + (change ? hasard.nextInt((int) plus + 1) : 0);
            nouvelles.put(cellule.cle(), avec(cellule, cellule.cle(), cellule.effectif() + plus, admis));
            if (change) {
                changees.add(cellule.cle());
            }
        }
        for (Somme somme : hier.sommes()) {
            long[] entier = new long[2];
            for (Cle cle : somme.parties()) {
                Cellule part = Attaquant.cellule(new TableauProtege(List.copyOf(nouvelles.values()), List.of()), cle);
                entier[0] += part.effectif();
                entier[1] += part.valeur(Composante.NUMERATEUR);
            }
            Cellule total = Attaquant.cellule(hier, somme.total());
            if (somme.parties().stream().anyMatch(changees::contains)) {
                changees.add(somme.total());
            }
            nouvelles.put(somme.total(), avec(total, somme.total(), entier[0], entier[1]));
        }
        List<Cellule> cellules = new ArrayList<>(nouvelles.values());
        List<Somme> sommes = new ArrayList<>(hier.sommes());
        for (Cle cle : changees) {
            Cellule ancienne = Attaquant.cellule(hier, cle);
            boolean lue = lu.statut(Audience.PUBLIC, cle) == Lisibilite.VISIBLE;
            cellules.add(new Cellule(
                    cle.version(1),
                    ancienne.effectif(),
                    ancienne.numerateur(),
                    ancienne.unites(),
                    0,
                    Audience.PUBLIC,
                    ancienne.regle(),
                    lue ? 0 : Audience.values().length,
                    false));
        }
        for (Somme somme : hier.sommes()) {
            if (changees.contains(somme.total())) {
                sommes.add(Somme.complete(
                        somme.total().version(1),
                        somme.parties().stream()
                                .map(cle -> changees.contains(cle) ? cle.version(1) : cle)
                                .toList()));
            }
        }
        return new TableauProtege(cellules, sommes);
    }

    private static Cle nommee(String indicateur, Cle cle) {
        return new Cle(indicateur, cle.territoire(), cle.population(), cle.periode(), 0);
    }

    private static Cellule avec(Cellule cellule, Cle cle, long effectif, long numerateur) {
        return new Cellule(
                cle,
                effectif,
                numerateur,
                cellule.unites(),
                0,
                cellule.diffusion(),
                cellule.regle(),
                Cellule.JAMAIS_LUE,
                false);
    }
}
