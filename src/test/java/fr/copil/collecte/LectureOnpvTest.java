package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureOnpvTest {

    private static final String PASSAGES =
            """
            "lieu_de_residence","pub_pub","pub_priv"
            "Élèves résidant en quartiers prioritaires",59200,4200
            """;
    private static final String CATEGORIES =
            """
            "categorie","qpv","h_qpv"
            "Catégories sociales favorisées",14.1,18
            """;

    private static Releves lire(Function<FichierCsv, Releves> lecteur, String texte) {
        return lecteur.apply(new FichierCsv("onpv.csv", texte.getBytes(StandardCharsets.UTF_8)));
    }

    private static Faute faute(Function<FichierCsv, Releves> lecteur, String texte) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(lecteur, texte))
                .fautes()
                .getFirst();
    }

    @Test
    void le_denominateur_est_tous_ceux_qui_viennent_du_public() {
        assertThat(lire(LectureOnpv::passages, PASSAGES).mesures())
                .singleElement()
                .satisfies(mesure -> {
                    assertThat(mesure.population()).isEqualTo(Population.RESIDENT_QPV);
                    assertThat(mesure.numerateur()).isEqualByComparingTo("4200");
                    assertThat(mesure.denominateur()).isEqualByComparingTo("63400");
                });
    }

    @Test
    void un_taux_sans_ses_parts_reste_un_taux_seul() {
        assertThat(lire(LectureOnpv::parCategorie, CATEGORIES).mesures())
                .hasSize(2)
                .allMatch(mesure -> mesure.indicateur().equals("EVIT-6E-FAV") && mesure.denominateur() == null)
                .extracting(MesureRecue::population)
                .containsExactly(Population.RESIDENT_QPV, Population.RESIDENT_HORS_QPV);
    }

    @ParameterizedTest
    @CsvSource({"Élèves résidant en, Habitants des, lieu_de_residence", "4200, -1, pub_priv", "59200, ND, pub_pub"})
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        assertThat(faute(LectureOnpv::passages, PASSAGES.replace(juste, fausse)))
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(2L, colonne);
    }

    @ParameterizedTest
    @CsvSource({"favorisées, riches, categorie", "14.1, 141, qpv"})
    void une_categorie_ou_un_taux_impossibles_sont_nommes(String juste, String fausse, String colonne) {
        assertThat(faute(LectureOnpv::parCategorie, CATEGORIES.replace(juste, fausse)))
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(2L, colonne);
    }
}
