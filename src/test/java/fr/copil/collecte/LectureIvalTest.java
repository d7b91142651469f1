package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.Etat;
import fr.copil.essai.DonneesCopiees;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureIvalTest {

    private static final String EN_TETES =
            "Informations établissement;;;;;Nombre d'élèves présents au Bac;;Taux de réussite bruts;;"
                    + "Effectifs à la rentrée N;Taux d'accès bruts\r\n"
                    + "UAI;Etablissement;Ville;Code commune;Secteur;GNLE;TOTAL;GNLE;TOTAL;2nde;2nde-Bac\r\n";
    private static final String LYCEE = "0440001M;LYCEE JOUBERT;ANCENIS;44003;PU;169;201;98;96;260;83\r\n";

    private static final Path OUVERTES = DonneesCopiees.LIVREES.resolve("open");

    private static List<MesureRecue> lire(String nom, String lignes) {
        return LectureIval.generauxEtTechnologiques(
                        new FichierCsv(nom, (EN_TETES + lignes).getBytes(StandardCharsets.UTF_8)))
                .mesures();
    }

    private static List<MesureRecue> lire(String lignes) {
        return lire("ival-2024-lgt.csv", lignes);
    }

    private static Faute faute(String nom, String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(nom, lignes))
                .fautes()
                .getFirst();
    }

    @Test
    void le_total_se_lit_sous_son_bloc_et_les_parts_sont_estimees() {
        assertThat(lire(LYCEE))
                .extracting(
                        MesureRecue::indicateur,
                        MesureRecue::periode,
                        m -> String.valueOf(m.numerateur()),
                        m -> String.valueOf(m.denominateur()))
                .containsExactly(tuple("BAC-LGT", 2024, "192.96", "201"), tuple("ACC-LGT", 2024, "215.80", "260"));
    }

    @Test
    void une_valeur_non_diffusee_est_secrete_et_une_vide_non_transmise() {
        assertThat(lire(LYCEE.replace(";96;260;83", ";ND;260;")))
                .extracting(MesureRecue::etat)
                .containsExactly(Etat.SECRET, Etat.NON_TRANSMIS);
    }

    @ParameterizedTest
    @CsvSource({
        "96;260, 104;260, Taux de réussite bruts / TOTAL",
        "201, x, Nombre d'élèves présents au Bac / TOTAL",
        "0440001M, 44, Informations établissement / UAI",
        "PU, ??, Informations établissement / Secteur"
    })
    void une_cellule_impossible_est_nommee_sur_sa_ligne(String juste, String fausse, String colonne) {
        assertThat(faute("ival-2024-lgt.csv", LYCEE.replace(juste, fausse)))
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(3L, colonne);
    }

    @Test
    void le_meme_lycee_deux_fois_est_une_faute() {
        assertThat(faute("ival-2024-lgt.csv", LYCEE + LYCEE).ligne()).isEqualTo(4);
    }

    @Test
    void la_session_manque_si_le_nom_du_fichier_ne_la_porte_pas() {
        assertThat(faute("lycees.csv", LYCEE).raison()).contains("ival-2024-lgt");
    }

    @Test
    void l_api_et_le_classeur_disent_la_meme_chose_des_51_lycees_de_loire_atlantique() {
        Map<List<Object>, MesureRecue> classeur =
                lire(LectureIval::generauxEtTechnologiques, "education/ival-2024-lgt_france.csv");
        List<MesureRecue> api = LectureIval.api(FichierJson.ouvrir(
                        OUVERTES, "education/fr-en-indicateurs-de-resultat-des-lycees-gt_v2_api_44.json"))
                .mesures();

        assertThat(api).hasSize(2 * 51).allSatisfy(mesure -> assertThat(
                        classeur.get(List.of(mesure.indicateur(), mesure.territoire())))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(mesure));
    }

    @Test
    void le_classeur_a_2331_lycees_generaux_et_2008_professionnels() {
        assertThat(lire(LectureIval::generauxEtTechnologiques, "education/ival-2024-lgt_france.csv"))
                .hasSize(2 * 2331);
        assertThat(lire(LectureIval::professionnels, "education/ival-2024-lp_france.csv"))
                .hasSize(2 * 2008);
    }

    private static Map<List<Object>, MesureRecue> lire(Function<FichierCsv, Releves> lecteur, String fichier) {
        return lecteur.apply(FichierCsv.ouvrir(OUVERTES, fichier)).mesures().stream()
                .collect(Collectors.toMap(m -> List.of(m.indicateur(), m.territoire()), m -> m));
    }
}
