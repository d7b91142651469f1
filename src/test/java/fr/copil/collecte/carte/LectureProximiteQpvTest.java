package fr.copil.collecte.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.carte.LectureProximiteQpv.Proximite;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureProximiteQpvTest {

    private static final String EN_TETE = "NUMERO_UAI,Code_commune_Insee,DISTANCE_QPV le plus proche,QPV\n";
    private static final String DEDANS = "0440284V,44109,0,QP044005\n";

    private static List<Proximite> lire(String lignes) {
        return LectureProximiteQpv.lire(
                new FichierCsv("proximite.csv", (EN_TETE + lignes).getBytes(StandardCharsets.UTF_8)));
    }

    private static Faute faute(String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(lignes))
                .fautes()
                .getFirst();
    }

    @Test
    void une_distance_de_zero_veut_dire_dedans() {
        assertThat(lire(DEDANS)).containsExactly(new Proximite("0440284V", "44109", "QP044005", BigDecimal.ZERO));
    }

    @Test
    void une_distance_a_virgule_entre_guillemets_se_lit() {
        assertThat(lire("0440284V,44109,\"161,2677238\",QP044005\n"))
                .singleElement()
                .extracting(Proximite::distanceEnMetres)
                .satisfies(distance -> assertThat(distance).isEqualByComparingTo("161.2677238"));
    }

    @ParameterizedTest
    @CsvSource({
        "0440284V, 284V, NUMERO_UAI",
        "'0,QP', 'loin,QP', DISTANCE_QPV le plus proche",
        "QP044005, Bellevue, QPV",
        "QP044005, '', QPV"
    })
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        Faute faute = faute(DEDANS.replace(juste, fausse));

        assertThat(faute.ligne()).isEqualTo(2);
        assertThat(faute.colonne()).isEqualTo(colonne);
    }

    @Test
    void un_college_deux_fois_est_une_faute() {
        assertThat(faute(DEDANS + DEDANS.replace(",0,", ",12,")).ligne()).isEqualTo(3);
    }
}
