package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureIpsTest {

    private static final String LIEU = "rentree_scolaire;code_du_departement;uai;nom_de_l_etablissment;"
            + "code_insee_de_la_commune;nom_de_la_commune;secteur;";
    private static final String NANTES = "2022-2023;044;0440028S;COLLEGE LA COLINIERE;44109;NANTES;public;";

    private static final String COLLEGES = LIEU + "effectifs;ips\n";
    private static final String COLINIERE = NANTES + "500.0;99.5\n";

    private static final String LYCEES = LIEU + "type_de_lycee;effectifs_voie_gt;effectifs_voie_pro;"
            + "effectifs_ensemble_gt_pro;ips_voie_gt;ips_voie_pro;ips_ensemble_gt_pro\n";

    private static final String NANTES_2021 = NANTES.replace("2022-2023;044;", "2021-2022;44;");

    private static final String LYCEES_2016 = "Rentrée scolaire;Code du département;UAI;Nom de l'établissment;"
            + "Code INSEE de la commune;Nom de la commune;Secteur;Type de lycée;IPS voie GT;IPS voie PRO;"
            + "IPS Ensemble GT-PRO\n";

    private static Releves lire(Function<FichierCsv, Releves> lecteur, String texte) {
        return lecteur.apply(new FichierCsv("ips.csv", texte.getBytes(StandardCharsets.UTF_8)));
    }

    private static Faute faute(String texte) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(LectureIps::colleges2022, texte))
                .fautes()
                .getFirst();
    }

    @Test
    void un_indice_porte_son_poids() {
        assertThat(lire(LectureIps::colleges2022, COLLEGES + COLINIERE).mesures())
                .singleElement()
                .satisfies(mesure -> {
                    assertThat(mesure.indicateur()).isEqualTo("IPS-COL-22");
                    assertThat(mesure.periode()).isEqualTo(2022);
                    assertThat(mesure.numerateur()).isEqualByComparingTo("49750");
                    assertThat(mesure.denominateur()).isEqualByComparingTo("500");
                });
    }

    @Test
    void l_etablissement_a_sa_commune_et_son_secteur() {
        assertThat(lire(LectureIps::ecoles2022, COLLEGES + COLINIERE.replace("public", "privé sous contrat"))
                        .etablissements())
                .containsExactly(new EtablissementPublie(
                        "0440028S", "COLLEGE LA COLINIERE", Genre.ECOLE, true, "44", "44109", "NANTES"));
    }

    @Test
    void un_indice_vide_est_non_transmis() {
        assertThat(lire(LectureIps::colleges2022, COLLEGES + COLINIERE.replace("99.5", ""))
                        .mesures())
                .extracting(MesureRecue::etat, MesureRecue::denominateur)
                .containsExactly(tuple(Etat.NON_TRANSMIS, null));
    }

    @ParameterizedTest
    @CsvSource({
        "LEGT;400;;400;110;;110, VALEUR, SANS_OBJET",
        "LP;;300;300;;85;85, SANS_OBJET, VALEUR",
        "LPO;400;300;700;110;;100, VALEUR, NON_TRANSMIS"
    })
    void une_voie_que_le_lycee_n_a_pas_est_sans_objet(String suite, Etat generale, Etat professionnelle) {
        assertThat(lire(LectureIps::lycees2022, LYCEES + NANTES + suite + "\n").mesures())
                .extracting(MesureRecue::indicateur, MesureRecue::etat)
                .containsExactly(
                        tuple("IPS-LYC-22", Etat.VALEUR),
                        tuple("IPS-LGT-22", generale),
                        tuple("IPS-LP-22", professionnelle));
    }

    @Test
    void l_ancien_indice_est_une_autre_serie_ou_chaque_lycee_compte_pour_un() {
        assertThat(lire(LectureIps::lycees2016, LYCEES_2016 + NANTES_2021 + "LEGT;119.2;;119.2\n")
                        .mesures())
                .extracting(MesureRecue::indicateur, MesureRecue::numerateur, MesureRecue::denominateur)
                .containsExactly(
                        tuple("IPS-LYC-16", new BigDecimal("119.2"), BigDecimal.ONE),
                        tuple("IPS-LGT-16", new BigDecimal("119.2"), BigDecimal.ONE),
                        tuple("IPS-LP-16", null, null));
    }

    /** The portal exports a dataset under its labels or under the names of its API. */
    @Test
    void les_memes_chiffres_se_lisent_sous_l_un_ou_l_autre_titre() {
        String lycee = NANTES_2021 + "LEGT;119.2;;119.2\n";
        String technique = LIEU + "type_de_lycee;ips_voie_gt;ips_voie_pro;ips_ensemble_gt_pro\n";

        assertThat(lire(LectureIps::lycees2016, technique + lycee))
                .isEqualTo(lire(LectureIps::lycees2016, LYCEES_2016 + lycee));
    }

    @Test
    void l_indice_2023_du_portail_porte_ses_references_imprimees_sur_chaque_ligne() throws IOException {
        byte[] octets = Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte/ips-colleges-2023.csv"));

        Releves lus = LectureIps.colleges2023(new FichierCsv("a.bin", octets).sousLesNomsDeLApi());

        assertThat(lus.lignes()).isEqualTo(6);
        assertThat(lus.etablissements())
                .contains(new EtablissementPublie(
                        "0530015D", "COLLEGE PIERRE DUBOIS", Genre.COLLEGE, false, "53", "53130", "LAVAL"));
        assertThat(lus.mesures())
                .filteredOn(mesure -> mesure.periode() == 2024)
                .extracting(
                        mesure -> mesure.territoire().valeur(),
                        MesureRecue::population,
                        mesure -> String.valueOf(mesure.valeur()))
                .contains(
                        tuple("ETAB-0530015D", Population.ENSEMBLE, "107.3"),
                        tuple("FR", Population.PRIVE, "125.1"),
                        tuple("ACA-17", Population.PUBLIC, "102.8"),
                        tuple("DEP-53", Population.ENSEMBLE, "102.5"))
                .doesNotHaveDuplicates();
    }

    /** The extract of the portal, under the names of its API. */
    @Test
    void l_indice_2023_d_un_lycee_se_compare_aux_lycees_de_son_type() throws IOException {
        Releves lus = LectureIps.lycees2023(new FichierCsv("a.bin", lycees2023()).sousLesNomsDeLApi());

        assertThat(lus.lignes()).isEqualTo(3);
        assertThat(lus.etablissements())
                .contains(new EtablissementPublie(
                        "0590116F", "LYCEE GENERAL FENELON", Genre.LYCEE, false, "59", "59350", "LILLE"));
        assertThat(lus.mesures())
                .extracting(
                        MesureRecue::indicateur,
                        mesure -> mesure.territoire().valeur(),
                        MesureRecue::population,
                        mesure -> String.valueOf(mesure.valeur()))
                .contains(
                        tuple("IPS-LPR-23", "ETAB-0590015W", Population.ENSEMBLE, "79.5"),
                        tuple("IPS-LPO-23", "ETAB-0590018Z", Population.ENSEMBLE, "96.8"),
                        tuple("IPS-GT-23", "ETAB-0590018Z", Population.ENSEMBLE, "101"),
                        tuple("IPS-PRO-23", "ETAB-0590018Z", Population.ENSEMBLE, "76"),
                        tuple("IPS-LEGT-23", "FR", Population.PRIVE, "132.4"),
                        tuple("IPS-LPO-23", "ACA-09", Population.ENSEMBLE, "99.8"),
                        tuple("IPS-LPR-23", "DEP-59", Population.PUBLIC, "78.3"))
                .doesNotHaveDuplicates()
                .hasSize(3 * 3 + 27);
        assertThat(lus.mesures())
                .filteredOn(mesure -> mesure.etat() == Etat.SANS_OBJET)
                .extracting(
                        MesureRecue::indicateur, mesure -> mesure.territoire().valeur())
                .containsExactlyInAnyOrder(tuple("IPS-GT-23", "ETAB-0590015W"), tuple("IPS-PRO-23", "ETAB-0590116F"));
    }

    /** Under its labels, the index of the whole establishment has another name. */
    @Test
    void les_titres_en_clair_des_lycees_de_2023_disent_la_meme_chose() throws IOException {
        String clairs = new String(lycees2023(), StandardCharsets.UTF_8)
                .replace("rentree_scolaire", "Rentrée scolaire")
                .replace(
                        "ips_voie_gt;ips_voie_pro;ips_post_bac;ips_etab",
                        "IPS voie GT;IPS voie PRO;IPS post BAC;" + "IPS de l'établissement")
                .replace("ips_departemental_lp_public", "IPS départemental LP public");

        assertThat(LectureIps.lycees2023(
                        new FichierCsv("a.bin", clairs.getBytes(StandardCharsets.UTF_8)).sousLesNomsDeLApi()))
                .isEqualTo(LectureIps.lycees2023(new FichierCsv("a.bin", lycees2023()).sousLesNomsDeLApi()));
    }

    private static byte[] lycees2023() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte/ips-lycees-2023.csv"));
    }

    @Test
    void l_ancien_indice_des_ecoles_se_lit_sous_l_un_ou_l_autre_titre() {
        String claire = "Rentrée scolaire;Académie;Code du département;Département;UAI;Nom de l'établissment;"
                + "Code INSEE de la commune;Nom de la commune;Secteur;IPS\n";
        String technique = "rentree_scolaire;academie;code_du_departement;departement;uai;nom_de_l_etablissment;"
                + "code_insee_de_la_commune;nom_de_la_commune;secteur;ips\n";
        String ecole = "2021-2022;NANTES;044;LOIRE-ATLANTIQUE;0440001A;ECOLE;44109;NANTES;public;77.4\n";

        Releves lus = lire(LectureIpsTest::ecoles2016, claire + ecole);

        assertThat(lus).isEqualTo(lire(LectureIpsTest::ecoles2016, technique + ecole));
        assertThat(lus.mesures())
                .extracting(MesureRecue::indicateur, MesureRecue::numerateur, MesureRecue::denominateur)
                .containsExactly(tuple("IPS-ECO-16", new BigDecimal("77.4"), BigDecimal.ONE));
    }

    private static Releves ecoles2016(FichierCsv fichier) {
        return LectureIps.ecoles2016(fichier.sousLesNomsDeLApi());
    }

    /** A file of the old calculation may bear the titles of the one that followed. */
    @Test
    void deux_calculs_ne_font_jamais_une_serie() {
        assertThat(faute(COLLEGES + COLINIERE.replace("2022-2023", "2021-2022")).enClair())
                .contains("l'indice de 2021 suit un autre calcul");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-2023, 22-23, rentree_scolaire",
        "0440028S, 44-28, uai",
        "public, mixte, secteur",
        "99.5, bas, ips",
        "500.0, '', effectifs",
        "NANTES, '', nom_de_la_commune"
    })
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        assertThat(faute(COLLEGES + COLINIERE.replace(juste, fausse)))
                .extracting(Faute::ligne, Faute::colonne)
                .containsExactly(2L, colonne);
    }

    @Test
    void le_meme_etablissement_deux_fois_est_une_faute() {
        assertThat(faute(COLLEGES + COLINIERE + COLINIERE).ligne()).isEqualTo(3);
    }
}
