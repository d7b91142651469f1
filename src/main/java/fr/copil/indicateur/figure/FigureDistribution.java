package fr.copil.indicateur.figure;

import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many establishments of the group stand in each slice of values. */
class FigureDistribution {

    private static final int TRANCHES = 10;
    private static final double[] PAS = {0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};

    private record Tranche(double de, double a, long etablissements) {}

    private final Etude etude;
    private final Grandeur grandeur;
    private final Liens liens;
    private final double[] valeurs;
    private final List<Tranche> tranches;

    FigureDistribution(Etude etude, Liens liens) {
        this.etude = etude;
        this.grandeur = Grandeur.de(etude.definition());
        this.liens = liens;
        this.valeurs = etude.etablissements().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        this.tranches = tranches();
    }

    /** A distribution of one or two would name them. */
    boolean lisible() {
        return valeurs.length >= 3;
    }

    FigureModele modele() {
        String lecture = "En " + etude.periode() + ", la moitié des "
                + Nombres.compte(valeurs.length, "établissement", "établissements") + " sont au-dessus de "
                + grandeur.texte(mediane()) + " ; un quart sous " + grandeur.texte(quantile(0.25))
                + ", un quart au-dessus de "
                + grandeur.texte(quantile(0.75)) + ".";
        return new FigureModele(
                        "distribution",
                        "D'un établissement à l'autre",
                        lecture,
                        List.of(),
                        new Graphique.Barres(
                                lecture,
                                "Nombre d'établissements",
                                "nombre",
                                List.of(new Graphique.TraitNomme(Trait.TERRITOIRE, "Établissements")),
                                tranches.stream().map(this::ligne).toList()),
                        new FigureModele.Tableau(
                                "Établissements par tranche, "
                                        + etude.definition().nom() + ", "
                                        + etude.territoire().nomEtNiveau() + ", " + etude.periode(),
                                List.of("Tranche", "Établissements"),
                                tranches.stream()
                                        .map(t -> List.of(
                                                Cellule.texte(nom(t)),
                                                new Cellule(
                                                        Nombres.entier(t.etablissements()),
                                                        String.valueOf(t.etablissements()))))
                                        .toList()),
                        Liens.source(etude.mesure(etude.population(), etude.periode()).stream()),
                        List.of("Groupe : " + etude.population().libelle()
                                + ". Chaque tranche comprend sa borne basse."),
                        liens.fichier("distribution"))
                .venantDe(Sources.receptions(etude.mesure(etude.population(), etude.periode()).stream()));
    }

    private List<Tranche> tranches() {
        if (valeurs.length == 0) {
            return List.of();
        }
        double pas = pas();
        double debut = Math.floor(valeurs[0] / pas) * pas;
        double fin = valeurs[valeurs.length - 1];
        List<Tranche> tranches = new ArrayList<>();
        for (double de = debut; de <= fin; de += pas) {
            double bas = de;
            double haut = de + pas;
            tranches.add(new Tranche(
                    bas,
                    haut,
                    IntStream.range(0, valeurs.length)
                            .filter(i -> valeurs[i] >= bas && valeurs[i] < haut)
                            .count()));
        }
        return tranches;
    }

    private double pas() {
        double etendue = valeurs[valeurs.length - 1] - valeurs[0];
        for (double pas : PAS) {
            if (etendue / pas <= TRANCHES) {
                return pas;
            }
        }
        return PAS[PAS.length - 1];
    }

    private Graphique.Ligne ligne(Tranche tranche) {
        return new Graphique.Ligne(
                nom(tranche),
                false,
                List.of(new Graphique.Part(
                        Trait.TERRITOIRE,
                        nom(tranche),
                        tranche.etablissements(),
                        nom(tranche) + " : "
                                + Nombres.compte(tranche.etablissements(), "établissement", "établissements"))),
                null);
    }

    private String nom(Tranche tranche) {
        return "de " + Nombres.court(tranche.de()) + " à " + Nombres.court(tranche.a())
                + (grandeur.taux() ? Nombres.FINE + "%" : "");
    }

    private double mediane() {
        return quantile(0.5);
    }

    /** On the straight line between the two nearest ranks. */
    private double quantile(double part) {
        double rang = part * (valeurs.length - 1);
        int bas = (int) Math.floor(rang);
        int haut = (int) Math.ceil(rang);
        return valeurs[bas] + (rang - bas) * (valeurs[haut] - valeurs[bas]);
    }
}
