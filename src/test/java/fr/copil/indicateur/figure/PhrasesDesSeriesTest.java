package fr.copil.indicateur.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.indicateur.ui.Referentiel;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One grammar for every series of the référentiel, at every level, whatever the numbers: no sentence is of the bad kinds. */
class PhrasesDesSeriesTest {

    private static final Source SOURCE = new Source("DSDEN", "essai", LocalDate.of(2026, 11, 22));

    private static final List<Territoire> NIVEAUX = List.of(
            Territoire.FRANCE,
            new Territoire(new CodeTerritoire("REG-52"), Niveau.REGION, "Pays de la Loire"),
            new Territoire(new CodeTerritoire("DEP-44"), Niveau.DEPARTEMENT, "Loire-Atlantique"),
            new Territoire(new CodeTerritoire("COM-44109"), Niveau.COMMUNE, "Nantes"));

    /** Of the group, then of its reference. */
    private static final double[][] NOMBRES = {
        {0, 0},
        {0, 1},
        {1, 0},
        {1, 1.5},
        {12.34, 29.44},
        {50, 50.04},
        {77.16, 86.01},
        {100, 100},
        {4700, 98_000},
        {139_826.6, 12.5}
    };

    private static final Cible MOINS_DE_DIX = new Cible(
            "V-N-22", "N", Indicateurs.ECART_EP, null, "<", BigDecimal.TEN, "%", "N art. 2.1-1", "Deux lectures.");

    static List<Definition> series() {
        return Referentiel.definitions();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("series")
    void chaque_phrase_de_chaque_serie_se_lit(Definition definition) {
        Set<String> phrases = new HashSet<>();
        for (Territoire territoire : NIVEAUX) {
            for (double[] nombres : NOMBRES) {
                if (definition.calcul() == Calcul.TAUX && Math.max(nombres[0], nombres[1]) > 100) {
                    continue;
                }
                paires(definition, territoire).forEach(paire -> Stream.of(true, false)
                        .filter(parts -> parts || definition.calcul() == Calcul.TAUX)
                        .flatMap(parts -> phrases(etude(definition, territoire, paire, nombres, parts)))
                        .forEach(phrases::add));
            }
        }
        assertThat(phrases).as(definition.id()).isNotEmpty();
        phrases.forEach(phrase -> verifier(definition, phrase));
    }

    /** A paire that is null stands for a series without groups. */
    private static List<@Nullable Paire> paires(Definition definition, Territoire territoire) {
        List<@Nullable Paire> paires = new ArrayList<>();
        paires.add(null);
        for (Paire paire : Paire.values()) {
            if (paire.ailleurs() == null
                    || (territoire.niveau() != Niveau.PAYS
                            && !definition.calcul().denombre())) {
                paires.add(paire);
            }
        }
        return paires;
    }

    private static Etude etude(
            Definition definition, Territoire ici, @Nullable Paire paire, double[] nombres, boolean parts) {
        Population groupe = paire == null ? Population.REP_PLUS : paire.cible();
        Territoire ailleurs = paire != null && paire.ailleurs() != null ? Territoire.FRANCE : ici;
        Population reference = paire == null ? Population.REP_PLUS : paire.reference();
        List<Mesure> mesures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mesures.add(mesure(definition, ici, groupe, 2022 + i, nombres[0], parts));
            Territoire ou = paire == null ? Territoire.FRANCE : ailleurs;
            if (!ou.equals(ici) || reference != groupe) {
                mesures.add(mesure(definition, ou, reference, 2022 + i, nombres[1], parts));
            }
        }
        boolean dnb = definition.id().equals(Indicateurs.DNB_GENERAL) && paire != null && paire.ailleurs() == null;
        return new Etude(
                definition,
                ici,
                2024,
                List.of(2022, 2023, 2024),
                paire,
                ailleurs,
                paire == null ? List.of() : List.of(paire),
                new Series(mesures),
                dnb ? List.of(MOINS_DE_DIX) : List.of(),
                List.of(pair(definition, ici, groupe, nombres[0]), pair(definition, voisin(ici), groupe, nombres[1])),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Territoire voisin(Territoire ici) {
        return new Territoire(new CodeTerritoire("DEP-49"), ici.niveau(), "Maine-et-Loire");
    }

    private static SousTerritoire pair(Definition definition, Territoire ou, Population groupe, double valeur) {
        return new SousTerritoire(ou, mesure(definition, ou, groupe, 2024, valeur, true));
    }

    private static Mesure mesure(
            Definition definition, Territoire ou, Population groupe, int annee, double valeur, boolean parts) {
        boolean avecParts = parts && !definition.calcul().denombre() && definition.calcul() != Calcul.VALEUR;
        double facteur = definition.calcul() == Calcul.TAUX ? 10 : 1000;
        return new Mesure(
                definition.id(),
                definition.calcul(),
                ou.code(),
                groupe,
                annee,
                avecParts ? BigDecimal.valueOf(valeur * facteur) : null,
                avecParts ? BigDecimal.valueOf(1000) : null,
                avecParts ? null : BigDecimal.valueOf(valeur),
                Etat.VALEUR,
                Qualite.DEFINITIF,
                5,
                5,
                SOURCE,
                "",
                PartsDites.AUCUNE,
                "");
    }

    private static Stream<String> phrases(Etude etude) {
        Liens liens = Liens.de(etude, new AdresseEtude(null, null, null));
        List<FigureModele> figures = new ArrayList<>(
                List.of(new FigureSerie(etude, liens).modele(), new FigureSemblables(etude, liens).modele()));
        if (etude.paire() != null) {
            FigureModele ecart = new FigureEcarts(etude, liens).modele();
            figures.add(ecart);
            return Stream.concat(figures.stream().map(FigureModele::lecture), ecart.notes().stream());
        }
        return figures.stream().map(FigureModele::lecture);
    }

    /** The kinds of fault, each as what shows it. */
    private static final Map<String, Pattern> FAUTES = Map.of(
            "no capital or no full stop", Pattern.compile("^[^\\p{Lu}]|[^.]$"),
            "a leftover", Pattern.compile("null|NaN|Infinity|  | ,| \\.|\\.\\.|;;"),
            "a change of nothing", Pattern.compile("[+-] ?0,0(?!\\d)"),
            "a clause that only names a place", Pattern.compile("En \\d{4}, [\\p{L}' -]+\\. "),
            "two colons in one clause", Pattern.compile(" : [^:;.]*[%\\d] : "),
            "the same word twice", Pattern.compile("(?<![\\p{L}+])(\\p{L}{3,}) \\1(?![\\p{L}+])"),
            "two decimals", Pattern.compile("\\d,\\d{2,} ?(%|point)"),
            "a rate without decimal", Pattern.compile("(?<![\\d,])(?!10 |95 )\\d+ %"),
            "zero covered", Pattern.compile("\\b0 [^.]*couverts"));

    private static void verifier(Definition definition, String ecrite) {
        String phrase = ecrite.replace('\u202F', ' ').replace('\u00A0', ' ').replace('\u2212', '-');
        FAUTES.forEach((faute, signe) -> {
            if (signe.matcher(phrase).find()) {
                fail(definition.id() + ", " + faute + " : " + phrase);
            }
        });
        String unite = definition.unite();
        boolean compte = definition.calcul() == Calcul.VALEUR
                && !unite.isEmpty()
                && !unite.startsWith("%")
                && !Set.of("points", "indice").contains(unite);
        if (definition.calcul().denombre() || compte) {
            assertThat(phrase).as(definition.id()).doesNotContainPattern("\\d,0(?!\\d)");
        }
        if (definition.calcul().denombre() || compte || definition.sens() == Sens.CONTEXTE) {
            assertThat(phrase).as(definition.id()).doesNotContain("rattraper", "retard", "en faveur");
        }
    }
}
