package fr.copil.bilan.contenu;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the blocks of a text, one inside another as they were written. */
final class LectureDesBlocs {

    private final Marques marques;

    private LectureDesBlocs(Marques marques) {
        this.marques = marques;
    }

    static List<Bloc> de(Node texte, Marques marques) {
        LectureDesBlocs lecture = new LectureDesBlocs(marques);
        return enfants(texte)
                .filter(noeud -> !(noeud instanceof LinkReferenceDefinition))
                .flatMap(lecture::blocs)
                .toList();
    }

    /** A mark in a paragraph of its own may stand for several, or for none. */
    private Stream<Bloc> blocs(Node noeud) {
        return noeud instanceof Paragraph
                        && noeud.getFirstChild() instanceof Link lien
                        && lien.getNext() == null
                        && PhrasesVives.deCopil(lien.getDestination())
                ? marques.phrases().dite(lien.getDestination()).stream()
                        .flatMap(dite -> Markdown.lire(dite, marques).stream())
                : Stream.of(bloc(noeud));
    }

    private Bloc bloc(Node noeud) {
        return noeud instanceof Heading titre
                ? new Bloc.Intertitre(
                        Math.clamp(titre.getLevel(), 2, 3),
                        Markdown.mots(fragments(titre)).replace('\n', ' '))
                : corps(noeud);
    }

    private Bloc corps(Node noeud) {
        return switch (noeud) {
            case BulletList liste -> new Bloc.Puces(false, 1, elements(liste));
            case OrderedList liste ->
                new Bloc.Puces(true, Objects.requireNonNullElse(liste.getMarkerStartNumber(), 1), elements(liste));
            case TableBlock tableau -> tableau(tableau);
            default -> new Bloc.Paragraphe(fragments(noeud));
        };
    }

    /** A heading has no place in an item: its words do. */
    private List<Bloc.Element> elements(ListBlock liste) {
        return enfants(liste)
                .map(item -> new Bloc.Element(enfants(item).map(this::corps).toList()))
                .toList();
    }

    private Bloc.TableauEcrit tableau(TableBlock tableau) {
        List<List<TableCell>> lignes = enfants(tableau)
                .flatMap(LectureDesBlocs::enfants)
                .map(ligne -> enfants(ligne).map(TableCell.class::cast).toList())
                .toList();
        List<TableCell> entete = lignes.getFirst();
        return new Bloc.TableauEcrit(
                entete.stream().map(LectureDesBlocs::alignement).toList(),
                lignes.stream().map(ligne -> cases(ligne, entete.size())).toList());
    }

    private Bloc.Cases cases(List<TableCell> ligne, int colonnes) {
        return new Bloc.Cases(IntStream.range(0, colonnes)
                .mapToObj(j -> j < ligne.size() ? fragments(ligne.get(j)) : List.<Fragment>of())
                .toList());
    }

    private static Bloc.Alignement alignement(TableCell cellule) {
        TableCell.Alignment voulu = cellule.getAlignment();
        return voulu == null
                ? Bloc.Alignement.GAUCHE
                : switch (voulu) {
                    case LEFT -> Bloc.Alignement.GAUCHE;
                    case CENTER -> Bloc.Alignement.CENTRE;
                    case RIGHT -> Bloc.Alignement.DROITE;
                };
    }

    private List<Fragment> fragments(Node noeud) {
        LectureMarkdown lecture = new LectureMarkdown(marques, noeud instanceof TableCell);
        noeud.accept(lecture);
        return lecture.fragments();
    }

    private static Stream<Node> enfants(Node noeud) {
        List<Node> enfants = new ArrayList<>();
        for (Node n = noeud.getFirstChild(); n != null; n = n.getNext()) {
            enfants.add(n);
        }
        return enfants.stream();
    }
}
