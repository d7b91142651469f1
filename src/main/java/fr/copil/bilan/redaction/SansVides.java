package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people filled in of a text to fill in: rows, items and headings that they left as they were given are not part of the
 * bilan. Decision 0046.
 */
final class SansVides {

    private SansVides() {}

    static List<Bloc> de(List<Bloc> blocs) {
        List<Bloc> remplis = new ArrayList<>();
        for (Bloc bloc : blocs) {
            rempli(bloc).ifPresent(remplis::add);
        }
        // From the end: a heading, or words that end with a colon, go when nothing is left under them.
        for (int i = remplis.size() - 1; i >= 0; i--) {
            Bloc suivant = i == remplis.size() - 1 ? null : remplis.get(i + 1);
            boolean orphelin =
                    switch (remplis.get(i)) {
                        case Bloc.Intertitre titre ->
                            suivant == null
                                    || (suivant instanceof Bloc.Intertitre autre && autre.niveau() <= titre.niveau());
                        case Bloc.Paragraphe texte ->
                            vide(texte.fragments())
                                    || (amorce(texte.fragments())
                                            && (suivant == null
                                                    || suivant instanceof Bloc.Intertitre
                                                    || (suivant instanceof Bloc.Paragraphe autre
                                                            && amorce(autre.fragments()))));
                        default -> false;
                    };
            if (orphelin) {
                remplis.remove(i);
            }
        }
        return List.copyOf(remplis);
    }

    private static Optional<Bloc> rempli(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Puces puces -> {
                List<Bloc.Element> dits = puces.elements().stream()
                        .map(element -> new Bloc.Element(de(element.blocs())))
                        .filter(element -> !element.blocs().isEmpty())
                        .toList();
                yield dits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Bloc.Puces(puces.numerotees(), puces.debut(), dits));
            }
            case Bloc.TableauEcrit tableau -> {
                List<Bloc.Cases> lignes = new ArrayList<>(List.of(tableau.entete()));
                tableau.corps().stream()
                        .filter(ligne -> ligne.cases().stream()
                                .skip(ligne.cases().size() == 1 ? 0 : 1)
                                .anyMatch(une -> !vide(une)))
                        .forEach(lignes::add);
                yield lignes.size() == 1
                        ? Optional.empty()
                        : Optional.of(new Bloc.TableauEcrit(tableau.alignements(), lignes));
            }
            default -> Optional.of(bloc);
        };
    }

    /** Bold words and their colon, then nothing. */
    private static boolean amorce(List<Fragment> fragments) {
        List<Fragment> dits = fragments.stream()
                .filter(fragment -> !fragment.texte().isBlank())
                .toList();
        return !dits.isEmpty()
                && dits.stream().allMatch(Fragment::gras)
                && dits.getLast().texte().strip().endsWith(":");
    }

    private static boolean vide(List<Fragment> fragments) {
        return fragments.stream().allMatch(fragment -> fragment.texte().isBlank());
    }
}
