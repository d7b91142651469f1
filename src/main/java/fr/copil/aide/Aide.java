package fr.copil.aide;

import fr.copil.commun.Textes;
import fr.copil.ui.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The texts of the help, one file a chapter; each second-level title opens an answer. */
public final class Aide {

    private static final Parser LECTURE = Parser.builder().build();
    private static final HtmlRenderer PAGE = HtmlRenderer.builder().build();
    private static final TextContentRenderer MOTS =
            TextContentRenderer.builder().build();

    private static final List<Rubrique> RUBRIQUES =
            Arrays.stream(Chapitre.values()).flatMap(Aide::lire).toList();

    private Aide() {}

    /** In the order of the chapters, then of their texts. */
    public static List<Rubrique> rubriques() {
        return RUBRIQUES;
    }

    private static Stream<Rubrique> lire(Chapitre chapitre) {
        return Arrays.stream(("\n" + texte(chapitre.adresse())).split("\n## "))
                .skip(1)
                .map(partie -> rubrique(chapitre, partie));
    }

    private static Rubrique rubrique(Chapitre chapitre, String partie) {
        int fin = partie.indexOf('\n');
        String titre = partie.substring(0, fin).strip();
        String corps = Typographie.fines(partie.substring(fin));
        return new Rubrique(
                chapitre,
                Textes.normaliser(titre).replace(' ', '-'),
                Typographie.fines(titre),
                PAGE.render(LECTURE.parse(corps)),
                Textes.normaliser(titre + " " + MOTS.render(LECTURE.parse(corps))));
    }

    private static String texte(String nom) {
        try (InputStream flux = Objects.requireNonNull(Aide.class.getResourceAsStream(nom + ".md"), nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
