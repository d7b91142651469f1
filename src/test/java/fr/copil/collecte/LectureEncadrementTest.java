package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.DonneesCopiees;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureEncadrementTest {

    private static final String ECOLES = "Rentrée scolaire;Numéro de l'école;Dénomination principale;Patronyme;Commune;"
            + "Secteur;Nombre total de classes;Nombre total d'élèves\n";
    private static final String CHEVRE = "2022;0350103X;ECOLE ELEMENTAIRE;LE CHEVRE;ACIGNE;PUBLIC;12;289\n";

    private static final String PERSONNELS =
            "Année de la rentrée scolaire,Code département,Secteur,Nature de l'établissement,"
                    + "Identifiant de l'établissement,Nom de l'établissement,ETP total\n";

    private static final CodeTerritoire STENDHAL = CodeTerritoire.etablissement("0440284V");
    private static final Path OUVERTES = DonneesCopiees.LIVREES.resolve("open");

    private static Releves lire(Function<FichierCsv, Releves> lecteur, String texte) {
        return lecteur.apply(new FichierCsv("essai.csv", texte.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void une_ecole_se_lit_avec_ses_eleves_et_ses_classes_et_le_departement_de_son_numero() {
        Releves lus = lire(LectureEncadrement::ecoles, ECOLES + CHEVRE);

        assertThat(lus.etablissements())
                .containsExactly(new EtablissementPublie(
                        "0350103X", "ECOLE ELEMENTAIRE LE CHEVRE", Genre.ECOLE, false, "35", "", "ACIGNE"));
        assertThat(lus.mesures()).singleElement().satisfies(mesure -> {
            assertThat(mesure.numerateur()).isEqualByComparingTo("289");
            assertThat(mesure.denominateur()).isEqualByComparingTo("12");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 22, Rentrée scolaire",
        "0350103X, 350103, Numéro de l'école",
        ";12;, ;-12;, Nombre total de classes",
        ";289, ;, Nombre total d'élèves",
        "PUBLIC, LAIQUE, Secteur"
    })
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        assertThat(catchThrowableOfType(
                                FichierIllisible.class,
                                () -> lire(LectureEncadrement::ecoles, ECOLES + CHEVRE.replace(juste, fausse)))
                        .fautes()
                        .getFirst())
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(2L, colonne);
    }

    @Test
    void les_personnels_d_un_lycee_ne_sont_pas_ceux_d_un_college() {
        Releves lus = lire(
                LectureEncadrement::personnels,
                PERSONNELS + "2024,44,Public,Collège,0440284V,COLLEGE STENDHAL,52.5\n"
                        + "2024,44,Public,Lycée professionnel,0440034Y,LYCEE,110.69\n");

        assertThat(lus.lignes()).isEqualTo(2);
        assertThat(lus.mesures())
                .singleElement()
                .extracting(MesureRecue::territoire)
                .isEqualTo(STENDHAL);
    }

    @Test
    void les_eleves_par_etp_demandent_les_deux_nombres_de_la_meme_rentree() {
        MesureRecue eleves = MesureRecue.effectif(Indicateurs.EFFECTIF_COLLEGE, STENDHAL, 2024, new BigDecimal(400));
        MesureRecue etp = MesureRecue.effectif(Indicateurs.ETP_COLLEGE, STENDHAL, 2024, new BigDecimal(50));
        MesureRecue avant = MesureRecue.effectif(Indicateurs.ETP_COLLEGE, STENDHAL, 2023, new BigDecimal(40));

        assertThat(LectureEncadrement.elevesParEtp(List.of(eleves, etp, avant)))
                .singleElement()
                .satisfies(rapport -> {
                    assertThat(rapport.indicateur()).isEqualTo(Indicateurs.ELEVES_PAR_ETP);
                    assertThat(rapport.periode()).isEqualTo(2024);
                    assertThat(rapport.numerateur()).isEqualByComparingTo("400");
                    assertThat(rapport.denominateur()).isEqualByComparingTo("50");
                });
    }

    @Test
    void seule_la_derniere_rentree_de_l_api_est_lue() {
        Releves lus = LectureEncadrement.collegesApi(
                FichierJson.ouvrir(OUVERTES, "education/fr-en-college-effectifs-niveau-sexe-lv_api_44.json"));

        assertThat(lus.lignes()).isEqualTo(166);
        assertThat(lus.mesures()).hasSize(161).allMatch(mesure -> mesure.periode() == 2024);
    }

    @Test
    void l_ille_et_vilaine_a_trois_rentrees_de_colleges() {
        Releves lus = LectureEncadrement.colleges(
                FichierCsv.ouvrir(OUVERTES, "education/fr-en-college-effectifs-niveau-sexe-lv_35.csv"));

        assertThat(lus.lignes()).isEqualTo(374);
        assertThat(lus.mesures()).extracting(MesureRecue::periode).containsOnly(2019, 2020, 2021);
    }
}
