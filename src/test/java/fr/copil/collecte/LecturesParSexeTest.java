package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baccalauréat and pursuit of studies: published for girls and boys, never for both. */
class LecturesParSexeTest {

    private static final String EN_TETE_BAC =
            "Session;Code département;Voie;Genre;Nombre de présents à l'examen;Nombre d'admis à l'examen\n";
    private static final String FILLES = "2024;044;Générale;Féminin;200.0;190.0\n";
    private static final String GARCONS = "2024;044;Générale;Masculin;100.0;80.0\n";

    private static final String EN_TETE_SUP = "Rentrée / Session;Série du bac;Genre;Nombre total de bacheliers;"
            + "Néo-bacheliers poursuivant en IUT;Néo-bacheliers poursuivant en STS;Code académie du Bac\n";
    private static final String NANTES = "2021;Bac professionnel;Féminin;1000.0;10.25;300.5;A17\n";

    private static List<MesureRecue> lire(Function<FichierCsv, Releves> lecteur, String texte) {
        return lecteur.apply(new FichierCsv("essai.csv", texte.getBytes(StandardCharsets.UTF_8)))
                .mesures();
    }

    private static Faute faute(Function<FichierCsv, Releves> lecteur, String texte) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(lecteur, texte))
                .fautes()
                .getFirst();
    }

    @Test
    void l_ensemble_est_la_somme_des_deux_sexes() {
        assertThat(lire(LectureBaccalaureat::lire, EN_TETE_BAC + FILLES + GARCONS))
                .extracting(MesureRecue::indicateur, MesureRecue::population, MesureRecue::denominateur)
                .containsExactly(
                        tuple("BAC-G", Population.FILLES, new BigDecimal("200.0")),
                        tuple("BAC-G", Population.GARCONS, new BigDecimal("100.0")),
                        tuple("BAC-G", Population.ENSEMBLE, new BigDecimal("300.0")));
    }

    @Test
    void un_seul_sexe_ne_fait_pas_un_ensemble() {
        assertThat(lire(LectureBaccalaureat::lire, EN_TETE_BAC + FILLES))
                .extracting(MesureRecue::population)
                .containsExactly(Population.FILLES);
    }

    @ParameterizedTest
    @CsvSource({"620, DEP-2A", "720, DEP-2B", "001, DEP-01", "974, DEP-974"})
    void le_departement_a_trois_chiffres_est_celui_de_l_insee(String publie, String attendu) {
        assertThat(lire(LectureBaccalaureat::lire, EN_TETE_BAC + FILLES.replace("044", publie)))
                .extracting(mesure -> mesure.territoire().valeur())
                .containsExactly(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, vingt, Session",
        "Générale, Agricole, Voie",
        "Féminin, Fille, Genre",
        "200.0;190.0, 200.0;210.0, Nombre d'admis à l'examen",
        "200.0, -200, Nombre de présents à l'examen"
    })
    void une_cellule_impossible_du_baccalaureat_est_nommee(String juste, String fausse, String colonne) {
        assertThat(faute(LectureBaccalaureat::lire, EN_TETE_BAC + FILLES.replace(juste, fausse)))
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(2L, colonne);
    }

    @Test
    void le_taux_de_poursuite_a_pour_numerateur_toutes_les_formations() {
        assertThat(lire(LecturePoursuite::lire, EN_TETE_SUP + NANTES))
                .singleElement()
                .satisfies(mesure -> {
                    assertThat(mesure.indicateur()).isEqualTo("SUP-P");
                    assertThat(mesure.territoire().valeur()).isEqualTo("ACA-17");
                    assertThat(mesure.numerateur()).isEqualByComparingTo("310.75");
                    assertThat(mesure.denominateur()).isEqualByComparingTo("1000");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "A17, Nantes, Code académie du Bac",
        "Bac professionnel, BEP, Série du bac",
        "10.25, beaucoup, Néo-bacheliers poursuivant en IUT",
        "1000.0, '', Nombre total de bacheliers"
    })
    void une_cellule_impossible_de_la_poursuite_est_nommee(String juste, String fausse, String colonne) {
        assertThat(faute(LecturePoursuite::lire, EN_TETE_SUP + NANTES.replace(juste, fausse)))
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(2L, colonne);
    }

    @Test
    void la_meme_ligne_deux_fois_est_une_faute() {
        assertThat(faute(LectureBaccalaureat::lire, EN_TETE_BAC + FILLES + FILLES)
                        .ligne())
                .isEqualTo(3);
        assertThat(faute(LecturePoursuite::lire, EN_TETE_SUP + NANTES + NANTES).ligne())
                .isEqualTo(3);
    }
}
