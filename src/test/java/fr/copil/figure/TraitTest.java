package fr.copil.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Screens and documents draw a trait alike: the table of Java and those of the screens say the same. */
class TraitTest {

    private static final Path ECRANS = Path.of("frontend");
    private static final String NOIR = "000000";

    @Test
    void les_ecrans_dessinent_chaque_trait_comme_les_documents() throws IOException {
        String traits = Files.readString(ECRANS.resolve("graphique/commun/traits.ts"));
        List<String> lus = Pattern.compile("^  '?[a-z-]+'?: \\[.*],$", Pattern.MULTILINE)
                .matcher(traits)
                .results()
                .map(ligne -> ligne.group())
                .toList();
        assertThat(lus)
                .as("Une ligne de traits.ts et une de Trait.java ne disent pas la même chose.")
                .containsExactlyElementsOf(
                        Stream.of(Trait.values()).map(TraitTest::ligne).toList());
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void les_jetons_ont_la_couleur_du_trait_dans_chaque_theme(Trait trait) throws IOException {
        List<String> couleurs = Pattern.compile("--copil-" + trait.jeton() + ": #([0-9a-f]{6});")
                .matcher(Files.readString(ECRANS.resolve("jetons.css")))
                .results()
                .map(jeton -> jeton.group(1).toUpperCase(Locale.ROOT))
                .toList();
        assertThat(couleurs)
                .as("jetons.css dit --copil-%s en clair, en sombre deux fois, puis sur papier.", trait.jeton())
                .hasSize(4);
        assertThat(couleurs.subList(0, 3)).containsExactly(trait.clair(), trait.sombre(), trait.sombre());
        assertThat(couleurs.getLast()).as("sur papier").isIn(trait.clair(), NOIR);
    }

    @Test
    void deux_lignes_qui_se_rencontrent_ne_different_jamais_par_la_couleur_seule() {
        List<Trait> groupes = List.of(Trait.REP_PLUS, Trait.REP, Trait.HORS_EP);
        assertThat(groupes).extracting(Trait::tirets).doesNotHaveDuplicates();
        assertThat(groupes).extracting(Trait::marque).doesNotHaveDuplicates();
        assertThat(Trait.QPV.tirets()).isNotEqualTo(Trait.HORS_QPV.tirets());
        assertThat(Trait.FILLES.tirets()).isNotEqualTo(Trait.GARCONS.tirets());
    }

    @Test
    void un_axe_coupe_se_dit_dans_les_memes_mots_partout() throws IOException {
        assertThat(Files.readString(ECRANS.resolve("graphique/courbes/axes.ts")))
                .contains("\"" + Axe.COUPE + "\"");
    }

    private static String ligne(Trait trait) {
        return "  '%s': ['%s', '%s', '%s', %s, '%s', '%s', '%s'],"
                .formatted(
                        trait.code(),
                        trait.jeton(),
                        trait.tirets(),
                        trait.marque().code(),
                        trait.creuse(),
                        trait.remplissage().code(),
                        trait.icone(),
                        trait.moyen() ? "sur-moyen" : "sur-plein");
    }
}
