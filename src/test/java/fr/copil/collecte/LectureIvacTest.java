package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.LectureIvac.College;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureIvacTest {

    private static final String EN_TETE =
            "Session;UAI;Nom de l'établissement;Commune;Code département;Secteur;Nb candidats G;Taux de réussite G;Taux d'accès 6eme 3eme\n";
    private static final String STENDHAL = "2024;0440284V;COLLEGE STENDHAL;NANTES;44;PU;112;71.0;85.0\n";

    private static List<College> lire(String lignes) {
        return LectureIvac.lire(new FichierCsv("ivac.csv", (EN_TETE + lignes).getBytes(StandardCharsets.UTF_8)));
    }

    private static Faute faute(String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(lignes))
                .fautes()
                .getFirst();
    }

    @Test
    void un_college_se_lit_avec_ses_admis_estimes() {
        assertThat(lire(STENDHAL)).singleElement().satisfies(college -> {
            assertThat(college.session()).isEqualTo(2024);
            assertThat(college.uai()).isEqualTo("0440284V");
            assertThat(college.departement()).isEqualTo("44");
            assertThat(college.prive()).isFalse();
            assertThat(college.admisEstimes()).isEqualByComparingTo("79.52");
        });
    }

    @Test
    void un_taux_de_zero_est_lu_comme_zero_admis() {
        assertThat(lire(STENDHAL.replace("71.0", "0.0")))
                .singleElement()
                .extracting(College::admisEstimes)
                .satisfies(admis -> assertThat(admis).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void le_secteur_prive_est_reconnu() {
        assertThat(lire(STENDHAL.replace("PU", "PR"))).singleElement().matches(College::prive);
    }

    @Test
    void un_departement_sur_trois_signes_est_ramene_au_code_de_l_insee() {
        assertThat(lire(STENDHAL.replace(";44;", ";02A;")))
                .singleElement()
                .extracting(College::departement)
                .isEqualTo("2A");
    }

    @ParameterizedTest
    @CsvSource({
        "71.0, 101, Taux de réussite G",
        "71.0, -1, Taux de réussite G",
        "71.0, ND, Taux de réussite G",
        "112, -3, Nb candidats G",
        "112, '', Nb candidats G",
        "2024, 20x4, Session",
        "2024, '2024,5', Session",
        "0440284V, 44-284, UAI",
        "PU, public, Secteur",
        "NANTES, '', Commune"
    })
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        assertThat(faute(STENDHAL.replace(juste, fausse)))
                .satisfies(faute -> assertThat(faute.colonne()).isEqualTo(colonne))
                .satisfies(faute -> assertThat(faute.ligne()).isEqualTo(2));
    }

    @Test
    void la_meme_session_d_un_college_deux_fois_est_une_faute() {
        Faute faute = faute(STENDHAL + STENDHAL.replace("71.0", "72.0"));

        assertThat(faute.ligne()).isEqualTo(3);
        assertThat(faute.colonne()).isEqualTo("UAI");
        assertThat(faute.raison()).contains("0440284V").contains("2024");
    }

    @Test
    void un_departement_inconnu_est_une_faute_de_la_cellule() {
        assertThat(faute(STENDHAL.replace(";44;", ";Loire;")).colonne()).isEqualTo("Code département");
    }

    @Test
    void une_colonne_renommee_par_le_producteur_est_dite() {
        String renomme = EN_TETE.replace("Taux de réussite G", "Taux de réussite général") + STENDHAL;

        FichierIllisible refus = catchThrowableOfType(
                FichierIllisible.class,
                () -> LectureIvac.lire(new FichierCsv("ivac.csv", renomme.getBytes(StandardCharsets.UTF_8))));

        assertThat(refus.fautes())
                .containsExactly(
                        new Faute("ivac.csv", 1, "Taux de réussite G", "cette colonne manque dans l'en-tête."));
    }
}
