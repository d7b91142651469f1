package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Renvois;
import fr.copil.essai.CopilEntier;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The documents of the two conventions on the shipped data: what the engine computed is read again in each of them. They
 * stay in {@code target/documents}, to be looked at.
 */
@CopilEntier
@EnTantQue(value = Role.CABINET, audience = Audience.COMITE, territoire = "FR")
class DocumentsReelsTest {

    /** What one copies to quote a figure. */
    private static final Pattern CITATION = Pattern.compile("[A-Z0-9-]+-[0-9]{4}-[a-z2-7]{12}");

    /** A column of a workbook that a program joins on, beside the name. */
    private static final Pattern CODE_SEUL = Pattern.compile("[A-Z0-9][A-Za-z0-9.-]*");

    private static final Path DOSSIER = Path.of("target/documents");

    @Autowired
    private BilanService service;

    @Autowired
    private JdbcTemplate jdbc;

    private Bilan bilan(String convention, String territoire) {
        return service.lire(
                service.creer(new NouveauBilan(convention, new CodeTerritoire(territoire), Genre.ANNUEL, 2024)),
                Audience.COMITE);
    }

    @AfterEach
    void ranger() {
        jdbc.update("delete from section_bilan");
        jdbc.update("delete from bilan");
    }

    @ParameterizedTest
    @CsvSource({"LA, DEP-44", "N, FR"})
    void chaque_format_redit_les_chiffres_du_moteur_et_aucun_ne_dit_un_code(String convention, String territoire)
            throws IOException {
        Bilan bilan = bilan(convention, territoire);
        List<List<Double>> figures = bilan.figures().stream()
                .map(figure -> valeurs(figure.graphique()).sorted().toList())
                .filter(valeurs -> !valeurs.isEmpty())
                .toList();
        List<List<List<String>>> tableaux = tableaux(bilan);
        assertThat(figures).hasSizeGreaterThan(6);

        Map<Format, byte[]> documents = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            documents.put(format, ecrire(bilan, convention, format));
        }
        assertThat(codes(documents)).isEmpty();
        byte[] docx = documents.getOrDefault(Format.DOCX, new byte[0]);
        List<Relecture.GraphiqueRelu> graphiques = Relecture.graphiques(docx, Format.DOCX);
        assertThat(graphiques).extracting(relu -> triees(relu.affiches())).isEqualTo(figures);
        assertThat(graphiques).extracting(relu -> triees(relu.classeur())).isEqualTo(figures);
        // A slide shows the first rows only.
        List<List<Double>> projetees = bilan.figures().stream()
                .map(figure -> valeurs(premieres(figure.graphique())).sorted().toList())
                .filter(valeurs -> !valeurs.isEmpty())
                .toList();
        List<Relecture.GraphiqueRelu> diapositives =
                Relecture.graphiques(documents.getOrDefault(Format.PPTX, new byte[0]), Format.PPTX);
        assertThat(diapositives).extracting(relu -> triees(relu.affiches())).isEqualTo(projetees);
        assertThat(diapositives).extracting(relu -> triees(relu.classeur())).isEqualTo(projetees);

        assertThat(Relecture.tableauxDocx(docx)).isEqualTo(tableaux);
        assertThat(Relecture.tableauxHtml(documents.getOrDefault(Format.HTML, new byte[0])))
                .isEqualTo(tableaux);

        List<Double> observees = bilan.figures().stream()
                .flatMap(figure -> observees(figure.graphique()))
                .sorted()
                .toList();
        assertThat(triees(Relecture.donneesXlsx(documents.getOrDefault(Format.XLSX, new byte[0]))))
                .isEqualTo(observees);
        assertThat(triees(Relecture.donneesOds(documents.getOrDefault(Format.ODS, new byte[0]))))
                .isEqualTo(observees);

        String pdf = Relecture.textePdf(documents.getOrDefault(Format.PDF, new byte[0]));
        assertThat(tableaux.stream().flatMap(List::stream)).allSatisfy(ligne -> assertThat(pdf)
                .contains(ligne.stream().map(Relecture::sansBlanc).toList()));
        assertThat(bilan.figures())
                .allSatisfy(figure -> assertThat(pdf).contains(Relecture.sansBlanc(Ecrit.texte(figure.lecture()))));
    }

    /** As on the screens: decision 0055. */
    private static List<String> codes(Map<Format, byte[]> documents) throws IOException {
        List<String> codes = new ArrayList<>();
        for (Map.Entry<Format, byte[]> document : documents.entrySet()) {
            Format format = document.getKey();
            boolean tableur = format == Format.XLSX || format == Format.ODS;
            List<String> textes = Relecture.textes(document.getValue(), format);
            assertThat(textes).as(format.name()).hasSizeGreaterThan(40);
            textes.stream()
                    .map(texte -> texte.replace('\u00A0', ' ').replace('\u202F', ' '))
                    .map(texte -> CITATION.matcher(texte).replaceAll(""))
                    .filter(texte -> !(tableur && CODE_SEUL.matcher(texte).matches()))
                    .filter(Renvois::dans)
                    .forEach(texte -> codes.add(format + " : " + texte));
        }
        return codes;
    }

    private static byte[] ecrire(Bilan bilan, String convention, Format format) throws IOException {
        byte[] octets = Ouvert.ecrire(bilan, format);
        Files.createDirectories(DOSSIER);
        Files.write(DOSSIER.resolve("bilan-" + convention + "." + format.extension()), octets);
        return octets;
    }

    private static List<Double> triees(List<Double> valeurs) {
        return valeurs.stream().sorted().toList();
    }

    private static Stream<Double> observees(Graphique graphique) {
        return switch (graphique) {
            case Graphique.Courbes courbes ->
                courbes.series().stream()
                        .flatMap(serie -> serie.points().stream())
                        .map(Graphique.Point::y)
                        .filter(Objects::nonNull);
            case Graphique.Barres barres ->
                barres.lignes().stream()
                        .flatMap(ligne -> ligne.parts().stream())
                        .map(Graphique.Part::valeur);
            case Graphique.Carte carte -> Stream.empty();
        };
    }

    private static Graphique premieres(Graphique graphique) {
        return graphique instanceof Graphique.Barres b
                ? new Graphique.Barres(
                        b.description(),
                        b.axeX(),
                        b.unite(),
                        b.traits(),
                        b.lignes().stream().limit(10).toList())
                : graphique;
    }

    /** With the targets, which are drawn as well. */
    private static Stream<Double> valeurs(Graphique graphique) {
        Stream<Double> cibles = graphique instanceof Graphique.Courbes courbes
                ? courbes.cibles().stream()
                        .flatMap(cible -> cible.points().stream())
                        .map(Graphique.PointDeCible::y)
                : Stream.empty();
        return Stream.concat(observees(graphique), cibles);
    }

    private static List<List<List<String>>> tableaux(Bilan bilan) {
        Function<List<String>, List<String>> ecrites =
                cellules -> cellules.stream().map(Ecrit::texte).toList();
        return bilan.blocs()
                .flatMap(bloc -> bloc instanceof Bloc.Grille grille ? Stream.of(grille.tableau()) : Stream.empty())
                .map(tableau -> Stream.concat(
                                Stream.of(tableau.entetes()),
                                tableau.lignes().stream().map(ligne -> ligne.stream()
                                        .map(FigureModele.Cellule::texte)
                                        .toList()))
                        .map(ecrites)
                        .toList())
                .toList();
    }
}
