package fr.copil.bilan.contenu;

import fr.copil.figure.FigureModele;
import fr.copil.indicateur.ChiffreRenvoye;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The light rich text of a bilan: bold, italics, headings, lists, links to the web or to mail. Nothing else passes: HTML
 * is a text like another, images are not read.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(Heading.class, ListBlock.class))
            .build();

    /** Before the id of a figure whose sentence a text says. */
    static final String FIGURE = "figure:";

    /** Before the id of a figure whose sentence an author made their own, when texts were not kept up to date. */
    static final String REDITE = "redite:";

    private static final Pattern SIGNES = Pattern.compile("([\\\\*_\\[\\]<>#`])");

    private Markdown() {}

    /** A text from the data, whose signs stay what they are. */
    public static String echapper(String texte) {
        return SIGNES.matcher(texte).replaceAll("\\\\$1");
    }

    /** What an author writes to quote a figure, whose value follows what is in force until the freeze. */
    public static String chiffre(ChiffreRenvoye chiffre) {
        return ChiffresInseres.marque(chiffre);
    }

    /** The sentence of a figure, that follows it and goes with it when it is withdrawn. */
    public static String lecture(FigureModele figure) {
        return marque(echapper(figure.lecture()), FIGURE + figure.id());
    }

    /** What points at the sentence of a figure. */
    public static String cible(FigureModele figure) {
        return FIGURE + figure.id();
    }

    /** A mark that Copil keeps up to date. */
    public static String marque(String mots, String cible) {
        return "[" + mots + "](" + cible + ")";
    }

    public static List<Bloc> lire(String texte) {
        return lire(texte, Marques.AUCUNE);
    }

    public static List<Bloc> lire(String texte, Marques marques) {
        List<Bloc> blocs = new ArrayList<>();
        for (Node n = PARSER.parse(texte).getFirstChild(); n != null; n = n.getNext()) {
            String seule = marqueSeule(n);
            if (seule != null) {
                marques.phrases().dite(seule).ifPresent(dite -> blocs.addAll(lire(dite, marques)));
                continue;
            }
            switch (n) {
                case Heading titre ->
                    blocs.add(new Bloc.Intertitre(Math.clamp(titre.getLevel(), 2, 3), mots(fragments(titre, marques))));
                case BulletList liste -> blocs.add(new Bloc.Puces(false, elements(liste, marques)));
                case OrderedList liste -> blocs.add(new Bloc.Puces(true, elements(liste, marques)));
                default -> blocs.add(new Bloc.Paragraphe(fragments(n, marques)));
            }
        }
        return blocs;
    }

    /** The runs of these blocks, one after the other. */
    static List<Fragment> enLigne(List<Bloc> blocs) {
        List<Fragment> fragments = new ArrayList<>();
        for (Bloc bloc : blocs) {
            List<List<Fragment>> siens =
                    switch (bloc) {
                        case Bloc.Paragraphe texte -> List.of(texte.fragments());
                        case Bloc.Puces puces -> puces.elements();
                        default -> List.of();
                    };
            for (List<Fragment> element : siens) {
                if (!fragments.isEmpty()) {
                    fragments.add(Fragment.simple(" "));
                }
                fragments.addAll(element);
            }
        }
        return fragments;
    }

    /** Its words alone, a paragraph or an item a line. */
    public static String brut(List<Bloc> blocs) {
        return blocs.stream()
                .flatMap(bloc -> switch (bloc) {
                    case Bloc.Intertitre titre -> Stream.of(titre.texte());
                    case Bloc.Paragraphe texte -> Stream.of(mots(texte.fragments()));
                    case Bloc.Note note -> Stream.of(note.texte());
                    case Bloc.Retrait retrait -> Stream.of(retrait.texte());
                    case Bloc.Puces puces -> puces.elements().stream().map(element -> "– " + mots(element));
                    case Bloc.Illustration figure -> Stream.empty();
                    case Bloc.Grille tableau -> Stream.empty();
                })
                .collect(Collectors.joining("\n"));
    }

    /** A paragraph of its own, which may stand for several, or for none. */
    private static @Nullable String marqueSeule(Node noeud) {
        return noeud instanceof Paragraph
                        && noeud.getFirstChild() instanceof Link lien
                        && lien.getNext() == null
                        && lien.getDestination().startsWith(PhrasesVives.cible(""))
                ? lien.getDestination()
                : null;
    }

    private static String mots(List<Fragment> fragments) {
        return String.join("", fragments.stream().map(Fragment::texte).toList());
    }

    /** A list inside a list joins the items of the outer one. */
    private static List<List<Fragment>> elements(ListBlock liste, Marques marques) {
        List<List<Fragment>> elements = new ArrayList<>();
        for (Node item = liste.getFirstChild(); item != null; item = item.getNext()) {
            List<Fragment> siens = new ArrayList<>();
            List<List<Fragment>> dedans = new ArrayList<>();
            for (Node n = item.getFirstChild(); n != null; n = n.getNext()) {
                if (n instanceof ListBlock autre) {
                    dedans.addAll(elements(autre, marques));
                } else {
                    siens.addAll(fragments(n, marques));
                }
            }
            elements.add(siens);
            elements.addAll(dedans);
        }
        return elements;
    }

    private static List<Fragment> fragments(Node noeud, Marques marques) {
        LectureMarkdown lecture = new LectureMarkdown(marques);
        noeud.accept(lecture);
        return lecture.fragments();
    }
}
