package fr.copil.collecte.classeur;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How a part goes into an ODS: the kind of the file stands uncompressed at its start. */
final class PartieOds {

    private PartieOds() {}

    static void deposer(ZipOutputStream zip, String nom, byte[] octets) throws IOException {
        ZipEntry entree = new ZipEntry(nom);
        if (nom.equals("mimetype")) {
            CRC32 somme = new CRC32();
            somme.update(octets);
            entree.setMethod(ZipEntry.STORED);
            entree.setSize(octets.length);
            entree.setCrc(somme.getValue());
        }
        zip.putNextEntry(entree);
        zip.write(octets);
        zip.closeEntry();
    }
}
