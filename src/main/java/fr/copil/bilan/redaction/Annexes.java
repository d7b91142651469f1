package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.FigureModele.Tableau;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lets a reader check: each figure in cells, where it comes from, how it is made, what was withheld and why. */
public final class Annexes {

    private static final int COLONNES_MAX = 6;
    private static final List<String> CHIFFRES = List.of("Chiffre cité", "Valeur", "Source", "Code de citation");

    private Annexes() {}

    /**
     * @param figures of the other sections, in the order that gives them their numbers
     * @param cites figures that texts quote, in the order of reading
     */
    static List<Bloc> de(List<FigureModele> figures, List<ChiffreRenvoye> cites) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(new Bloc.Intertitre(2, "Données des figures"));
        blocs.addAll(donnees(figures));
        blocs.add(new Bloc.Intertitre(2, "Sources et codes de citation"));
        blocs.add(sources(figures));
        if (!cites.isEmpty()) {
            blocs.add(chiffres(cites));
        }
        blocs.add(new Bloc.Intertitre(2, "Méthode"));
        blocs.add(new Bloc.Puces(
                false,
                List.of(
                        puce(
                                "Un taux se calcule toujours par la somme des numérateurs sur la somme des dénominateurs ; il"
                                        + " n'est jamais une moyenne de taux."),
                        puce(
                                "Un écart compare deux groupes de même indicateur, même année, même zonage et même périmètre."),
                        puce(
                                "Les données situent le collège, en QPV ou à moins de 300 m, jamais le domicile des élèves ;"
                                        + " les collèges publics se comparent aux collèges publics."))));
        blocs.add(new Bloc.Intertitre(2, "Secret et diffusion"));
        blocs.add(Bloc.Paragraphe.de(
                "Ce document est calculé avec les droits de l'audience à laquelle il est destiné : une valeur que le secret"
                        + " statistique ou une règle de diffusion lui cache y est remplacée par son état, et n'y figure"
                        + " nulle part. Cinq états ne se confondent jamais : une valeur, dont zéro ; partiel, quand il"
                        + " manque une partie du territoire ; non transmis ; secret statistique ; sans objet."));
        return blocs;
    }

    /**
     * How figures are made and read, each thing once, under what the figures it is said of are about. What one figure says of
     * itself, values among it, goes with that figure when it is withdrawn.
     */
    static List<Bloc> notes(List<FigureModele> figures) {
        Map<String, List<FigureModele>> notees = new LinkedHashMap<>();
        for (FigureModele figure : figures) {
            for (String note : figure.methode()) {
                notees.computeIfAbsent(Renvois.sans(note), n -> new ArrayList<>())
                        .add(figure);
            }
        }
        Map<String, List<Fragment>> parSujet = new LinkedHashMap<>();
        notees.forEach((texte, dites) -> {
            List<Fragment> fragments = parSujet.computeIfAbsent(sujets(dites), sujet -> new ArrayList<>());
            fragments.add(Fragment.simple(" "));
            fragments.add(note(texte, dites));
        });
        return parSujet.isEmpty()
                ? List.of()
                : List.of(new Bloc.Puces(
                        false,
                        parSujet.entrySet().stream()
                                .map(sujet -> Stream.concat(
                                                Stream.of(new Fragment(sujet.getKey() + ".", true, false, null)),
                                                sujet.getValue().stream())
                                        .toList())
                                .toList()));
    }

    private static String sujets(List<FigureModele> figures) {
        return Textes.enumerer(
                figures.stream().map(FiguresDuBilan::sujet).distinct().toList());
    }

    /** Said by figures of one indicateur, it may quote its values: of no one in common, it can only be of method. */
    private static Fragment note(String texte, List<FigureModele> figures) {
        FigureModele premiere = figures.getFirst();
        boolean duMeme = figures.size() == 1
                || premiere.indicateurs().stream().anyMatch(indicateur -> figures.stream()
                        .allMatch(figure -> figure.indicateurs().contains(indicateur)));
        return duMeme ? Fragment.deLaFigure(texte, premiere.id()) : Fragment.simple(texte);
    }

    /** What each figure draws, in cells, under the number of the figure. */
    public static List<Bloc> donnees(List<FigureModele> figures) {
        List<Bloc> grilles = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Tableau tableau = figures.get(i).tableau();
            grilles.add(donnees(grille(tableau), new Faits.Donnees(i + 1, tableau.legende())));
        }
        return grilles;
    }

    /** The same cells, named after the figure that these facts give. */
    public static Bloc.Grille donnees(Bloc.Grille grille, Faits.Donnees faits) {
        return new Bloc.Grille(
                new Tableau(
                        "Données de la figure " + faits.figure() + " : " + faits.legende(),
                        grille.tableau().entetes(),
                        grille.tableau().lignes()),
                grille.largeurs(),
                faits);
    }

    /** How the table of sources names a figure. */
    public static String nom(int figure) {
        return "Figure " + figure;
    }

    private static List<Fragment> puce(String texte) {
        return List.of(Fragment.simple(texte));
    }

    /** A table wider than the page is turned: its columns become its rows. */
    static Bloc.Grille grille(Tableau tableau) {
        Tableau lisible = tableau.entetes().size() > COLONNES_MAX
                        && tableau.lignes().size() < tableau.entetes().size()
                ? tourner(tableau)
                : tableau;
        List<Integer> largeurs = new ArrayList<>();
        for (int j = 0; j < lisible.entetes().size(); j++) {
            largeurs.add(j == 0 ? 3 : 2);
        }
        return new Bloc.Grille(lisible, largeurs);
    }

    private static Tableau tourner(Tableau tableau) {
        List<String> entetes = new ArrayList<>(List.of(tableau.entetes().getFirst()));
        tableau.lignes().forEach(ligne -> entetes.add(ligne.getFirst().texte()));
        List<List<Cellule>> lignes = new ArrayList<>();
        for (int j = 1; j < tableau.entetes().size(); j++) {
            List<Cellule> ligne =
                    new ArrayList<>(List.of(Cellule.texte(tableau.entetes().get(j))));
            for (List<Cellule> ancienne : tableau.lignes()) {
                ligne.add(ancienne.get(j));
            }
            lignes.add(ligne);
        }
        return new Tableau(tableau.legende(), entetes, lignes);
    }

    private static Bloc.Grille chiffres(List<ChiffreRenvoye> cites) {
        return chiffresFiges(cites.stream()
                .distinct()
                .map(chiffre -> ChiffreFige.de(chiffre, source(chiffre)))
                .toList());
    }

    public static Bloc.Grille chiffresFiges(List<ChiffreFige> chiffres) {
        return new Bloc.Grille(
                new Tableau(
                        "Chiffres cités dans les textes",
                        CHIFFRES,
                        chiffres.stream()
                                .map(chiffre -> List.of(
                                        Cellule.texte(chiffre.nom()),
                                        Cellule.texte(chiffre.dit()),
                                        Cellule.texte(chiffre.source()),
                                        Cellule.texte(Objects.requireNonNullElse(chiffre.code(), "sans code"))))
                                .toList()),
                List.of(38, 14, 26, 22),
                new Faits.Chiffres(chiffres));
    }

    static String source(ChiffreRenvoye chiffre) {
        Source source = chiffre.source();
        Retrait retrait = chiffre.retrait();
        return retrait != null ? retrait.dit() : source == null ? "" : source.enClair();
    }

    private static Bloc.Grille sources(List<FigureModele> figures) {
        List<List<Cellule>> lignes = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            FigureModele figure = figures.get(i);
            lignes.add(List.of(
                    Cellule.texte(nom(i + 1)),
                    Cellule.texte(figure.source()),
                    Cellule.texte(Objects.requireNonNullElse(figure.citation(), "sans code"))));
        }
        return new Bloc.Grille(
                new Tableau("Sources", List.of("Figure", "Source", "Code de citation"), lignes),
                List.of(12, 55, 33),
                new Faits.Sources(
                        IntStream.rangeClosed(1, figures.size()).boxed().toList()));
    }
}
