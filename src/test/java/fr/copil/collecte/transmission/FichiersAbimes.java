package fr.copil.collecte.transmission;

import static fr.copil.collecte.transmission.ClasseurDEssai.feuille;
import static fr.copil.collecte.transmission.ClasseurDEssai.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Files as they arrive damaged, each by what was done to it: a right one, then one gesture. */
final class FichiersAbimes {

    private static final String ENTETE =
            "indicateur;territoire;population;periode;numerateur;denominateur;valeur;etat\n";
    private static final String JUSTE = "N-I05;COM-44184;;2025;12;40;;\n";
    private static final Object[] TITRES = {
        "Indicateur", "Territoire", "Population", "Période", "Numérateur", "Dénominateur", "Valeur"
    };
    private static final Object[] PLEINE = {"N-I05", "COM-44184", "", 2025, 12, 40, ""};

    private final Map<String, byte[]> cas = new LinkedHashMap<>();

    static Map<String, byte[]> tous() {
        FichiersAbimes abimes = new FichiersAbimes();
        abimes.autresNatures();
        abimes.textesCoupes();
        abimes.colonnes();
        abimes.cellules();
        abimes.lignes();
        abimes.classeurs();
        abimes.archives();
        return abimes.cas;
    }

    private void autresNatures() {
        texte("zéro octet", "");
        texte("des blancs", " \n\n \n");
        texte("un PDF", "%PDF-1.7\n1 0 obj");
        texte("une page web", "<!DOCTYPE html><html><table><tr><td>N-I05</td></tr></table></html>");
        texte("du XML", "<?xml version=\"1.0\"?><lignes/>");
        texte("du JSON", "{\"indicateur\":\"N-I05\"}");
        octets("une image", "\u0089PNG\r\n\u001A\n");
        octets("un ancien Excel", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
        octets("une archive compressée", "\u001F\u008B\u0008\u0000\u0000\u0000");
        octets("du binaire", "MZ\u0090\u0000\u0003abcdefghijklmnopqrstuvwxyz");
        cas.put("un document de texte", zip("word/document.xml", new byte[] {1}, 1));
        cas.put("une archive de fichiers", zip("chiffres.csv", (ENTETE + JUSTE).getBytes(StandardCharsets.UTF_8), 1));
    }

    private void textesCoupes() {
        texte("coupé dans l'en-tête", ENTETE.substring(0, 20));
        texte("coupé après l'en-tête", ENTETE);
        texte("coupé dans une ligne", ENTETE + JUSTE + "N-I05;COM-441");
        texte("nombre coupé en fin de fichier", ENTETE + "N-I05;COM-44184;;2025;3;4");
        texte("guillemet jamais fermé", ENTETE + "\"N-I05;COM-44184;;2025;12;40;;\n");
        texte("barres pour séparateur", (ENTETE + JUSTE).replace(';', '|'));
        texte("espaces pour séparateur", (ENTETE + JUSTE).replace(';', ' '));
        texte("en-tête aux virgules, lignes aux points-virgules", ENTETE.replace(';', ',') + JUSTE);
        cas.put(
                "deux encodages",
                joindre(
                        (ENTETE + JUSTE + "Nombre d'élèves éloignés;COM-44184;;2025;;;3;\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "N-I05;Théhillac;;2025;12;40;;\n".getBytes(Charset.forName("windows-1252"))));
        cas.put(
                "UTF-16 coupé au milieu d'un signe",
                Arrays.copyOf(
                        ("\uFEFF" + ENTETE + JUSTE).getBytes(StandardCharsets.UTF_16LE),
                        2 * (ENTETE.length() + 12) + 1));
        texte("sans en-tête", JUSTE);
    }

    private void colonnes() {
        texte("colonne renommée", (ENTETE + JUSTE).replace("territoire", "lieu-dit"));
        texte("colonne absente", "indicateur;territoire;valeur\nN-I05;COM-44184;30\n");
        texte("colonne double", "indicateur;territoire;periode;valeur;valeur\nN-I05;COM-44184;2025;30;31\n");
        texte("titres échangés", ENTETE.replace("indicateur;territoire", "territoire;indicateur") + JUSTE);
        texte("numérateur et dénominateur échangés", ENTETE + "N-I05;COM-44184;;2025;40;12;;\n");
        texte("une cellule de trop", ENTETE + "N-I05;COM-44184;;2025;12;40;;;de trop\n");
        texte(
                "10 000 colonnes",
                ENTETE.strip()
                        + IntStream.range(0, 10_000).mapToObj(i -> ";c" + i).collect(Collectors.joining())
                        + "\n"
                        + JUSTE);
    }

    private void cellules() {
        ligne("lettre O dans un nombre", "N-I05;COM-44184;;2025;1O;40;;");
        ligne("erreur de tableur", "N-I05;COM-44184;;2025;#N/A;40;;");
        ligne("division par zéro", "N-I05;COM-44184;;2025;;;#DIV/0!;");
        ligne("nombre montré 1E+14", "N-I05;COM-44184;;2025;;;1E+14;");
        ligne("quinze chiffres", "LA-M05;COM-44184;;2025;;;123456789012345;");
        ligne("nombre au lieu d'une date", "N-I05;COM-44184;;45901;12;40;;");
        ligne("date au lieu d'une année", "N-I05;COM-44184;;01/09/2025;12;40;;");
        ligne("année à venir", "N-I05;COM-44184;;2031;12;40;;");
        ligne("années qui ne se suivent pas", "N-I05;COM-44184;;2024-2027;12;40;;");
        ligne("numérateur seul", "N-I05;COM-44184;;2025;12;;;");
        ligne("dénominateur nul", "N-I05;COM-44184;;2025;0;0;;");
        ligne("nombre négatif", "N-I05;COM-44184;;2025;-1;40;;");
        ligne("moitié d'un enfant", "N-I05;COM-44184;;2025;12,5;40;;");
        ligne("taux de 250", "N-I05;COM-44184;;2025;;;250;");
        ligne("pourcentage au numérateur", "N-I05;COM-44184;;2025;12 %;40;;");
        ligne("taux et ses deux parts", "N-I05;COM-44184;;2025;12;40;30;");
        ligne("aucun nombre", "N-I05;COM-44184;;2025;;;;");
        ligne("secret avec son nombre", "N-I05;COM-44184;;2025;12;40;;secret");
        ligne("état inconnu", "N-I05;COM-44184;;2025;;;;peut-être");
        ligne("formule qui lance un programme", "=cmd|' /C calc'!A0;COM-44184;;2025;12;40;;");
        ligne("lien glissé dans un nombre", "N-I05;COM-44184;;2025;=HYPERLINK(\"\"http://x\"\");40;;");
        ligne("formule non calculée", "N-I05;COM-44184;;2025;=A1+A2;40;;");
        ligne("population inconnue", "N-I05;COM-44184;REP ++;2025;12;40;;");
        ligne("indicateur inconnu", "N-I99;COM-44184;;2025;12;40;;");
        ligne("territoire inconnu", "N-I05;COM-44999;;2025;12;40;;");
        ligne("territoire d'ailleurs", "N-I05;COM-13055;;2025;12;40;;");
        ligne("code postal", "N-I05;44600;;2025;12;40;;");
        ligne("indicateur vide", ";COM-44184;;2025;12;40;;");
        ligne("territoire vide", "N-I05;;;2025;12;40;;");
        ligne("période vide", "N-I05;COM-44184;;;12;40;;");
    }

    private void lignes() {
        texte("ligne en double", ENTETE + JUSTE + JUSTE);
        texte("même cellule, deux nombres", ENTETE + JUSTE + JUSTE.replace("12", "13"));
        texte("total en fin de tableau", ENTETE + JUSTE + "Total;;;;12;40;;\n");
        texte("deux tableaux à la suite", ENTETE + JUSTE + "\n" + ENTETE + JUSTE);
        texte("groupes plus grands que leur tout", ENTETE + JUSTE + groupe("FILLES", 10) + groupe("GARCONS", 9));
        texte("note sous le tableau", ENTETE + JUSTE + "Source : DSDEN, enquête de rentrée;;;;;;;\n");
    }

    private static String groupe(String population, int nombre) {
        return "N-I05;COM-44184;" + population + ";2025;" + nombre + ";20;;\n";
    }

    private void classeurs() {
        geste(
                "erreur #N/A dans une cellule",
                feuille -> feuille.getRow(1).getCell(4).setCellErrorValue((byte) 42));
        geste("cellules fusionnées", feuille -> feuille.addMergedRegion(new CellRangeAddress(1, 3, 1, 1)));
        geste("date au lieu d'une rentrée", feuille -> {
            CellStyle jour = feuille.getWorkbook().createCellStyle();
            jour.setDataFormat((short) 14);
            feuille.getRow(1).getCell(3).setCellValue(45901);
            feuille.getRow(1).getCell(3).setCellStyle(jour);
        });
        geste("formule jamais calculée", feuille -> {
            feuille.getRow(1).getCell(4).setCellFormula("A9+A10");
            feuille.getRow(1).getCell(5).setCellFormula("A11");
            feuille.getRow(1).getCell(4).setCellValue("=A9+A10");
        });
        geste("seule feuille masquée", feuille -> {
            feuille.getWorkbook().createSheet("Vide");
            feuille.getWorkbook().setActiveSheet(1);
            feuille.getWorkbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        });
        classeur("deux tableaux dans une feuille", TITRES, PLEINE, new Object[0], TITRES, PLEINE);
        classeur("total en fin de feuille", TITRES, PLEINE, new Object[] {"", "Total", "", "", 12, 40, ""});
        classeur("ligne en double dans une feuille", TITRES, PLEINE, PLEINE);
        classeur("colonne double dans une feuille", doublee(TITRES), doublee(PLEINE));
        classeur("colonne absente d'une feuille", Arrays.copyOf(TITRES, 3), Arrays.copyOf(PLEINE, 3));
        classeur("feuille d'autre chose", new Object[] {"Nom", "Prénom"}, new Object[] {"Le Goff", "Anne"});
        classeur("quinze chiffres dans une cellule", TITRES, new Object[] {
            "LA-M05", "COM-44184", "", 2025, "", "", 123456789012345d
        });
        classeur(
                "10 000 colonnes dans une feuille",
                IntStream.range(0, 10_000).mapToObj(i -> "c" + i).toArray());
    }

    private static Object[] doublee(Object[] ligne) {
        Object[] plus = Arrays.copyOf(ligne, ligne.length + 1);
        plus[ligne.length] = ligne[1];
        return plus;
    }

    private void archives() {
        byte[] entier = xlsx(classeur -> feuille(classeur, "Données", TITRES, PLEINE));
        cas.put("classeur coupé", Arrays.copyOf(entier, entier.length / 2));
        cas.put(
                "classeur au cœur abîmé",
                zip("xl/workbook.xml", "<workbook><sheets".getBytes(StandardCharsets.UTF_8), 1));
        cas.put(
                "entité XML qui lit un fichier",
                zip(
                        "xl/workbook.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                                .getBytes(StandardCharsets.UTF_8),
                        1));
        cas.put("bombe ZIP", zip("xl/workbook.xml", new byte[41 * 1024 * 1024], 3));
        cas.put("classeur binaire", zip("xl/workbook.bin", new byte[] {1}, 1));
    }

    private void texte(String nom, String texte) {
        cas.put(nom, texte.getBytes(StandardCharsets.UTF_8));
    }

    private void octets(String nom, String octets) {
        cas.put(nom, octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void ligne(String nom, String ligne) {
        texte(nom, ENTETE + ligne + "\n");
    }

    private void classeur(String nom, Object[]... lignes) {
        cas.put(nom, xlsx(classeur -> feuille(classeur, "Données", lignes)));
    }

    private void geste(String nom, Consumer<XSSFSheet> geste) {
        cas.put(nom, xlsx(classeur -> geste.accept(feuille(classeur, "Données", TITRES, PLEINE))));
    }

    private static byte[] joindre(byte[] debut, byte[] fin) {
        byte[] tout = Arrays.copyOf(debut, debut.length + fin.length);
        System.arraycopy(fin, 0, tout, debut.length, fin.length);
        return tout;
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
