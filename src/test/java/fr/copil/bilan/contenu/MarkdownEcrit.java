package fr.copil.bilan.contenu;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of blocks, as it can be read again: what tests compare. */
public final class MarkdownEcrit {

    private MarkdownEcrit() {}

    public static String de(List<Bloc> blocs) {
        return blocs.stream()
                .map(MarkdownEcrit::de)
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String de(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Intertitre titre -> "#".repeat(titre.niveau()) + " " + Markdown.echapper(titre.texte());
            case Bloc.Paragraphe texte -> ecrits(texte.fragments());
            case Bloc.Note note -> Markdown.echapper(note.texte());
            case Bloc.Retrait retrait -> Markdown.echapper(retrait.texte());
            case Bloc.Carte carte -> "";
            case Bloc.Puces puces ->
                IntStream.range(0, puces.elements().size())
                        .mapToObj(i -> element(
                                puces.numerotees() ? puces.debut() + i + ". " : "- ",
                                puces.elements().get(i)))
                        .collect(Collectors.joining("\n"));
            case Bloc.TableauEcrit tableau -> tableau(tableau);
            case Bloc.Illustration figure -> "";
            case Bloc.Grille tableau -> "";
        };
    }

    private static String element(String marque, Bloc.Element element) {
        String retrait = "\n" + " ".repeat(marque.length());
        String blocs = element.blocs().stream().map(MarkdownEcrit::de).collect(Collectors.joining("\n\n"));
        return marque + blocs.replaceAll("\n(?!\n)", retrait);
    }

    private static String tableau(Bloc.TableauEcrit tableau) {
        Stream<String> lignes = tableau.lignes().stream().map(MarkdownEcrit::ligne);
        String trait = tableau.alignements().stream()
                .map(alignement -> switch (alignement) {
                    case GAUCHE -> "---";
                    case CENTRE -> ":-:";
                    case DROITE -> "--:";
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
        List<String> toutes = lignes.toList();
        return toutes.getFirst() + "\n" + trait + "\n" + String.join("\n", toutes.subList(1, toutes.size()));
    }

    private static String ligne(Bloc.Cases ligne) {
        return ligne.cases().stream()
                .map(une -> ecrits(une).replace("\\\n", "<br>").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String ecrits(List<Fragment> fragments) {
        return fragments.stream().map(MarkdownEcrit::ecrit).collect(Collectors.joining());
    }

    private static String ecrit(Fragment fragment) {
        if (fragment.texte().equals(Fragment.SAUT)) {
            return "\\\n";
        }
        String texte = Markdown.echapper(fragment.texte());
        texte = fragment.gras() ? "**" + texte + "**" : texte;
        texte = fragment.italique() ? "*" + texte + "*" : texte;
        Emprunt emprunt = fragment.emprunt();
        String cible =
                emprunt == null || emprunt.figure() == null ? fragment.lien() : Markdown.FIGURE + emprunt.figure();
        return cible == null ? texte : "[" + texte + "](" + cible + ")";
    }
}
