package fr.copil.bench;

import fr.copil.bench.Resultat.Plancher;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what was measured; judges nothing. */
final class Rapport {

    private static final String FORMAT = "%-47s %9s %9s %-8s %14s %6s %6s %10s %12s %11s%n";

    private record Ligne(Resultat resultat, double charge) {}

    private final List<Ligne> lignes = new ArrayList<>();
    private final List<String> echecs = new ArrayList<>();

    void ajouter(List<Resultat> nouveaux) {
        nouveaux.forEach(resultat -> lignes.add(new Ligne(resultat, Machine.charge())));
    }

    void echec(String mesure, Throwable cause) {
        echecs.add(mesure + " : " + cause);
    }

    boolean complet() {
        return echecs.isEmpty();
    }

    void imprimer(PrintStream sortie, String machine) {
        sortie.println();
        sortie.println(machine);
        sortie.println();
        sortie.printf(
                FORMAT,
                "Figure",
                "cible",
                "atteint",
                "",
                "min - max",
                "essais",
                "charge",
                "plancher",
                "R Shiny",
                "Observable");
        lignes.forEach(ligne -> ligne(sortie, ligne.resultat(), ligne.charge()));
        sortie.println();
        lignes.forEach(ligne -> details(sortie, ligne.resultat()));
        echecs.forEach(echec -> sortie.println("Non mesuré : " + echec));
    }

    private static void ligne(PrintStream sortie, Resultat r, double charge) {
        Plancher plancher = r.plancher();
        sortie.printf(
                FORMAT,
                r.figure(),
                "≤ " + r.unite().ecrire(r.cible()),
                r.unite().ecrire(r.atteint()),
                r.tenue() ? "tenue" : "MANQUÉE",
                r.unite().nombre(r.releve().min()) + " - "
                        + r.unite().nombre(r.releve().max()),
                r.releve().essais(),
                String.format(Locale.FRANCE, "%.1f", charge),
                plancher == null ? "" : r.unite().ecrire(plancher.valeur()),
                r.ailleurs().shiny(),
                r.ailleurs().observable());
    }

    private static void details(PrintStream sortie, Resultat r) {
        Plancher plancher = r.plancher();
        if (plancher == null && r.details().isEmpty()) {
            return;
        }
        sortie.println(r.figure());
        if (plancher != null) {
            sortie.println("  plancher : " + plancher.quoi());
        }
        r.details().forEach(detail -> sortie.println("  " + detail));
    }
}
