package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
                    + " fichiers par FabriqueDesBilansDOrTest ; ne changez pas ceux qui sont là.";

    static Stream<String> noms() {
        return Stream.of("v1", "v" + Copies.VERSION)
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
    void un_bilan_garde_s_ouvre_se_compare_et_s_exporte_dans_les_six_formats(String nom) throws IOException {
        Bilan bilan = lire(nom);

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
        for (Format format : Format.values()) {
            assertThat(Octets.texte(bilan, format)).as(String.valueOf(format)).isNotBlank();
        }
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
    @ValueSource(strings = {"la-annuel-comite", "la-fin-public", "n-intermediaire-comite"})
    void la_version_d_aujourd_hui_s_ecrit_toujours_de_la_meme_forme(String nom) {
        String garde = contenu("v" + Copies.VERSION + "-" + nom);
        JsonMapper json = new JsonMapper();

        assertThat(json.readTree(Copies.ecrire(Copies.lire(garde)))).as(A_FAIRE).isEqualTo(json.readTree(garde));
    }
}
