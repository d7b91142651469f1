package fr.copil.bilan.contenu;

import fr.copil.figure.FigureModele;
import fr.copil.indicateur.ChiffreRenvoye;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;

/**
 * The light rich text of a bilan: bold, italics, headings, lists, tables, links to the web or to mail, line breaks. Nothing
 * else passes: HTML is a text like another, images are not read. Decision 0041.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
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
        return LectureDesBlocs.de(PARSER.parse(texte), marques);
    }

    /** The runs of these blocks, one after the other. */
    static List<Fragment> enLigne(List<Bloc> blocs) {
        List<Fragment> fragments = new ArrayList<>();
        blocs.stream().map(Markdown::runs).filter(siens -> !siens.isEmpty()).forEach(siens -> {
            if (!fragments.isEmpty()) {
                fragments.add(Fragment.simple(" "));
            }
            fragments.addAll(siens);
        });
        return fragments;
    }

    private static List<Fragment> runs(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe texte -> texte.fragments();
            case Bloc.Puces puces ->
                enLigne(puces.elements().stream()
                        .flatMap(element -> element.blocs().stream())
                        .toList());
            case Bloc.Intertitre titre -> List.of(Fragment.simple(titre.texte()));
            case Bloc.Note note -> List.of(Fragment.simple(note.texte()));
            case Bloc.Retrait retrait -> List.of(Fragment.simple(retrait.texte()));
            case Bloc.Carte carte -> List.of();
            case Bloc.TableauEcrit tableau -> List.of();
            case Bloc.Illustration figure -> List.of();
            case Bloc.Grille tableau -> List.of();
        };
    }

    /** Its words alone, a paragraph or an item a line. */
    public static String brut(List<Bloc> blocs) {
        return blocs.stream()
                .flatMap(bloc -> switch (bloc) {
                    case Bloc.Intertitre titre -> Stream.of(titre.texte());
                    case Bloc.Paragraphe texte -> Stream.of(mots(texte.fragments()));
                    case Bloc.Note note -> Stream.of(note.texte());
                    case Bloc.Retrait retrait -> Stream.of(retrait.texte());
                    case Bloc.Carte carte -> Stream.empty();
                    case Bloc.Puces puces -> puces.elements().stream().flatMap(Markdown::brut);
                    case Bloc.TableauEcrit tableau -> tableau.lignes().stream().map(Markdown::brut);
                    case Bloc.Illustration figure -> Stream.empty();
                    case Bloc.Grille tableau -> Stream.empty();
                })
                .collect(Collectors.joining("\n"));
    }

    /** What is inside an item stands under it, further in. */
    private static Stream<String> brut(Bloc.Element element) {
        String[] lignes = brut(element.blocs()).split("\n", -1);
        return IntStream.range(0, lignes.length).mapToObj(i -> (i == 0 ? "– " : "  ") + lignes[i]);
    }

    private static String brut(Bloc.Cases ligne) {
        return ligne.cases().stream().map(une -> mots(une).replace('\n', ' ')).collect(Collectors.joining(" | "));
    }

    public static String mots(List<Fragment> fragments) {
        return String.join("", fragments.stream().map(Fragment::texte).toList());
    }
}
