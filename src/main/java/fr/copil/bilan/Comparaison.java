package fr.copil.bilan;

import fr.copil.bilan.Changement.Objet;
import fr.copil.ui.FigureModele;
import fr.copil.ui.FigureModele.Cellule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What moved from a bilan to another: figures, states of engagements, texts that people wrote. */
final class Comparaison {

    private Comparaison() {}

    static List<Changement> de(Bilan avant, Bilan apres) {
        List<Changement> changements = new ArrayList<>();
        Map<String, String> hier = sources(avant);
        Map<String, String> aujourdHui = sources(apres);
        comparer(
                Objet.FIGURE,
                figures(avant),
                figures(apres),
                nom -> pourquoi(hier.get(nom), aujourdHui.get(nom)),
                changements);
        comparer(Objet.ENGAGEMENT, engagements(avant), engagements(apres), nom -> "Mise à jour du suivi.", changements);
        comparer(Objet.TEXTE, textes(avant), textes(apres), nom -> "Texte réécrit.", changements);
        return changements;
    }

    private static void comparer(
            Objet objet,
            Map<String, String> avant,
            Map<String, String> apres,
            UnaryOperator<String> pourquoi,
            List<Changement> changements) {
        Set<String> cles = new LinkedHashSet<>(avant.keySet());
        cles.addAll(apres.keySet());
        for (String cle : cles) {
            String hier = avant.getOrDefault(cle, "");
            String aujourdHui = apres.getOrDefault(cle, "");
            if (!hier.equals(aujourdHui)) {
                changements.add(new Changement(objet, cle, hier, aujourdHui, pourquoi.apply(cle)));
            }
        }
    }

    /** By what they show: the reading says the values, the code tells them from those of another delivery. */
    private static Map<String, String> figures(Bilan bilan) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (FigureModele figure : bilan.figures()) {
            String code = figure.citation();
            figures.put(nom(figure), figure.lecture() + (code == null ? "" : " (" + code + ")"));
        }
        return figures;
    }

    /** What the sources say, and nothing that they do not. */
    private static String pourquoi(@Nullable String avant, @Nullable String apres) {
        if (avant == null || apres == null) {
            return apres == null ? "Figure retirée depuis." : "Figure ajoutée depuis.";
        }
        return avant.equals(apres)
                ? "Même source : valeurs, règles de lecture ou de diffusion remplacées depuis."
                : "Nouvelle livraison : " + apres + ".";
    }

    private static Map<String, String> sources(Bilan bilan) {
        Map<String, String> sources = new LinkedHashMap<>();
        bilan.figures().forEach(figure -> sources.put(nom(figure), figure.source()));
        return sources;
    }

    private static String nom(FigureModele figure) {
        return figure.tableau().legende();
    }

    private static Map<String, String> engagements(Bilan bilan) {
        Map<String, String> etats = new LinkedHashMap<>();
        bilan.blocs().forEach(bloc -> {
            if (bloc instanceof Bloc.Grille grille && Engagements.estUneTable(grille.tableau())) {
                for (List<Cellule> ligne : grille.tableau().lignes()) {
                    etats.put(
                            ligne.get(0).texte() + " – " + ligne.get(1).texte(),
                            ligne.getLast().texte());
                }
            }
        });
        return etats;
    }

    private static Map<String, String> textes(Bilan bilan) {
        Map<String, String> textes = new LinkedHashMap<>();
        bilan.sections().stream()
                .filter(section -> !section.proposee())
                .forEach(section -> textes.put(section.titre(), Markdown.ecrire(section.recit())));
        return textes;
    }
}
