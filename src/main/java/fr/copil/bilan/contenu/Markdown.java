package fr.copil.bilan.contenu;

import fr.copil.figure.FigureModele;
import fr.copil.indicateur.ChiffreRenvoye;
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

    /** The sentence of a figure, that goes with it when it is withdrawn, in the draft as in what an author makes of it. */
    public static String lecture(FigureModele figure) {
        return "[" + echapper(figure.lecture()) + "](" + FIGURE + figure.id() + ")";
    }

    public static List<Bloc> lire(String texte) {
        return lire(texte, ChiffresInseres.AUCUN);
    }

    public static List<Bloc> lire(String texte, ChiffresInseres chiffres) {
        return LectureDesBlocs.de(PARSER.parse(texte), chiffres);
    }

    /** Its words alone, a paragraph or an item a line. */
    public static String brut(List<Bloc> blocs) {
        return blocs.stream()
                .flatMap(bloc -> switch (bloc) {
                    case Bloc.Intertitre titre -> Stream.of(titre.texte());
                    case Bloc.Paragraphe texte -> Stream.of(mots(texte.fragments()));
                    case Bloc.Note note -> Stream.of(note.texte());
                    case Bloc.Retrait retrait -> Stream.of(retrait.texte());
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

    static String mots(List<Fragment> fragments) {
        return String.join("", fragments.stream().map(Fragment::texte).toList());
    }
}
