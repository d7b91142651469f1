package fr.copil.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office document acts on nobody's machine. */
class ContenuActifTest {

    private static final String DOCX = TypeDeFichier.OOXML + "wordprocessingml.document";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Path dossier;

    ContenuActifTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    /** What is done to a document before it is written. */
    private interface Ajout {
        void a(OPCPackage document) throws Exception;
    }

    private Optional<String> dansDocx(Ajout ajout) throws Exception {
        Path fichier = dossier.resolve("essai");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Compte rendu");
            ajout.a(document.getPackage());
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            document.write(octets);
            Files.write(fichier, octets.toByteArray());
        }
        assertThat(TypeDeFichier.de(fichier)).contains(DOCX);
        return ContenuActif.dans(fichier, DOCX);
    }

    private static void partie(OPCPackage document, String nom, String type, byte[] contenu) throws Exception {
        PackagePart partie = document.createPart(PackagingURIHelper.createPartName(nom), type);
        try (var vers = partie.getOutputStream()) {
            vers.write(contenu);
        }
        document.addRelationship(partie.getPartName(), TargetMode.INTERNAL, RELATIONS + "package");
    }

    private static byte[] ole() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (HSSFWorkbook ancien = new HSSFWorkbook()) {
            ancien.createSheet();
            ancien.write(octets);
        }
        return octets.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (XSSFWorkbook classeur = new XSSFWorkbook()) {
            classeur.createSheet();
            classeur.write(octets);
        }
        return octets.toByteArray();
    }

    @Test
    void un_document_avec_un_lien_et_le_classeur_d_un_graphique_est_pris() throws Exception {
        assertThat(dansDocx(document -> {
                    document.getParts()
                            .getFirst()
                            .addExternalRelationship("https://exemple.fr", RELATIONS + "hyperlink");
                    partie(document, "/word/embeddings/c.xlsx", TypeDeFichier.OOXML + "spreadsheetml.sheet", xlsx());
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/word/rien.dat, application/vnd.ms-office.vbaProject, une macro",
        "/word/vbaProject.bin, application/octet-stream, une macro",
        "/word/photo.png, image/png, un objet",
        "/word/activeX1.bin, application/vnd.ms-office.activeX, un objet"
    })
    void macros_et_objets_sont_reconnus_a_leur_contenu(String nom, String type, String quoi) throws Exception {
        assertThat(dansDocx(document -> partie(document, nom, type, ole())))
                .hasValueSatisfying(trouve -> assertThat(trouve).startsWith(quoi));
    }

    @Test
    void une_macro_dans_un_classeur_dans_un_document_est_vue() throws Exception {
        Path classeur = Files.write(dossier.resolve("dedans"), xlsx());
        try (OPCPackage dedans = OPCPackage.open(classeur.toFile())) {
            partie(dedans, "/xl/m.bin", "application/vnd.ms-office.vbaProject", ole());
        }
        byte[] piege = Files.readAllBytes(classeur);

        assertThat(dansDocx(document -> partie(
                        document, "/word/embeddings/c.xlsx", TypeDeFichier.OOXML + "spreadsheetml.sheet", piege)))
                .contains("une macro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pirate.exemple/modele.dotm",
                "http://192.0.2.1/m",
                "file://serveur/partage/m.dotm",
                "file:////serveur/m.dotm",
                "mhtml:http://pirate.exemple"
            })
    void un_modele_d_ailleurs_est_refuse(String adresse) throws Exception {
        assertThat(dansDocx(document -> document.getParts()
                        .getFirst()
                        .addExternalRelationship(adresse, RELATIONS + "attachedTemplate")))
                .hasValueSatisfying(trouve -> assertThat(trouve).contains("autre adresse"));
    }

    @Test
    void un_modele_du_disque_de_son_auteur_ne_demande_rien_a_personne() throws Exception {
        assertThat(dansDocx(document -> document.getParts()
                        .getFirst()
                        .addExternalRelationship("file:///C:/Modeles/note.dotx", RELATIONS + "attachedTemplate")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "content.xml, <a><office:scripts xmlns:office=\"o\"/></a>, ''",
        "Basic/Standard/Module1.xml, <m/>, une macro",
        "Scripts/python/x.py, x, une macro",
        "content.xml, <a><script:event-listener xmlns:script=\"s\"/></a>, une macro",
        "content.xml, <draw:object xmlns:draw=\"d\" xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://a.exemple\"/>, un modèle",
        "meta.xml, <meta:template xmlns:meta=\"m\" xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"../m.ott\"/>, ''",
        "content.xml, <text:a xmlns:text=\"t\" xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://a.exemple\"/>, ''",
        "content.xml, <a, une partie illisible"
    })
    void les_documents_libres_de_meme(String nom, String contenu, String quoi) throws IOException {
        String type = TypeDeFichier.ODF + "text";
        Path fichier = archive(type, nom, contenu);

        assertThat(TypeDeFichier.de(fichier)).contains(type);
        assertThat(ContenuActif.dans(fichier, type).orElse("")).startsWith(quoi);
        assertThat(ContenuActif.dans(fichier, type)).matches(trouve -> quoi.isEmpty() == trouve.isEmpty());
    }

    @Test
    void un_objet_dans_un_document_libre_est_vu() throws IOException {
        Path fichier = dossier.resolve("objet");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier));
                InputStream objet = new ByteArrayInputStream(ole())) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write((TypeDeFichier.ODF + "text").getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("Object 1"));
            objet.transferTo(zip);
        }

        assertThat(ContenuActif.dans(fichier, TypeDeFichier.ODF + "text"))
                .hasValueSatisfying(trouve -> assertThat(trouve).startsWith("un objet"));
    }

    private Path archive(String type, String nom, String contenu) throws IOException {
        Path fichier = Files.createTempFile(dossier, "essai", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(type.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(nom));
            zip.write(contenu.getBytes(StandardCharsets.UTF_8));
        }
        return fichier;
    }
}
