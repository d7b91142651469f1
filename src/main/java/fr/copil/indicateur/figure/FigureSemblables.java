package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Niveau;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The territory among those of its level, with the national value as a line. */
class FigureSemblables {

    private final Etude etude;
    private final Grandeur grandeur;
    private final Liens liens;
    private final List<SousTerritoire> semblables;

    FigureSemblables(Etude etude, Liens liens) {
        this.etude = etude;
        this.grandeur = Grandeur.de(etude.definition());
        this.liens = liens;
        Comparator<SousTerritoire> parValeur =
                Comparator.comparingDouble(t -> -t.mesure().enValeur().orElse(Double.NEGATIVE_INFINITY));
        this.semblables = "nom".equals(liens.demande().tri())
                ? etude.semblables()
                : etude.semblables().stream().sorted(parValeur).toList();
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                        "territoires",
                        "Parmi les territoires de même niveau",
                        lecture,
                        liens.tris(),
                        new Graphique.Barres(
                                lecture,
                                etude.population().libelle() + ", " + etude.periode(),
                                grandeur.axe(),
                                List.of(new Graphique.TraitNomme(
                                        Trait.TERRITOIRE, etude.population().libelle())),
                                semblables.stream().map(this::ligne).toList(),
                                repere()),
                        tableau(),
                        Liens.source(semblables),
                        List.of("Groupe comparé : " + etude.population().libelle() + ", " + etude.periode() + "."),
                        liens.fichier("territoires"))
                .venantDe(Sources.receptions(semblables.stream().map(SousTerritoire::mesure)));
    }

    private Graphique.Ligne ligne(SousTerritoire pair) {
        Mesure mesure = pair.mesure();
        boolean ici = pair.territoire().code().equals(etude.territoire().code());
        String nom = pair.territoire().nom();
        return mesure.enValeur().isPresent()
                ? new Graphique.Ligne(
                        nom,
                        ici,
                        List.of(new Graphique.Part(
                                Trait.TERRITOIRE,
                                nom,
                                Grandeur.arrondi(mesure.enValeur().getAsDouble()),
                                nom + " : "
                                        + Liens.marque(
                                                grandeur.texte(mesure.enValeur().getAsDouble()), mesure))),
                        null)
                : new Graphique.Ligne(nom, ici, List.of(), mesure.absence().code());
    }

    private Optional<Double> national() {
        return etude.series()
                .en(CodeTerritoire.FRANCE, etude.definition().id(), etude.population(), etude.periode())
                .filter(m -> m.enValeur().isPresent())
                .map(m -> m.enValeur().getAsDouble());
    }

    private Graphique.@Nullable Repere repere() {
        return grandeur.effectif()
                ? null
                : national()
                        .map(v -> new Graphique.Repere("France : " + grandeur.texte(v), Grandeur.arrondi(v)))
                        .orElse(null);
    }

    private String lecture() {
        List<SousTerritoire> connus = etude.semblables().stream()
                .filter(p -> p.mesure().enValeur().isPresent())
                .sorted(Comparator.comparingDouble(p -> -p.mesure().enValeur().getAsDouble()))
                .toList();
        if (connus.isEmpty()) {
            return "Aucun territoire de même niveau n'a de valeur en " + etude.periode() + ".";
        }
        if (connus.size() == 1) {
            SousTerritoire seul = connus.getFirst();
            return "En " + etude.periode() + ", un seul territoire de même niveau a une valeur : "
                    + grandeur.texte(seul.mesure().enValeur().getAsDouble()) + " ("
                    + seul.territoire().nom() + ").";
        }
        String rang = rang(connus);
        SousTerritoire haut = connus.getFirst();
        SousTerritoire bas = connus.getLast();
        return "En " + etude.periode() + ", " + rang + "de "
                + grandeur.texte(bas.mesure().enValeur().getAsDouble())
                + " (" + bas.territoire().nom() + ") à "
                + grandeur.texte(haut.mesure().enValeur().getAsDouble()) + " ("
                + haut.territoire().nom() + ").";
    }

    /** Among those that are more than a school or two, when there are enough of them. */
    private String rang(List<SousTerritoire> connus) {
        Niveau niveau = etude.territoire().niveau();
        List<CodeTerritoire> ranges = connus.stream()
                .filter(p -> Rangement.range(etude.definition(), niveau, p.mesure()))
                .map(p -> p.territoire().code())
                .toList();
        int place = ranges.indexOf(etude.territoire().code()) + 1;
        return place == 0 || ranges.size() < Rangement.RANGES_MIN || !Rangement.ranges(niveau)
                ? ""
                : etude.territoire().nom() + " : " + (place == 1 ? "1er" : place + "e") + " sur "
                        + Nombres.entier(ranges.size()) + " par valeur décroissante ; ";
    }

    private FigureModele.Tableau tableau() {
        return new FigureModele.Tableau(
                etude.definition().nom() + ", " + etude.population().libelle() + ", " + etude.periode(),
                List.of(
                        "Territoire",
                        "Valeur",
                        etude.population().parEtablissement() ? "Établissements" : "Chiffres réunis"),
                semblables.stream()
                        .map(p -> List.of(
                                Cellule.texte(p.territoire().nom()),
                                p.mesure().enValeur().isPresent()
                                        ? new Cellule(
                                                Liens.marque(
                                                        grandeur.texte(p.mesure()
                                                                .enValeur()
                                                                .getAsDouble()),
                                                        p.mesure()),
                                                Nombres.decimal(
                                                        p.mesure().enValeur().getAsDouble(), 1))
                                        : Cellule.texte(p.mesure().absenceEnClair()),
                                p.mesure().enValeur().isPresent()
                                        ? new Cellule(
                                                Nombres.entier(p.mesure().unites()),
                                                String.valueOf(p.mesure().unites()))
                                        : Cellule.etat(p.mesure().absence())))
                        .toList());
    }
}
