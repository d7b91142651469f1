package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.DefinitionCitee;
import fr.copil.bilan.contenu.Emprunt;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.mesure.Retrait;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Bilans as they were kept by each version of the format: they open, compare and export for ever. */
class BilansDOrTest {

    private static final String A_FAIRE =
            "Ce qu'un bilan figé garde a changé de forme (un composant renommé, ôté ou d'un autre type, de FigureModele et de"
                    + " Graphique compris) : ajoutez une version à Copies, une classe qui relève la version d'avant, et ses"
                    + " fichiers par FabriqueDesBilansDOr ; ne changez pas ceux qui sont là.";

    static Stream<String> noms() {
        return IntStream.rangeClosed(1, Copies.VERSION)
                .mapToObj(version -> "v" + version)
                .flatMap(version -> Stream.of("la-annuel-comite", "la-fin-public", "n-intermediaire-comite")
                        .map(nom -> version + "-" + nom));
    }

    static String contenu(String nom) {
        try (InputStream fichier = BilansDOrTest.class.getResourceAsStream(nom + ".json")) {
            return new String(Objects.requireNonNull(fichier, nom).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Bilan lire(String nom) {
        return Copies.lire(contenu(nom));
    }

    private static <F extends Faits> List<F> faits(Bilan bilan, Class<F> voulus) {
        return bilan.blocs()
                .flatMap(bloc -> bloc instanceof Bloc.Grille grille ? Stream.of(grille.faits()) : Stream.empty())
                .filter(voulus::isInstance)
                .map(voulus::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("noms")
    void un_bilan_garde_s_ouvre_se_compare_et_s_exporte_dans_les_six_formats(String nom) {
        Bilan bilan = lire(nom);
        Set<Format> formats = formats(nom);

        assertThat(bilan.figures()).hasSizeGreaterThan(4);
        assertThat(bilan.sections())
                .extracting(Section::cle)
                .startsWith("synthese")
                .endsWith("annexes");
        assertThat(Comparaison.de(bilan, bilan))
                .noneMatch(Changement::change)
                .anyMatch(changement -> changement.objet() == Objet.ENGAGEMENT)
                .anyMatch(changement ->
                        changement.objet() == Objet.FIGURE && changement.apres().contains("-2024-"));
        assertThat(documents(bilan, formats)).hasSize(formats.size()).allSatisfy((format, texte) -> assertThat(texte)
                .as(String.valueOf(format))
                .isNotBlank());
    }

    /** All of the first version and of today's; those between are read into the same shape. */
    private static Set<Format> formats(String nom) {
        return nom.startsWith("v1-") || nom.startsWith("v" + Copies.VERSION + "-")
                ? EnumSet.allOf(Format.class)
                : EnumSet.of(Format.HTML, Format.XLSX);
    }

    /** Written side by side: each takes a second or two. */
    private static Map<Format, String> documents(Bilan bilan, Set<Format> formats) {
        return formats.stream().parallel().collect(Collectors.toConcurrentMap(format -> format, format -> {
            try {
                return Octets.texte(bilan, format).replaceAll("\\s+", " ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** The same bilans, frozen by the code of each version. */
    @ParameterizedTest
    @ValueSource(strings = {"la-annuel-comite", "la-fin-public", "n-intermediaire-comite"})
    void un_bilan_de_la_premiere_version_dit_les_memes_faits_que_fige_aujourd_hui(String nom) {
        Bilan ancien = lire("v1-" + nom);
        Bilan nouveau = lire("v" + Copies.VERSION + "-" + nom);

        assertThat(Comparaison.de(ancien, nouveau))
                .filteredOn(changement -> changement.objet() != Objet.FIGURE)
                .hasSizeGreaterThan(40)
                .noneMatch(Changement::change);
        assertThat(faits(ancien, Faits.Engagements.class))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lignes.echeanceLe")
                .isEqualTo(faits(nouveau, Faits.Engagements.class));
        assertThat(faits(ancien, Faits.Meteos.class)).isEqualTo(faits(nouveau, Faits.Meteos.class));
        assertThat(faits(ancien, Faits.Donnees.class)).isEqualTo(faits(nouveau, Faits.Donnees.class));
        assertThat(faits(ancien, Faits.Sources.class)).isEqualTo(faits(nouveau, Faits.Sources.class));
        assertThat(figuresDites(ancien)).isEqualTo(figuresDites(nouveau)).isNotEmpty();
    }

    /** What each run of text says of which figure. */
    private static List<String> figuresDites(Bilan bilan) {
        return emprunts(bilan).map(Emprunt::figure).filter(Objects::nonNull).toList();
    }

    private static Stream<Emprunt> emprunts(Bilan bilan) {
        return bilan.blocs()
                .flatMap(BilansDOrTest::fragments)
                .flatMap(fragment -> Stream.ofNullable(fragment.emprunt()));
    }

    private static Stream<Fragment> fragments(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe texte -> texte.fragments().stream();
            case Bloc.Puces puces ->
                puces.elements().stream()
                        .flatMap(element -> element.blocs().stream())
                        .flatMap(BilansDOrTest::fragments);
            default -> Stream.empty();
        };
    }

    @Test
    void les_cellules_de_la_premiere_version_deviennent_des_faits() {
        Bilan bilan = lire("v1-la-annuel-comite");

        assertThat(faits(bilan, Faits.Engagements.class))
                .flatMap(Faits.Engagements::lignes)
                .allSatisfy(engagement -> assertThat(engagement.etat()).isNotNull())
                .anySatisfy(engagement -> {
                    assertThat(engagement.code()).isEqualTo("LA-3.4-a");
                    assertThat(engagement.etat()).isEqualTo(EtatSuivi.EN_COURS);
                    assertThat(engagement.progres()).isEqualTo(40);
                    assertThat(engagement.meteos()).containsExactly(new MeteoDePartie("DSDEN", Meteo.APPUIS));
                });
        assertThat(faits(bilan, Faits.Meteos.class))
                .flatMap(Faits.Meteos::lignes)
                .anySatisfy(meteos -> {
                    assertThat(meteos.code()).isEqualTo("LA-P-b");
                    assertThat(meteos.ecart()).isEqualTo(3);
                });
        assertThat(faits(bilan, Faits.Chiffres.class))
                .flatMap(Faits.Chiffres::lignes)
                .anySatisfy(chiffre -> assertThat(chiffre.code()).startsWith("DNB-G-QPV-DEP44-2024-"));
    }

    /** Names of indicateurs are in links, captions and codes: what hides a figure reads none of them. */
    @ParameterizedTest
    @MethodSource("noms")
    void chaque_figure_dit_tous_les_indicateurs_qu_elle_nomme(String nom) {
        Bilan bilan = lire(nom);
        Set<String> connus =
                bilan.definitions().stream().map(DefinitionCitee::code).collect(Collectors.toSet());
        JsonMapper json = new JsonMapper();

        assertThat(bilan.figures()).allSatisfy(figure -> assertThat(figure.indicateurs())
                .containsAll(connus.stream()
                        .filter(code -> Pattern.compile("(?<![A-Za-z0-9])" + code + "(?![A-Za-z0-9])")
                                .matcher(json.writeValueAsString(figure))
                                .find())
                        .toList()));
    }

    /** As they were kept before figures told their indicateurs and texts what they take from them. */
    @Test
    void une_figure_muette_de_la_premiere_version_dit_ce_qu_elle_nomme_ou_ses_annees() {
        Bilan muet = Copies.lire(
                contenu("v1-la-annuel-comite").replaceAll("\"indicateurs\":\\[[^]]*]", "\"indicateurs\":[]"));

        assertThat(illustration(muet, "serie-IPS-COL-23").figure().indicateurs())
                .contains("IPS-COL-23");
        assertThat(illustration(muet, "serie-IPS-COL-23").annees()).isEmpty();
        assertThat(illustration(muet, "moins-de-trois-ans").annees()).isNotEmpty();
        assertThat(illustration(muet, "avancement").annees()).isEmpty();
    }

    private static Bloc.Illustration illustration(Bilan bilan, String figure) {
        return bilan.blocs()
                .flatMap(bloc -> bloc instanceof Bloc.Illustration i ? Stream.of(i) : Stream.empty())
                .filter(illustration -> illustration.figure().id().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    /** The near side of the gap is restricted to the DSDEN; the index of collèges is withdrawn after the freeze. */
    @Test
    void ce_qui_est_restreint_ou_retire_ne_se_lit_dans_aucun_document_de_qui_ne_le_lit_pas() {
        Bilan entier = lire("v2-la-reserve-dsden");
        Bilan ouvert = lire("v2-la-reserve-public");
        String ecart = code(entier, "DNB-G-QPV-");
        String indice = code(entier, "IPS-COL-23-");
        CelluleRetiree retiree = new CelluleRetiree(
                "IPS-COL-23",
                "Indice de position sociale",
                new CodeTerritoire("DEP-44"),
                "Loire-Atlantique",
                Citation.lire(indice).orElseThrow().periode(),
                new Retrait(1, "essai", "Référent DSDEN", "erreur de saisie", Instant.parse("2026-11-24T09:05:00Z")));
        assertThat(code(ouvert, "IPS-COL-23-")).isEqualTo(indice);

        Bilan masque = Masque.de(ouvert, List.of(retiree));

        assertThat(Comparaison.de(entier, entier)).noneMatch(Changement::change);
        assertThat(Comparaison.de(ouvert, masque))
                .filteredOn(Changement::change)
                .extracting(Changement::objet)
                .containsOnly(Objet.FIGURE, Objet.TEXTE);
        // A narrow cell breaks a code in two lines.
        assertThat(documents(masque, EnumSet.allOf(Format.class)))
                .allSatisfy((format, texte) -> assertThat(texte.replace(" ", ""))
                        .as(format + " public")
                        .contains("retiréle24/11/2026")
                        .doesNotContain(ecart, indice));
        assertThat(documents(entier, EnumSet.allOf(Format.class)))
                .allSatisfy((format, texte) -> assertThat(texte.replace(" ", ""))
                        .as(format + " DSDEN")
                        .contains(ecart, indice)
                        .doesNotContain("retiréle24/11/2026"));
        assertThat(masque.figures()).hasSizeLessThan(ouvert.figures().size());
        assertThat(figuresDites(entier)).contains("couverture-pre");
    }

    private static String code(Bilan bilan, String debut) {
        return faits(bilan, Faits.Chiffres.class).stream()
                .flatMap(chiffres -> chiffres.lignes().stream())
                .map(ChiffreFige::code)
                .filter(code -> code != null && code.startsWith(debut))
                .findFirst()
                .orElseThrow();
    }

    /** One header renamed, in what was kept long ago as in what is kept today. */
    @Test
    void un_entete_renomme_ne_change_rien_a_une_comparaison() {
        String nouveau = "v" + Copies.VERSION + "-la-annuel-comite";
        Bilan renomme = Copies.lire(contenu(nouveau).replace("\"Échéance\"", "\"Terme\""));

        assertThat(renomme).isNotEqualTo(lire(nouveau));
        assertThat(Comparaison.de(lire(nouveau), renomme))
                .noneMatch(Changement::change)
                .anyMatch(changement -> changement.objet() == Objet.ENGAGEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la-annuel-comite",
                "la-fin-public",
                "n-intermediaire-comite",
                "la-reserve-public",
                "la-reserve-dsden"
            })
    void la_version_d_aujourd_hui_s_ecrit_toujours_de_la_meme_forme(String nom) {
        String garde = contenu("v" + Copies.VERSION + "-" + nom);
        JsonMapper json = new JsonMapper();

        assertThat(json.readTree(Copies.ecrire(Copies.lire(garde)))).as(A_FAIRE).isEqualTo(json.readTree(garde));
    }
}
