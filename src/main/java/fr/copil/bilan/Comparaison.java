package fr.copil.bilan;

import fr.copil.bilan.Changement.Objet;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Two bilans side by side: figures, states of engagements, texts of the sections. */
final class Comparaison {

    private Comparaison() {}

    /** All of it, what did not change included. */
    static List<Changement> de(Bilan avant, Bilan apres) {
        List<Changement> changements = new ArrayList<>();
        comparer(Objet.FIGURE, figures(avant), figures(apres), changements);
        comparer(Objet.ENGAGEMENT, engagements(avant), engagements(apres), changements);
        comparer(Objet.TEXTE, textes(avant), textes(apres), changements);
        return changements;
    }

    private static void comparer(
            Objet objet, Map<String, String> avant, Map<String, String> apres, List<Changement> changements) {
        Set<String> cles = new LinkedHashSet<>(avant.keySet());
        cles.addAll(apres.keySet());
        for (String cle : cles) {
            changements.add(new Changement(objet, cle, avant.getOrDefault(cle, ""), apres.getOrDefault(cle, ""), ""));
        }
    }

    /** By what they show: the reading says the values, the code tells them from those of another delivery. */
    private static Map<String, String> figures(Bilan bilan) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (FigureModele figure : bilan.figures()) {
            String code = figure.citation();
            figures.put(figure.tableau().legende(), figure.lecture() + (code == null ? "" : " (" + code + ")"));
        }
        lignes(bilan, Bloc.Grille::chiffresCites)
                .forEach(ligne -> figures.put(
                        ligne.get(0).texte(),
                        ligne.get(1).texte() + " (" + ligne.get(3).texte() + ")"));
        return figures;
    }

    private static Map<String, String> engagements(Bilan bilan) {
        Map<String, String> etats = new LinkedHashMap<>();
        lignes(bilan, grille -> Engagements.estUneTable(grille.tableau()))
                .forEach(ligne -> etats.put(
                        ligne.get(0).texte() + " – " + ligne.get(1).texte(),
                        ligne.getLast().texte()));
        return etats;
    }

    private static List<List<Cellule>> lignes(Bilan bilan, Predicate<Bloc.Grille> voulue) {
        List<List<Cellule>> lignes = new ArrayList<>();
        bilan.blocs().forEach(bloc -> {
            if (bloc instanceof Bloc.Grille grille && voulue.test(grille)) {
                lignes.addAll(grille.tableau().lignes());
            }
        });
        return lignes;
    }

    private static Map<String, String> textes(Bilan bilan) {
        Map<String, String> textes = new LinkedHashMap<>();
        bilan.sections().forEach(section -> textes.put(section.titre(), Markdown.brut(section.recit())));
        return textes;
    }
}
