package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureDnbDetailleTest {

    private static final String EN_TETE =
            "Année;Code département;Age;Série;Présents;Admis;Présents filles;Admis filles\n";
    private static final String QUINZE_ANS = "2024;44;15 ans;SERIE GENERALE;100;90;60;57\n";

    private static List<MesureRecue> lire(String lignes) {
        return LectureDnbDetaille.lire(new FichierCsv("dnb.csv", (EN_TETE + lignes).getBytes(StandardCharsets.UTF_8)))
                .mesures();
    }

    @Test
    void les_garcons_sont_l_ensemble_moins_les_filles() {
        assertThat(lire(QUINZE_ANS))
                .extracting(MesureRecue::population, MesureRecue::numerateur, MesureRecue::denominateur)
                .containsExactly(
                        tuple(Population.ENSEMBLE, new BigDecimal(90), new BigDecimal(100)),
                        tuple(Population.FILLES, new BigDecimal(57), new BigDecimal(60)),
                        tuple(Population.GARCONS, new BigDecimal(33), new BigDecimal(40)));
    }

    @Test
    void les_lignes_d_un_departement_s_additionnent() {
        assertThat(lire(QUINZE_ANS + "2024;44;16 ans ou plus;SERIE GENERALE;10;5;4;2\n"))
                .hasSize(3)
                .first()
                .satisfies(ensemble -> assertThat(ensemble.denominateur()).isEqualByComparingTo("110"));
    }

    @Test
    void une_ligne_sans_les_filles_compte_dans_l_ensemble_seul_et_rend_le_reste_estime() {
        assertThat(lire(QUINZE_ANS + "2024;44;14 ans ou moins;SERIE PROFESSIONNELLE;3;2;;\n"))
                .extracting(MesureRecue::population, MesureRecue::denominateur, MesureRecue::qualite)
                .containsExactly(
                        tuple(Population.ENSEMBLE, new BigDecimal(103), Qualite.DEFINITIF),
                        tuple(Population.FILLES, new BigDecimal(60), Qualite.ESTIME),
                        tuple(Population.GARCONS, new BigDecimal(40), Qualite.ESTIME));
    }

    @ParameterizedTest
    @CsvSource({
        "2024;44, 20x4;44, Année",
        "2024;44, 2024;Loire, Code département",
        "SERIE GENERALE, SERIE LIBRE, Série",
        "100;90, -1;90, Présents",
        "100;90, 100;ND, Admis",
        "100;90, 100;101, Admis",
        "60;57, ;57, Présents filles",
        "60;57, 160;57, Présents filles"
    })
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        assertThat(faute(QUINZE_ANS.replace(juste, fausse)))
                .satisfies(faute -> assertThat(faute.colonne()).isEqualTo(colonne))
                .satisfies(faute -> assertThat(faute.ligne()).isEqualTo(2));
    }

    @Test
    void la_meme_ligne_deux_fois_est_une_faute() {
        assertThat(faute(QUINZE_ANS + QUINZE_ANS).ligne()).isEqualTo(3);
    }

    private static Faute faute(String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(lignes))
                .fautes()
                .getFirst();
    }
}
