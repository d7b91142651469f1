package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.figure.Graphique;
import fr.copil.figure.Remplissage;
import fr.copil.figure.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On paper as on screen, a part of a bar is told by its hatching and its sign, not by its colour alone. */
class MotifTest {

    @ParameterizedTest
    @EnumSource(Remplissage.class)
    void une_hachure_ne_sort_pas_de_sa_surface(Remplissage remplissage) {
        for (double largeur : new double[] {1, 6, 22, 441.7}) {
            assertThat(Pattern.compile("[ML](\\S+) ([^ML]+)")
                            .matcher(Motif.de(remplissage, 100, 50, largeur, 22))
                            .results())
                    .allSatisfy(point -> {
                        assertThat(Double.parseDouble(point.group(1))).isBetween(99.9, 100.1 + largeur);
                        assertThat(Double.parseDouble(point.group(2))).isBetween(49.9, 72.1);
                    });
        }
    }

    @Test
    void deux_etats_different_par_autre_chose_que_leur_couleur() {
        Stream<Trait> etats =
                Stream.of(Trait.values()).filter(trait -> !trait.icone().isEmpty());

        assertThat(etats.filter(trait ->
                                trait != Trait.COUVERT && trait != Trait.NON_COUVERT && trait != Trait.NON_TRANSMIS)
                        .map(trait -> trait.remplissage() + " " + trait.icone()))
                .hasSize(7 + 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void un_graphique_de_bureau_est_hachure_de_la_couleur_de_son_trait() throws IOException, InvalidFormatException {
        Graphique bloques = new Graphique.Barres(
                "",
                "Engagements",
                "nombre",
                List.of(new Graphique.TraitNomme(Trait.BLOQUE, "bloqué")),
                List.of(new Graphique.Ligne(
                        "N", true, List.of(new Graphique.Part(Trait.BLOQUE, "bloqué", 3, "")), null)));
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFChart graphique = document.createChart(1000, 1000);
            new GraphiqueNatif(graphique, Donnees.de(bloques).orElseThrow(), 10).dessiner();

            assertThat(graphique.getCTChart().toString())
                    .containsSubsequence("wdUpDiag", "fgClr", "C0341D", "bgClr", "FFFFFF")
                    .contains("× bloqué");
        }
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void chaque_signe_du_tableau_se_dessine(Trait trait) {
        assertThat(Icone.de(trait).isPresent()).isEqualTo(!trait.icone().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Icone.class)
    void un_signe_est_celui_de_l_ecran(Icone signe) throws IOException {
        assertThat(Files.readString(Path.of("frontend/graphique/commun/motifs.ts")))
                .contains("  " + signe.name().toLowerCase(Locale.ROOT) + ": { d: '" + signe.dessin() + "'");
    }
}
