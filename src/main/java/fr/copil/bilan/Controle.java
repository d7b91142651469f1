package fr.copil.bilan;

import fr.copil.commun.Etat;
import fr.copil.ui.FigureModele;
import java.util.ArrayList;
import java.util.List;

/**
 * One point of the list gone through before the freeze.
 *
 * @param bloquant whether the freeze waits for it
 */
public record Controle(boolean bloquant, String message) {

    static List<Controle> de(Bilan bilan, Matiere matiere) {
        List<Controle> controles = new ArrayList<>();
        if (bilan.sections().isEmpty()) {
            controles.add(new Controle(true, "Aucune section n'est visible : le bilan est vide."));
        }
        bilan.figures().stream()
                .filter(figure -> figure.graphique().description().isBlank())
                .forEach(figure -> controles.add(
                        new Controle(true, "La figure « " + figure.titre() + " » n'a pas de texte de remplacement.")));
        bilan.figures().stream()
                .filter(figure -> figure.source().isBlank())
                .forEach(figure ->
                        controles.add(new Controle(true, "La figure « " + figure.titre() + " » n'a pas de source.")));
        bilan.sections().stream()
                .filter(section -> section.proposee() && !section.recit().isEmpty())
                .forEach(section -> controles.add(new Controle(
                        false, "« " + section.titre() + " » : le texte proposé n'a été relu par personne.")));
        bilan.sections().stream()
                .filter(section -> section.blocs().isEmpty())
                .forEach(section -> controles.add(new Controle(false, "« " + section.titre() + " » est vide.")));
        bilan.figures().stream()
                .filter(Controle::incomplete)
                .forEach(figure ->
                        controles.add(new Controle(false, "Non transmis dans la figure « " + figure.titre() + " ».")));
        long muets = matiere.suivis(engagement -> engagement.suivi().jamaisMisAJour())
                .size();
        if (muets > 0) {
            controles.add(new Controle(
                    false, muets + " engagements sans nouvelle depuis l'état que le document rapporte lui-même."));
        }
        return controles;
    }

    private static boolean incomplete(FigureModele figure) {
        return figure.tableau().lignes().stream().flatMap(List::stream).anyMatch(cellule -> cellule.texte()
                .equals(Etat.NON_TRANSMIS.libelle()));
    }
}
