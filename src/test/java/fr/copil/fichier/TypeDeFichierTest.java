package fr.copil.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A joined file is what its content says, whatever its name. */
class TypeDeFichierTest {

    @Test
    void un_pdf_et_une_image_sont_reconnus_a_leur_contenu(@TempDir Path dossier) throws IOException {
        assertThat(TypeDeFichier.de(fichier(dossier, "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1))))
                .contains("application/pdf");
        assertThat(TypeDeFichier.de(fichier(
                        dossier,
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})))
                .contains("image/png");
    }

    @Test
    void un_script_nomme_pdf_est_refuse(@TempDir Path dossier) throws IOException {
        assertThat(TypeDeFichier.de(fichier(dossier, "#!/bin/sh\nrm -rf .\n".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(TypeDeFichier.de(
                        fichier(dossier, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(TypeDeFichier.de(
                        fichier(dossier, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void les_documents_de_bureautique_sont_pris(@TempDir Path dossier) throws IOException {
        try (XWPFDocument texte = new XWPFDocument();
                XSSFWorkbook classeur = new XSSFWorkbook()) {
            classeur.createSheet();
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            texte.write(docx);
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            classeur.write(xlsx);

            assertThat(TypeDeFichier.de(fichier(dossier, docx.toByteArray())))
                    .hasValueSatisfying(type -> assertThat(type).endsWith("wordprocessingml.document"));
            assertThat(TypeDeFichier.de(fichier(dossier, xlsx.toByteArray())))
                    .hasValueSatisfying(type -> assertThat(type).endsWith("spreadsheetml.sheet"));
        }
    }

    @Test
    void un_classeur_nomme_comme_un_texte_reste_un_classeur(@TempDir Path dossier) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook()) {
            classeur.createSheet();
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            classeur.write(xlsx);

            assertThat(TypeDeFichier.de(Files.write(dossier.resolve("lettre.docx"), xlsx.toByteArray())))
                    .hasValueSatisfying(type -> assertThat(type).endsWith("spreadsheetml.sheet"));
        }
    }

    @Test
    void une_archive_nommee_docx_ou_un_document_a_macro_sont_refuses(@TempDir Path dossier) throws IOException {
        assertThat(TypeDeFichier.de(archive(dossier, "virus.exe"))).isEmpty();
        assertThat(TypeDeFichier.de(archive(dossier, "[Content_Types].xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(TypeDeFichier.de(archive(dossier, "virus.exe"))).isEmpty();
    }

    private static Path archive(Path dossier, String... parties) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (String partie : parties) {
                zip.putNextEntry(new ZipEntry(partie));
                zip.write('x');
            }
        }
        return fichier(dossier, octets.toByteArray());
    }

    private static Path fichier(Path dossier, byte[] contenu) throws IOException {
        return Files.write(Files.createTempFile(dossier, "essai", ""), contenu);
    }
}
