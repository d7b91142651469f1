package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import fr.copil.indicateur.secret.Attaquant.Compte;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code ./copil bench secret}: what an attacker who knows that zeros are shown recovers from what each audience reads, and
 * how long keeping it takes.
 */
public final class BancDuSecret {

    /** Two would be an estimate to within one. */
    private static final double LARGEUR = 2 + 1e-6;

    private static final List<String> SEXES = List.of("FILLES", "GARCONS");
    private static final List<String> QUARTIERS = List.of("QPV", "HORS_QPV");

    private static final List<Hierarchie> HIERARCHIES = List.of(
            new Hierarchie(List.of(4, 4, 8), List.of(), false, 1, 0, 0, 12),
            new Hierarchie(List.of(8, 15), List.of(), true, 1, 0, 0, 25),
            new Hierarchie(List.of(6, 9), List.of(QUARTIERS), true, 1, 0, 0, 20),
            new Hierarchie(List.of(4, 8), List.of(QUARTIERS, SEXES), true, 1, 0, 0, 20),
            new Hierarchie(List.of(2, 5), List.of(QUARTIERS), true, 3, 0, 0, 60),
            new Hierarchie(List.of(5, 8), List.of(QUARTIERS), true, 1, 0, 0.3, 20));

    private static final Hierarchie SIMPLE = new Hierarchie(List.of(5, 7), List.of(), true, 1, 0, 0, 20);

    private static final List<List<String>> DEUX = List.of(QUARTIERS, SEXES);

    private final PrintStream sortie;
    private boolean tenu = true;

    private BancDuSecret(PrintStream sortie) {
        this.sortie = sortie;
    }

    /** @return whether nothing was recovered, and every time is within its target */
    public static boolean executer(boolean rapide, PrintStream sortie) {
        BancDuSecret banc = new BancDuSecret(sortie);
        int tirages = rapide ? 12 : 200;
        banc.attaquer("hiérarchies au hasard", tirages, BancDuSecret::hierarchie);
        banc.attaquer("deux taux sur les mêmes élèves", tirages / 4, graine -> TableauxLies.deuxTaux(SIMPLE, graine));
        banc.attaquer("avant et après une correction", tirages / 4, graine -> TableauxLies.deuxJours(SIMPLE, graine));
        banc.chronometrer("2 000 cellules", new Hierarchie(List.of(6, 8, 8), DEUX, true, 1, 0, 0.3, 30), 0.3);
        banc.chronometrer("2 010 cellules cumulées", new Hierarchie(List.of(6, 10), DEUX, true, 6, 0, 0.3, 30), 1);
        banc.chronometrer("20 000 cellules", new Hierarchie(List.of(15, 16, 16), DEUX, true, 1, 0, 0, 30), 3);
        if (!rapide) {
            banc.chronometrer("100 000 cellules", new Hierarchie(List.of(18, 33, 33), DEUX, true, 1, 0, 0, 30), 10);
        }
        return banc.tenu;
    }

    private interface Tirage {
        TableauProtege tirer(int graine);
    }

    private static TableauProtege hierarchie(int graine) {
        return HIERARCHIES.get(graine % HIERARCHIES.size()).tirer(new Random(graine));
    }

    private record Bilan(long cellules, long masquees, long promises, long exactes, long aPeuPres, long dites) {

        Bilan plus(Bilan autre) {
            return new Bilan(
                    cellules + autre.cellules,
                    masquees + autre.masquees,
                    promises + autre.promises,
                    exactes + autre.exactes,
                    aPeuPres + autre.aPeuPres,
                    dites + autre.dites);
        }
    }

    private void attaquer(String nom, int tirages, Tirage tirage) {
        Map<Audience, Bilan> bilans = new EnumMap<>(Audience.class);
        long primaires = 0;
        long secondaires = 0;
        for (int graine = 0; graine < tirages; graine++) {
            TableauProtege tableau = tirage.tirer(graine);
            Resultat resultat = SecretStatistique.appliquer(tableau);
            secondaires += resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE);
            primaires += resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET)
                    + resultat.nombre(Audience.PUBLIC, Lisibilite.RESTREINT);
            for (Audience audience : Audience.values()) {
                bilans.merge(audience, bilan(audience, tableau, resultat), Bilan::plus);
            }
        }
        ecrire(
                "%n%s, %d tirages : %.2f cellule cachée de plus pour une qui doit l’être",
                nom, tirages, (double) secondaires / Math.max(1, primaires));
        bilans.forEach((audience, bilan) -> {
            tenu &= bilan.exactes == 0 && bilan.aPeuPres == 0;
            ecrire(
                    "  %-24s %,8d cellules, %,7d cachées, %,7d nombres promis : %d retrouvés exactement, %d à un près"
                            + " (%d dits intenables)",
                    audience.libelle(),
                    bilan.cellules,
                    bilan.masquees,
                    bilan.promises,
                    bilan.exactes,
                    bilan.aPeuPres,
                    bilan.dites);
        });
    }

    private static Bilan bilan(Audience audience, TableauProtege tableau, Resultat resultat) {
        Set<Compte> dits = resultat.intenables().stream()
                .filter(intenable -> intenable.audience() == audience)
                .flatMap(intenable -> comptes(intenable, tableau).stream())
                .collect(Collectors.toSet());
        Set<Compte> promis = new HashSet<>(Attaquant.promis(audience, tableau, Regle.ordinaire(), resultat));
        promis.removeAll(dits);
        Attaquant attaquant = Attaquant.de(audience, tableau, resultat);
        Set<Compte> exacts = new HashSet<>(attaquant.calcules());
        exacts.retainAll(promis);
        long aPeuPres = attaquant.intervalles(promis, LARGEUR).values().stream()
                .filter(bornes -> bornes[1] - bornes[0] <= LARGEUR)
                .count();
        long masquees = tableau.cellules().size() - resultat.nombre(audience, Lisibilite.VISIBLE);
        return new Bilan(
                tableau.cellules().size(),
                masquees,
                promis.size(),
                exacts.size(),
                aPeuPres - exacts.size(),
                dits.size());
    }

    private static List<Compte> comptes(Intenable intenable, TableauProtege tableau) {
        List<Compte> comptes = new ArrayList<>();
        if (!intenable.reste()) {
            comptes.add(new Compte(intenable.cle(), intenable.partie(), -1));
        }
        for (int rang = 0; intenable.reste() && rang < tableau.sommes().size(); rang++) {
            Somme somme = tableau.sommes().get(rang);
            if (!somme.complete() && somme.total().equals(intenable.cle())) {
                comptes.add(new Compte(intenable.cle(), intenable.partie(), rang));
            }
        }
        return comptes;
    }

    private void chronometrer(String nom, Hierarchie hierarchie, double secondes) {
        TableauProtege tableau = hierarchie.tirer(new Random(1));
        SecretStatistique.appliquer(new Hierarchie(List.of(6, 8, 8), DEUX, true, 1, 0, 0, 30).tirer(new Random(2)));
        long debut = System.nanoTime();
        Resultat resultat = SecretStatistique.appliquer(tableau);
        double duree = (System.nanoTime() - debut) / 1e9;
        tenu &= duree <= secondes;
        ecrire(
                "%s (%,d) : %.2f s, %s %.1f s ; %,d secrètes, %,d par ricochet",
                nom,
                tableau.cellules().size(),
                duree,
                duree <= secondes ? "sous" : "AU-DESSUS de",
                secondes,
                resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET),
                resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE));
    }

    private void ecrire(String phrase, Object... valeurs) {
        sortie.println(String.format(Locale.FRENCH, phrase, valeurs));
    }
}
