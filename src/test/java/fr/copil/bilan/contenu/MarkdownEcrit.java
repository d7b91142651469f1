package fr.copil.bilan.contenu;

import java.util.List;
import java.util.stream.Collectors;

/** The text of blocks, as it can be read again: what tests compare. */
public final class MarkdownEcrit {

    private MarkdownEcrit() {}

    public static String de(List<Bloc> blocs) {
        return blocs.stream()
                .map(bloc -> switch (bloc) {
                    case Bloc.Intertitre titre -> "#".repeat(titre.niveau()) + " " + Markdown.echapper(titre.texte());
                    case Bloc.Paragraphe texte -> ecrits(texte.fragments());
                    case Bloc.Note note -> Markdown.echapper(note.texte());
                    case Bloc.Retrait retrait -> Markdown.echapper(retrait.texte());
                    case Bloc.Puces puces ->
                        puces.elements().stream()
                                .map(element -> (puces.numerotees() ? "1. " : "- ") + ecrits(element))
                                .collect(Collectors.joining("\n"));
                    case Bloc.Illustration figure -> "";
                    case Bloc.Grille tableau -> "";
                })
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String ecrits(List<Fragment> fragments) {
        return fragments.stream().map(MarkdownEcrit::ecrit).collect(Collectors.joining());
    }

    private static String ecrit(Fragment fragment) {
        String texte = Markdown.echapper(fragment.texte());
        texte = fragment.gras() ? "**" + texte + "**" : texte;
        texte = fragment.italique() ? "*" + texte + "*" : texte;
        Emprunt emprunt = fragment.emprunt();
        String cible =
                emprunt == null || emprunt.figure() == null ? fragment.lien() : Markdown.FIGURE + emprunt.figure();
        return cible == null ? texte : "[" + texte + "](" + cible + ")";
    }
}
