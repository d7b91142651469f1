package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import java.util.ArrayList;
import java.util.List;

/** The tables of sections as every document numbers them: in the order of reading, those that people write included. */
final class Tableaux {

    /**
     * @param titre its own; of a table in a text, the heading that it stands under
     * @param bloc a grid of the data, or a table that somebody wrote
     */
    record Numerote(int numero, String titre, Section section, Bloc bloc) {

        String nom() {
            return "Tableau " + numero;
        }
    }

    private final List<Numerote> numerotes = new ArrayList<>();

    private Tableaux() {}

    static List<Numerote> de(List<Section> sections) {
        Tableaux tableaux = new Tableaux();
        for (Section section : sections) {
            String titre = section.titre();
            for (Bloc bloc : section.blocs()) {
                if (bloc instanceof Bloc.Intertitre intertitre) {
                    titre = intertitre.texte();
                }
                tableaux.parcourir(bloc, titre, section);
            }
        }
        return List.copyOf(tableaux.numerotes);
    }

    private void parcourir(Bloc bloc, String titre, Section section) {
        switch (bloc) {
            case Bloc.Grille grille -> ajouter(grille, grille.tableau().legende(), section);
            case Bloc.TableauEcrit ecrit -> ajouter(ecrit, titre, section);
            case Bloc.Puces puces ->
                puces.elements()
                        .forEach(element -> element.blocs().forEach(dedans -> parcourir(dedans, titre, section)));
            default -> {}
        }
    }

    private void ajouter(Bloc bloc, String titre, Section section) {
        numerotes.add(new Numerote(numerotes.size() + 1, titre, section, bloc));
    }
}
