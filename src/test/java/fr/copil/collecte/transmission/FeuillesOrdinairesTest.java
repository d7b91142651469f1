package fr.copil.collecte.transmission;

import static fr.copil.collecte.transmission.ClasseurDEssai.feuille;
import static fr.copil.collecte.transmission.ClasseurDEssai.lire;
import static fr.copil.collecte.transmission.ClasseurDEssai.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as people have them: what is understood, what is asked, what is refused and how. */
class FeuillesOrdinairesTest {

    private static final Object[] TITRES = {
        "Indicateur", "Commune", "Groupe", "Rentrée", "Numérateur", "Dénominateur", "Valeur"
    };

    private static Object[] ligne(Object... cellules) {
        return cellules;
    }

    private static byte[] classeur(Object[]... lignes) {
        return xlsx(classeur -> feuille(classeur, "Données", lignes));
    }

    /** One row that is right, then what somebody did to it. */
    private static byte[] avec(Consumer<XSSFSheet> geste) {
        return xlsx(classeur ->
                geste.accept(feuille(classeur, "Données", TITRES, ligne("N-I05", "Nantes", "", 2025, 12, 40, ""))));
    }

    private static Faute faute(byte[] octets) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(octets))
                .fautes()
                .getFirst();
    }

    @Test
    void noms_mots_et_titres_d_ici_sont_compris() {
        var lu = lire(classeur(
                ligne("Chiffres de la DSDEN"),
                ligne(),
                TITRES,
                ligne("Taux de scolarisation des moins de trois ans", "Saint-Nazaire", "REP+", "2025-2026", 12, 40, ""),
                ligne("N-I05 · Taux", "SAINT NAZAIRE", "filles", "rentrée 2025", "1 200", "2 400", ""),
                ligne("LA-M05", "44109", "hors QPV", 2025, "", "", 7),
                ligne("LA-M05", "commune de Nantes", "QPV", "2025", "", "", "nd")));

        assertThat(lu.lus().mesures())
                .extracting(
                        MesureRecue::indicateur,
                        mesure -> mesure.territoire().valeur(),
                        MesureRecue::population,
                        MesureRecue::periode,
                        MesureRecue::etat)
                .containsExactly(
                        tuple("N-I05", "COM-44184", Population.REP_PLUS, 2025, Etat.VALEUR),
                        tuple("N-I05", "COM-44184", Population.FILLES, 2025, Etat.VALEUR),
                        tuple("LA-M05", "COM-44109", Population.RESIDENT_HORS_QPV, 2025, Etat.VALEUR),
                        tuple("LA-M05", "COM-44109", Population.RESIDENT_QPV, 2025, Etat.NON_TRANSMIS));
        assertThat(lu.lus().mesures().get(1).denominateur()).isEqualByComparingTo("2400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N-I05 | Sain-Nazaire | REP+ | Commune (B) | vouliez-vous « Saint-Nazaire (commune), COM-44184 »",
                "N-I50 | Nantes | REP+ | Indicateur (A) | « N-I05, Taux de scolarisation",
                "N-I05 | Nantes | QPV | Groupe (C) | « En QPV, au sens du territoire vécu »",
                "N-I05 | Nantes | REP++ | Groupe (C) | n'est pas un groupe connu : vouliez-vous « Collèges publics en REP+ » ou « Réseaux REP+ »",
                "N-I05 | Total général | | '' | c'est une ligne de total",
                "N-I05 | DEP-75 | | Commune (B) | un territoire dans le vôtre",
                "N-I05 | Marseille | | Commune (B) | « Marseille » désigne « Marseille (commune) », hors de votre territoire",
            })
    void ce_qui_n_est_pas_compris_est_demande_a_sa_place(
            String indicateur, String territoire, String groupe, String colonne, String raison) {
        Faute faute =
                faute(classeur(TITRES, ligne(indicateur, territoire, groupe == null ? "" : groupe, 2025, 12, 40, "")));

        assertThat(faute.fichier()).isEqualTo("envoi, feuille « Données »");
        assertThat(faute.ligne()).isEqualTo(2);
        assertThat(faute.colonne()).isEqualTo(colonne);
        assertThat(faute.raison()).contains(raison);
        assertThat(faute.lu()).isIn(colonne.isEmpty() ? "" : indicateur, territoire, groupe);
    }

    @Test
    void un_nom_que_portent_deux_territoires_est_demande_avec_leurs_codes() {
        Object[] titres = TITRES.clone();
        titres[1] = "Territoire";

        assertThat(faute(classeur(titres, ligne("N-I05", "Nantes", "", 2025, 1, 2, "")))
                        .raison())
                .contains("Nantes (commune), COM-44109 ou Nantes (intercommunalité), EPCI-244400404 : donnez le code.");
    }

    @Test
    void un_nombre_est_ce_que_tient_la_cellule_et_non_ce_qu_elle_montre() {
        byte[] octets = avec(feuille -> {
            XSSFWorkbook classeur = feuille.getWorkbook();
            CellStyle pourcent = classeur.createCellStyle();
            pourcent.setDataFormat(classeur.createDataFormat().getFormat("0 %"));
            feuille.getRow(1).getCell(4).setBlank();
            feuille.getRow(1).getCell(5).setBlank();
            feuille.getRow(1).createCell(6).setCellValue(0.5113);
            feuille.getRow(1).getCell(6).setCellStyle(pourcent);
        });

        assertThat(lire(octets).lus().mesures().getFirst().valeur()).isEqualByComparingTo("51.13");
        assertThat(lire(classeur(TITRES, ligne("N-I05", "Nantes", "", 2025, 12, 1.0e7, "")))
                        .lus()
                        .mesures()
                        .getFirst()
                        .denominateur())
                .isEqualTo(new BigDecimal("10000000"));
    }

    @Test
    void une_formule_donne_sa_valeur_enregistree_et_c_est_dit() {
        var lu = lire(avec(feuille -> {
            feuille.getRow(1).getCell(4).setCellFormula("6*2");
            feuille.getRow(1).getCell(4).setCellValue(12);
        }));

        assertThat(lu.lus().mesures().getFirst().numerateur()).isEqualByComparingTo("12");
        assertThat(lu.remarques()).contains("1 cellule est calculée par une formule : sa valeur enregistrée est lue.");
    }

    @Test
    void une_feuille_masquee_est_dite_et_n_est_pas_lue() {
        var lu = lire(xlsx(classeur -> {
            feuille(classeur, "Données", TITRES, ligne("N-I05", "Nantes", "", 2025, 12, 40, ""));
            feuille(classeur, "Ancien", TITRES, ligne("N-I05", "Nantes", "", 2024, 12, 40, ""));
            classeur.setSheetHidden(1, true);
        }));

        assertThat(lu.lus().mesures()).hasSize(1);
        assertThat(lu.remarques()).containsExactly("La feuille masquée « Ancien » n'est pas lue.");
    }

    @Test
    void erreurs_fusions_dates_et_second_tableau_sont_des_fautes_precises() {
        assertThat(faute(avec(feuille -> feuille.getRow(1).getCell(4).setCellErrorValue((byte) 42)))
                        .enClair())
                .contains("ligne 2, colonne « Numérateur (E) » : la cellule contient l'erreur « #N/A »");
        assertThat(faute(avec(feuille -> feuille.getRow(1).getCell(4).setCellErrorValue((byte) 42)))
                        .lu())
                .isEqualTo("#N/A");
        assertThat(faute(avec(feuille -> feuille.addMergedRegion(new CellRangeAddress(1, 3, 1, 1))))
                        .enClair())
                .contains("ligne 2", "les cellules B2:B4 sont fusionnées");
        assertThat(faute(avec(feuille -> {
                            CellStyle jour = feuille.getWorkbook().createCellStyle();
                            jour.setDataFormat((short) 14);
                            feuille.getRow(1).getCell(3).setCellValue(45901);
                            feuille.getRow(1).getCell(3).setCellStyle(jour);
                        }))
                        .raison())
                .contains("c'est une date, 2025-09-01", "par exemple 2025.");
        assertThat(faute(classeur(TITRES, ligne("N-I05", "Nantes", "", 2025, 1, 2, ""), ligne(), TITRES))
                        .enClair())
                .contains("ligne 4", "un second tableau commence ici");
        assertThat(faute(classeur(ligne("Indicateur", "Territoire", "Année", "Taux", "Territoire", "Taux")))
                        .enClair())
                .contains("colonne « Territoire (E) » : deux colonnes disent la même chose");
        assertThat(faute(classeur(ligne("Nom", "Prénom"), ligne("a", "b"))).raison())
                .contains("aucune ligne d'en-tête", "« Nom », « Prénom »");
    }

    @Test
    void un_csv_en_toutes_lettres_se_lit_comme_un_classeur() {
        var lu = lire(
                "Indicateur;Ville;Année;Valeur\nNombre de jeunes;Nantes;2025;1 200\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lu.lus().mesures().getFirst().valeur()).isEqualByComparingTo("1200");
        assertThat(faute("Indicateur;Ville;Année;Valeur\nNombre de jeunes;Nante;2025;1\n"
                                .getBytes(StandardCharsets.UTF_8))
                        .enClair())
                .startsWith("envoi, ligne 2, colonne « Ville » : « Nante » n'est pas un territoire");
    }

    @Test
    void ce_qui_deborde_ou_appelle_ailleurs_est_refuse() {
        Object[] large = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).toArray();
        String entite = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

        assertThat(faute(classeur(large)).raison()).contains("au-delà de la colonne KN");
        assertThat(faute(zip("xl/workbook.xml", entite.getBytes(StandardCharsets.UTF_8), 1))
                        .raison())
                .contains("déclare des entités XML");
        assertThat(faute(zip("xl/workbook.xml", new byte[50 * 1024 * 1024], 3)).raison())
                .contains("trop une fois décompressé");
        byte[] entier = classeur(TITRES, ligne("N-I05", "Nantes", "", 2025, 12, 40, ""));
        assertThat(faute(Arrays.copyOf(entier, entier.length / 2)).raison()).contains("abîmé");
    }

    @Test
    void un_autre_fichier_est_dit_pour_ce_qu_il_est() {
        assertThat(List.of("", "%PDF-1.7", "<html><table>", "{\"a\":1}", "\u0089PNG").stream()
                        .map(debut -> faute(debut.getBytes(StandardCharsets.ISO_8859_1))
                                .raison()))
                .satisfiesExactly(
                        vide -> assertThat(vide).contains("vide"),
                        pdf -> assertThat(pdf).contains("un PDF"),
                        page -> assertThat(page).contains("une page web"),
                        json -> assertThat(json).contains("du JSON"),
                        image -> assertThat(image).contains("une image"));
        assertThat(faute(zip("word/document.xml", new byte[] {1}, 1)).raison()).contains("un document de texte");
    }

    @Test
    void un_classeur_de_libreoffice_se_lit_de_meme() {
        var lu = lire(
                ods("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                        + rangee(texte("Indicateur") + texte("Ville") + texte("Année") + texte("Valeur"))
                        + rangee(texte("N-I05")
                                + texte("Nantes")
                                + nombre("float", "2025")
                                + nombre("percentage", "0.5113"))));

        assertThat(lu.lus().mesures().getFirst().valeur()).isEqualByComparingTo("51.13");
        assertThat(faute(ods(rangee(texte("Indicateur") + texte("Ville") + texte("Année") + texte("Valeur"))
                                + rangee(texte("N-I05") + texte("Nantes") + nombre("float", "2025")
                                        + "<table:table-cell calcext:value-type=\"error\" office:value-type=\"string\""
                                        + " table:formula=\"of:=NA()\"><text:p>#N/A</text:p></table:table-cell>")))
                        .enClair())
                .contains("feuille « Données », ligne 2, colonne « Valeur (D) »", "#N/A");
    }

    private static String rangee(String cellules) {
        return "<table:table-row>" + cellules + "</table:table-row>";
    }

    private static String texte(String mots) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + mots + "</text:p></table:table-cell>";
    }

    private static String nombre(String genre, String valeur) {
        return "<table:table-cell office:value-type=\"" + genre + "\" office:value=\"" + valeur
                + "\"><text:p>51 %</text:p></table:table-cell>";
    }

    private static byte[] ods(String rangees) {
        String contenu = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                + "<office:body><office:spreadsheet><table:table table:name=\"Données\">" + rangees
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(contenu.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static byte[] zip(String nom, byte[] contenu, int fois) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (int i = 0; i < fois; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? nom : i + nom));
                zip.write(contenu);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
