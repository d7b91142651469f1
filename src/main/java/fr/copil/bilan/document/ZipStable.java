package fr.copil.bilan.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites an office file without the hour it was written at, embedded workbooks included: same bilan, same bytes. */
final class ZipStable {

    static final LocalDateTime TOUJOURS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ZipStable() {}

    static byte[] de(byte[] archive) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream lu = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream ecrit = new ZipOutputStream(octets)) {
            for (ZipEntry entree = lu.getNextEntry(); entree != null; entree = lu.getNextEntry()) {
                byte[] contenu = lu.readAllBytes();
                ZipEntry stable = new ZipEntry(entree.getName());
                stable.setTimeLocal(TOUJOURS);
                ecrit.putNextEntry(stable);
                ecrit.write(entree.getName().endsWith(".xlsx") ? de(contenu) : contenu);
                ecrit.closeEntry();
            }
        }
        return octets.toByteArray();
    }
}
