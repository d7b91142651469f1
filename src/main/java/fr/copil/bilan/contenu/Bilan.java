package fr.copil.bilan.contenu;

import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a bilan says to one audience: each document is written from this value and from nothing else, so that
 * all of them say the same. Decision 0016.
 *
 * @param sections those that are shown, in order
 * @param definitions of the indicateurs that figures quote
 */
public record Bilan(Entete entete, List<Section> sections, List<DefinitionCitee> definitions) {

    /** In the order of reading; their rank is their number. */
    public List<FigureModele> figures() {
        return blocs().flatMap(bloc -> bloc instanceof Bloc.Illustration illustration
                        ? Stream.of(illustration.figure())
                        : Stream.empty())
                .toList();
    }

    /** Those that it shows, its figures of other conventions included: it is read again when one of them changes. */
    public Set<String> indicateurs() {
        return Stream.of(
                        definitions.stream().map(DefinitionCitee::code),
                        figures().stream().flatMap(figure -> figure.indicateurs().stream()),
                        valeurs()
                                .flatMap(valeur -> Stream.ofNullable(valeur.renvoi()))
                                .map(renvoi -> renvoi.substring(0, renvoi.indexOf('/'))))
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was withdrawn of it since it was frozen, in words. */
    public List<String> retraits() {
        return blocs().flatMap(
                        bloc -> bloc instanceof Bloc.Retrait retrait ? Stream.of(retrait.texte()) : Stream.empty())
                .distinct()
                .toList();
    }

    /** Figures that its tables show, each by itself. */
    public Stream<ChiffreFige> valeurs() {
        return blocs().flatMap(
                        bloc -> bloc instanceof Bloc.Grille grille && grille.faits() instanceof Faits.Valeurs dites
                                ? dites.lignes().stream().flatMap(ligne -> ligne.valeurs().stream())
                                : Stream.empty());
    }

    public Stream<Bloc> blocs() {
        return sections.stream().flatMap(section -> section.blocs().stream());
    }
}
