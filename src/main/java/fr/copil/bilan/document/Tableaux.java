package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import java.util.ArrayList;
import java.util.List;

/** The tables of sections as every document numbers them: in the order of reading, those that people write included. */
final class Tableaux {

    /**
     * @param numero from 1; 0 where the heading that it stands under says all that a caption would
     * @param titre its own; of a table in a text, the heading that it stands under
     * @param bloc a grid of the data, or a table that somebody wrote
     */
    record Numerote(int numero, String titre, Section section, Bloc bloc) {

        boolean anonyme() {
            return numero == 0;
        }

        String nom() {
            return "Tableau " + numero;
        }
    }

    private final List<Numerote> numerotes = new ArrayList<>();
    private final boolean titreSuffit;
    private int dernier;

    private Tableaux(boolean titreSuffit) {
        this.titreSuffit = titreSuffit;
    }

    /** Each one under its number. */
    static List<Numerote> de(List<Section> sections) {
        return de(sections, false);
    }

    /** A table that is called as the heading that it stands under is neither numbered nor called so twice. */
    static List<Numerote> sousLeurTitre(List<Section> sections) {
        return de(sections, true);
    }

    private static List<Numerote> de(List<Section> sections, boolean titreSuffit) {
        Tableaux tableaux = new Tableaux(titreSuffit);
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
            case Bloc.Grille grille -> ajouter(grille, grille.tableau().legende(), titre, section);
            case Bloc.TableauEcrit ecrit -> ajouter(ecrit, titre, titre, section);
            case Bloc.Puces puces ->
                puces.elements()
                        .forEach(element -> element.blocs().forEach(dedans -> parcourir(dedans, titre, section)));
            default -> {}
        }
    }

    private void ajouter(Bloc bloc, String legende, String titre, Section section) {
        int numero = titreSuffit && legende.equals(titre) ? 0 : ++dernier;
        numerotes.add(new Numerote(numero, legende, section, bloc));
    }
}
