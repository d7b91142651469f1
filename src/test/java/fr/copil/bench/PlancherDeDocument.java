package fr.copil.bench;

import fr.copil.bilan.document.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The least that a document costs: the same one, read and written again by what knows its container and nothing of its text. */
final class PlancherDeDocument {

    static final String QUOI = "le même fichier relu et réécrit tel quel (zip, ou PDFBox), médiane";

    private PlancherDeDocument() {}

    /** In milliseconds. */
    static double mesurer(Format format, byte[] octets) throws IOException {
        Releve.Saisie saisie = new Releve.Saisie();
        for (Integer unused : Essais.en(5, 7)) {
            long debut = System.nanoTime();
            int ecrits = format == Format.PDF ? pdf(octets) : zip(octets);
            if (ecrits == 0) {
                throw new IOException("document vide");
            }
            saisie.ajouter((System.nanoTime() - debut) / 1e6);
        }
        return saisie.releve().mediane();
    }

    private static int pdf(byte[] octets) throws IOException {
        ByteArrayOutputStream copie = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(octets)) {
            document.save(copie);
        }
        return copie.size();
    }

    private static int zip(byte[] octets) throws IOException {
        ByteArrayOutputStream copie = new ByteArrayOutputStream();
        try (ZipInputStream de = new ZipInputStream(new ByteArrayInputStream(octets));
                ZipOutputStream vers = new ZipOutputStream(copie)) {
            for (ZipEntry partie = de.getNextEntry(); partie != null; partie = de.getNextEntry()) {
                vers.putNextEntry(new ZipEntry(partie.getName()));
                de.transferTo(vers);
            }
        }
        return copie.size();
    }
}
