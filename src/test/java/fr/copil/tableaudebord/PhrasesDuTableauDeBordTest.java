package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.fail;

import fr.copil.commun.CodeTerritoire;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The titles, sentences and notes of the three figures of numbers, whatever the numbers: none is of the bad kinds. */
class PhrasesDuTableauDeBordTest {

    private static final Map<String, Pattern> FAUTES = Map.of(
            "a leftover", Pattern.compile("null|NaN|Infinity|  | ,| \\.|\\.\\.|;;"),
            "a change of nothing", Pattern.compile("[+-] ?0,0(?!\\d)"),
            "a clause that only names a place", Pattern.compile("En \\d{4}, [\\p{L}' -]+\\. "),
            "two colons in one clause", Pattern.compile(" : [^:;.]*% : "),
            "the same word twice", Pattern.compile("(?<![\\p{L}+])(\\p{L}{3,}) \\1(?![\\p{L}+])"),
            "two decimals", Pattern.compile("\\d,\\d{2,} ?(%|point)"),
            "zero covered", Pattern.compile("\\b0 (REP|couvert)"),
            "a part of the change, signed", Pattern.compile("[+-] ?\\d+,\\d du côté"));

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 100, 100, 0",
        "77.16, 86.01, 83.7, 89.5",
        "50, 50.04, 50, 50",
        "89.66, 78.54, 78.54, 89.66",
        "90, 80, 91, 80",
        "29.44, 24.8, 22.7, 50"
    })
    void chaque_phrase_se_lit(double avantIci, double avantAutres, double apresIci, double apresAutres) {
        for (AxeDeComparaison comparaison : AxeDeComparaison.values()) {
            for (Territoire territoire : List.of(PageDEssai.LOIRE_ATLANTIQUE, Territoire.FRANCE)) {
                for (int colleges : new int[] {1, 2, 300}) {
                    for (boolean fixee : new boolean[] {false, true}) {
                        PageDEssai page = new PageDEssai().sur(territoire).comparant(comparaison);
                        if (fixee) {
                            page.lisantLaCible(LectureDeCible.RELATIVE);
                        }
                        for (Population groupe : groupes(comparaison)) {
                            page.avecReussite(2022, groupe, avantIci, colleges)
                                    .avecReussite(2024, groupe, apresIci, colleges);
                        }
                        Population reference = comparaison == AxeDeComparaison.QPV
                                ? Population.PUBLIC_HORS_QPV
                                : Population.PUBLIC_HORS_EP;
                        page.avecReussite(2022, reference, avantAutres, colleges)
                                .avecReussite(2024, reference, apresAutres, colleges);
                        jeunesEnfants(page, territoire, avantIci, apresIci);
                        reseaux(page, territoire, (int) Math.min(5, avantIci), 5);
                        verifier(page);
                    }
                }
            }
        }
    }

    private static List<Population> groupes(AxeDeComparaison comparaison) {
        return comparaison == AxeDeComparaison.QPV
                ? List.of(Population.PUBLIC_QPV)
                : List.of(Population.PUBLIC_REP_PLUS, Population.PUBLIC_REP);
    }

    private static void jeunesEnfants(PageDEssai page, Territoire territoire, double avant, double apres) {
        for (String indicateur : List.of(Indicateurs.MOINS_DE_TROIS_ANS, Indicateurs.MOINS_DE_TROIS_ANS_QPV)) {
            Population groupe =
                    indicateur.equals(Indicateurs.MOINS_DE_TROIS_ANS) ? Population.REP_PLUS : Population.ENSEMBLE;
            for (CodeTerritoire ou : Stream.of(territoire.code(), CodeTerritoire.FRANCE)
                    .distinct()
                    .toList()) {
                Mesures mesures = new Mesures(indicateur, ou, groupe);
                page.avec(mesures.valeurSeule(2016, avant), mesures.valeurSeule(2019, apres));
            }
        }
    }

    private static void reseaux(PageDEssai page, Territoire territoire, int couverts, int attendus) {
        page.avec(new Mesures(Indicateurs.COUVERTURE_PRE, territoire.code(), Population.REP_PLUS)
                .couverture(2022, couverts, attendus, attendus));
    }

    private static void verifier(PageDEssai page) {
        for (boolean locale : new boolean[] {true, false}) {
            TableauDeBord lue = page.selon(locale ? PageDEssai.LOCALE : PageDEssai.NATIONALE)
                    .lue();
            Stream.of(
                            new FigureEcart(lue).modele(),
                            new FigureMoinsDeTroisAns(lue).modele(),
                            new FigureCouverturePre(lue).modele())
                    .flatMap(PhrasesDuTableauDeBordTest::phrases)
                    .map(phrase -> phrase.replace('\u202F', ' ').replace('\u2212', '-'))
                    .forEach(phrase -> FAUTES.forEach((faute, signe) -> {
                        if (signe.matcher(phrase).find()) {
                            fail(faute + " : " + phrase);
                        }
                    }));
        }
    }

    private static Stream<String> phrases(FigureModele figure) {
        return Stream.concat(Stream.of(figure.titre(), figure.lecture()), figure.notes().stream());
    }
}
