package fr.copil.bilan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.document.Apercu;
import fr.copil.figure.FigureModele;
import fr.copil.ui.Figure;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a section on screen: the figure and the list that every page uses, texts as one element. */
final class RenduBlocs {

    private RenduBlocs() {}

    /** @param prefixe of the ids of the tables, one a section */
    static List<Component> de(String prefixe, List<Bloc> blocs) {
        List<Component> composants = new ArrayList<>();
        List<Bloc> textes = new ArrayList<>();
        for (Bloc bloc : blocs) {
            switch (bloc) {
                case Bloc.Illustration illustration -> {
                    vider(textes, composants);
                    Figure figure = new Figure();
                    figure.montrer(illustration.figure());
                    composants.add(figure);
                }
                case Bloc.Grille grille -> {
                    vider(textes, composants);
                    Liste liste = new Liste();
                    liste.montrer(tableau(prefixe + "-" + composants.size(), grille.tableau()));
                    composants.add(liste);
                }
                default -> textes.add(bloc);
            }
        }
        vider(textes, composants);
        return composants;
    }

    private static void vider(List<Bloc> textes, List<Component> composants) {
        if (!textes.isEmpty()) {
            composants.add(new Html("<div class=\"bilan-prose\">" + Apercu.html(textes) + "</div>"));
            textes.clear();
        }
    }

    private static ListeModele tableau(String id, FigureModele.Tableau tableau) {
        return ListeModele.simple(
                id,
                tableau.legende(),
                tableau.entetes().stream().map(ListeModele.Colonne::de).toList(),
                tableau.lignes().stream()
                        .map(ligne -> ListeModele.Ligne.de(ligne.stream()
                                .map(cellule -> ListeModele.Cellule.texte(cellule.texte()))
                                .toList()))
                        .toList(),
                "Aucune ligne.");
    }
}
