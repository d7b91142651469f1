package fr.copil.collecte.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.carte.LectureProximiteQpv.Proximite;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationsQpvTest {

    private static final Path OUVERTES = Path.of("data", "open");
    private static final String EN_TETE =
            "Numéro établissement;Situation relative à un QPV (quartier prioritaire de la Ville)\n";
    private static final Proximite DEDANS = new Proximite("0440284V", "44109", "QP044005", BigDecimal.ZERO);

    private static SituationsQpv lire(String lignes) {
        return SituationsQpv.lire(new FichierCsv("qpv.csv", (EN_TETE + lignes).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void une_ligne_vide_ne_dit_rien_contre_celle_qui_situe() {
        assertThat(lire("0440284V;\n0440284V;dans un QPV\n0440284V;dans un QPV\n0440001A;\n0440002B;hors QPV\n")
                        .confronter(List.of(DEDANS)))
                .isEqualTo("Il situe 2 établissements, dont 2 comme dans cette liste.");
    }

    @Test
    void ce_qui_est_situe_autrement_est_nomme() {
        assertThat(lire("0440284V;à moins de 300 m d'un QPV\n0440002B;hors QPV\n")
                        .confronter(List.of(DEDANS)))
                .isEqualTo("Il situe 2 établissements, dont 1 comme dans cette liste ; autrement : 0440284V.");
    }

    @Test
    void deux_situations_d_un_etablissement_sont_une_faute() {
        assertThat(catchThrowableOfType(FichierIllisible.class, () -> lire("0440284V;hors QPV\n0440284V;dans un QPV\n"))
                        .fautes())
                .singleElement()
                .satisfies(faute -> assertThat(faute.ligne()).isEqualTo(3));
    }

    /** 498 establishments, seven of them blank everywhere. */
    @Test
    void l_extrait_livre_dit_la_meme_chose_que_la_liste_de_2019_a_deux_colleges_pres() {
        assertThat(SituationsQpv.lire(FichierCsv.ouvrir(OUVERTES, "education/fr-colleges-qpv_44-37-paca.csv"))
                        .confronter(LectureProximiteQpv.lire(
                                FichierCsv.ouvrir(OUVERTES, "education/college-qpv-proche.csv"))))
                .isEqualTo(
                        "Il situe 491 établissements, dont 489 comme dans cette liste ; autrement : 0050025A, 0840029A.");
    }
}
