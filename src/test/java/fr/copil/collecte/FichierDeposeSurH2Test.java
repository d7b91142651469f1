package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.classeur.Colis;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.SurH2;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator drops goes the whole way: recognised, in force, taken back. */
@SurH2
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FichierDeposeSurH2Test {

    private static final String TITRES = "num_ligne,Code académie,Libellé académie,Code région ref,Libellé région,"
            + "Code département,Libellé département,Secteur,Année de la rentrée scolaire,Nature de l'établissement,"
            + "Identifiant de l'établissement,Nom de l'établissement,ETP total\n";

    private static final String IVAL = "Informations établissement;;;;;;;Nombre d'élèves présents au Bac;;;"
            + "Taux de réussite bruts;;;Effectifs à la rentrée N;Taux d'accès bruts\n"
            + "Académie;Département;Etablissement;Ville;UAI;Code commune;Secteur;GNLE;STMG;TOTAL;GNLE;STMG;TOTAL;"
            + "2nde;2nde-Bac\n"
            + "NANTES;LOIRE-ATLANTIQUE;LYCEE CLEMENCEAU;NANTES;0440021J;44109;PU;300;0;300;90;;90;320;80\n";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReceptionPubliee reception;

    @Autowired
    private FichiersDeposes deposes;

    @TempDir
    private Path dossier = Path.of("");

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void repartir() {
        DonneesCopiees.reduites(base.dossier());
    }

    @AfterEach
    void vider() throws IOException {
        for (CatalogueDesFichiers.Entree entree : deposes.catalogue()) {
            deposes.retirer(entree.fichier());
        }
    }

    @Test
    void une_annee_que_personne_n_avait_entre_en_vigueur_sans_rien_oter_aux_autres() {
        List<String> avant = etat.enVigueur();

        FichierDepose sort = recevoir("personnels.bin", personnels("2025", "44", "0440284V", "61.5"));
        base.charger();

        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.jeu()).isEqualTo("Personnels des établissements du second degré");
        assertThat(etat.enVigueur()).containsAll(avant);
        assertThat(etat.lignesEnVigueur("indicateur = 'ETP-COL' and periode = 2025"))
                .isNotEmpty();
    }

    /** The extract names lycées of Nord: the means that it prints of them come with their names. */
    @Test
    void l_indice_2023_des_lycees_entre_en_vigueur_avec_ses_references() throws IOException {
        FichierDepose sort = recevoir(
                "lycees.bin", Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte/ips-lycees-2023.csv")));
        base.charger();

        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.lignes()).isEqualTo(3);
        assertThat(etat.lignesEnVigueur("indicateur = 'IPS-PRO-23' and territoire = 'ETAB-0590018Z' and valeur = 76"))
                .hasSize(1);
        assertThat(etat.lignesEnVigueur("indicateur = 'IPS-LPR-23' and territoire in ('FR', 'ACA-09', 'DEP-59')"))
                .hasSize(9);
        assertThat(etat.lignesEnVigueur("indicateur like 'IPS-L%-23' and agregee"))
                .isEmpty();
        assertThat(base.charger()).isFalse();
    }

    /** No shipped file stands behind it. */
    @Test
    void retire_le_seul_fichier_d_une_serie_la_laisse_vide() throws IOException {
        List<String> avant = etat.enVigueur();
        recevoir("l.csv", Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte/ips-lycees-2023.csv")));
        base.charger();

        deposes.retirer(deposes.catalogue().getFirst().fichier());
        base.charger();

        assertThat(EtatDeLaBase.difference(avant, etat.enVigueur())).isEmpty();
    }

    /** One département is not France. */
    @Test
    void un_fichier_d_un_seul_departement_ne_dit_rien_de_la_france_cette_annee_la() {
        recevoir("personnels.csv", personnels("2025", "44", "0440284V", "61.5"));
        base.charger();

        assertThat(etat.lignesEnVigueur("indicateur = 'ETP-COL' and periode = 2025 and territoire = 'DEP-44'"))
                .isNotEmpty();
        assertThat(etat.lignesEnVigueur("indicateur = 'ETP-COL' and periode = 2025 and territoire = 'FR'"))
                .isEmpty();
        assertThat(deposes.catalogue().getFirst().perimetre()).isEqualTo(Set.of(CodeTerritoire.departement("44")));
    }

    @Test
    void retire_ses_chiffres_partent_et_ceux_d_avant_reviennent() throws IOException {
        List<String> avant = etat.enVigueur();
        recevoir("personnels.csv", personnels("2024", "44", "0440284V", "999.5"));
        base.charger();
        assertThat(etat.lignesEnVigueur("territoire = 'ETAB-0440284V' and valeur = 999.5"))
                .hasSize(1);

        assertThat(deposes.retirer(deposes.catalogue().getFirst().fichier())).isTrue();
        assertThat(base.charger()).isTrue();

        assertThat(EtatDeLaBase.difference(avant, etat.enVigueur())).isEmpty();
        assertThat(etat.livraisons("SORTIE")).containsExactly("deposes/personnels.csv");
        assertThat(base.charger()).isFalse();
    }

    @Test
    void le_meme_contenu_une_seconde_fois_ne_change_rien_et_le_dit() {
        byte[] octets = personnels("2025", "44", "0440284V", "61.5");
        recevoir("a.csv", octets);

        assertThat(recevoir("b.csv", octets).dejaLa()).isTrue();
        assertThat(deposes.catalogue()).hasSize(1);
    }

    @Test
    void un_fichier_fautif_est_refuse_avec_ses_fautes_et_rien_n_est_garde() {
        FichierDepose sort = recevoir("p.csv", personnels("2025", "44", "044028XX", "61.5"));

        assertThat(sort.fautes().getFirst().enClair()).contains("ligne 2", "Identifiant de l'établissement");
        assertThat(deposes.catalogue()).isEmpty();
    }

    /** It would stand at the end of every curve, and be the last value of all. */
    @Test
    void une_annee_qui_n_en_est_pas_une_est_refusee_et_rien_n_est_garde() {
        for (String annee : List.of("2205", "0205")) {
            FichierDepose sort = recevoir("p.csv", personnels(annee, "44", "0440284V", "61.5"));

            assertThat(sort.fautes().getFirst().raison())
                    .contains("l'année " + Integer.parseInt(annee), "corrigez le fichier");
        }
        assertThat(deposes.catalogue()).isEmpty();
    }

    @Test
    void un_nom_de_fichier_ne_mene_nulle_part_ailleurs() {
        assertThat(recevoir("../../é;à.csv", personnels("2025", "44", "0440284V", "61.5"))
                        .fichier())
                .isEqualTo("csv");
        assertThat(recevoir("..", octets("a;b\n")).fichier()).isEqualTo("fichier");
        assertThat(recevoir("années 2025/ips (1).csv", octets("a;b\n")).fichier())
                .isEqualTo("ann_es_2025_ips__1_.csv");
    }

    @Test
    void ce_que_copil_ne_connait_pas_est_refuse_en_disant_ce_que_c_est() {
        assertThat(recevoir("x.csv", octets("Commune;Population\nNantes;1\n"))
                        .fautes()
                        .getFirst()
                        .raison())
                .contains("commune, population", "IPS des écoles");
        assertThat(recevoir("x.csv", octets("%PDF-1.7")).fautes().getFirst().raison())
                .startsWith("c'est un document PDF");
    }

    @Test
    void une_carte_dont_copil_suit_une_seule_version_est_refusee_en_disant_laquelle_deposer() {
        FichierDepose sort = recevoir("noms.csv", octets("code_qp,lib_qp\nQN04401M,Breil\n"));

        assertThat(sort.fautes().getFirst().raison()).contains("codes et noms", "la liste qui dit aussi les communes");
    }

    @Test
    void un_annuaire_donne_leur_nom_usuel_a_ceux_que_copil_connait_et_n_en_ajoute_aucun() {
        List<String> avant = etat.enVigueur();

        FichierDepose sort = recevoir(
                "annuaire.csv",
                octets("Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;"
                        + "Code_commune;Nom_commune;Code_departement;Appartenance_Education_Prioritaire;Mail\n"
                        + "0440284V;Collège Stendhal, l'été;Collège;Public;44109;Nantes;044;REP+;a@b.fr\n"
                        + "0449999Z;Ecole de nulle part;Ecole;Public;44109;Nantes;044;;\n"));
        base.charger();

        assertThat(sort.fautes()).isEmpty();
        assertThat(noms("ETAB-0440284V")).containsExactly("Collège Stendhal, l'été");
        assertThat(noms("ETAB-0440033X")).containsExactly("Lycée professionnel François Arago");
        assertThat(noms("ETAB-0449999Z")).isEmpty();
        assertThat(etat.enVigueur()).isEqualTo(avant);
        assertThat(base.charger()).isFalse();
    }

    private List<String> noms(String code) {
        return jdbc.queryForList("select nom from territoire where code = ?", String.class, code);
    }

    /** It names no quartier and no year: it checks the list in force, and says how far both agree. */
    @Test
    void une_situation_relative_a_un_qpv_sans_quartier_n_est_pas_un_zonage() throws IOException {
        FichierDepose sort = recevoir(
                "qpv.csv",
                Files.readAllBytes(DonneesCopiees.LIVREES.resolve("open/education/fr-colleges-qpv_44-37-paca.csv")));

        assertThat(sort.jeu()).isEqualTo("Situation des établissements relative à un QPV");
        assertThat(sort.fautes().getFirst().raison())
                .contains("ni le quartier, ni la distance, ni l'année", "reste en vigueur", "491 établissements");
        assertThat(deposes.catalogue()).isEmpty();
    }

    /** Its sums are made by the reader: of a part of the lines, it would say a part of France as the whole. */
    @Test
    void une_partie_d_un_fichier_national_sans_etablissements_est_refusee() throws IOException {
        byte[] partie = Files.readAllBytes(
                DonneesCopiees.LIVREES.resolve("open/politique-ville/adulte-relais-2025_44-37-paca.json"));
        DonneesCopiees.entieres(base.dossier());

        assertThat(recevoir("adultes-relais.json", partie).fautes().getFirst().raison())
                .contains("passerait pour la France");
    }

    @Test
    void une_archive_est_ouverte_et_chaque_fichier_a_son_sort() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("données/bon.csv"));
            zip.write(personnels("2025", "44", "0440284V", "61.5"));
            zip.putNextEntry(new ZipEntry("lisez-moi.txt"));
            zip.write(octets("Bonjour\n"));
        }

        List<FichierDepose> sorts = ouvrir("envoi.bin", archive.toByteArray());

        assertThat(sorts).extracting(FichierDepose::fichier).containsExactly("bon.csv", "lisez-moi.txt");
        assertThat(sorts).extracting(FichierDepose::garde).containsExactly(true, false);
    }

    @Test
    void un_classeur_est_lu_feuille_par_feuille() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (XSSFWorkbook classeur = new XSSFWorkbook()) {
            Sheet lgt = classeur.createSheet("LGT");
            String[] lignes = IVAL.split("\n");
            for (int i = 0; i < lignes.length; i++) {
                Row rangee = lgt.createRow(i);
                String[] cellules = lignes[i].split(";", -1);
                for (int j = 0; j < cellules.length; j++) {
                    if (cellules[j].matches("[0-9]{1,3}")) {
                        rangee.createCell(j).setCellValue(Integer.parseInt(cellules[j]));
                    } else {
                        rangee.createCell(j).setCellValue(cellules[j]);
                    }
                }
            }
            classeur.write(octets);
        }

        List<FichierDepose> sorts = ouvrir("ival-2025-essai.xlsx", octets.toByteArray());

        assertThat(sorts).singleElement().satisfies(sort -> {
            assertThat(sort.fautes()).isEmpty();
            assertThat(sort.jeu()).isEqualTo("IVAL, lycées généraux et technologiques");
        });
        base.charger();
        assertThat(etat.lignesEnVigueur("indicateur = 'BAC-LGT' and periode = 2025 and territoire = 'ETAB-0440021J'"))
                .hasSize(1);
    }

    private List<FichierDepose> ouvrir(String nom, byte[] octets) throws IOException {
        Path recu = Files.write(dossier.resolve("recu"), octets);
        List<FichierDepose> sorts = new ArrayList<>();
        Colis.ouvrir(
                nom,
                recu,
                colis -> sorts.add(reception.recevoir(colis)),
                (piece, fautes) -> sorts.add(new FichierDepose(piece, "", 0, fautes, false)));
        return sorts;
    }

    private FichierDepose recevoir(String nom, byte[] octets) {
        return reception.recevoir(new Colis(nom, Contenu.de(octets)));
    }

    private static byte[] personnels(String annee, String departement, String uai, String etp) {
        return octets(TITRES + "1.0,17,Nantes,52,Pays de la Loire," + departement + ",Loire-Atlantique,Public," + annee
                + ",Collège," + uai + ",COLLEGE STENDHAL," + etp + "\n");
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
