package fr.copil.comite.piecejointe;

import fr.copil.comite.piecejointe.PdfRefuse.Raison;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * What a part of a PDF weighs once it is decoded, by the very filters that will decode it, kept nowhere. What goes from one
 * filter to the next is never more than a file: honest ones only get there to be smaller.
 */
final class Gonflement {

    static final long PIXELS_MAX = 30_000_000;

    private static final long ENTRE_FILTRES = 12L * 1024 * 1024;
    private static final int CCITT_COLONNES = 1728;
    private static final Set<COSName> NON_DESSINES = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);

    private Gonflement() {}

    private static final Set<COSName> DERNIERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    /** @return how much it is; where it breaks, it is as long as it went, as its reader will find it */
    static long peser(COSDictionary partie, InputStream contenu, long max) throws IOException {
        List<COSName> filtres = filtres(partie);
        if (filtres.stream().anyMatch(NON_DESSINES::contains)) {
            throw new PdfRefuse(Raison.NON_DESSINE);
        }
        InputStream entree = contenu;
        for (int rang = 0; rang < filtres.size(); rang++) {
            COSName filtre = filtres.get(rang);
            boolean dernier = rang == filtres.size() - 1;
            if (!dernier && DERNIERS.contains(filtre)) {
                // Nobody writes an image to pack it again after: what would follow is not weighed.
                throw new PdfRefuse(Raison.TROP);
            }
            if (filtre.equals(COSName.DCT_DECODE) || filtre.equals(COSName.DCT_DECODE_ABBREVIATION)) {
                return image(entree, max);
            }
            if (filtre.equals(COSName.CCITTFAX_DECODE) || filtre.equals(COSName.CCITTFAX_DECODE_ABBREVIATION)) {
                return fax(partie, rang, max);
            }
            Compte compte = new Compte(dernier ? max : ENTRE_FILTRES, !dernier);
            try {
                FilterFactory.INSTANCE.getFilter(filtre).decode(entree, compte, partie, rang);
            } catch (IOException casse) {
                return compte.octets;
            }
            if (dernier) {
                return compte.octets;
            }
            entree = new ByteArrayInputStream(compte.gardes.toByteArray());
        }
        return 0;
    }

    private static List<COSName> filtres(COSDictionary partie) {
        COSBase dits = partie.getDictionaryObject(COSName.FILTER, COSName.F);
        if (dits instanceof COSName un) {
            return List.of(un);
        }
        return dits instanceof COSArray plusieurs
                ? IntStream.range(0, plusieurs.size())
                        .mapToObj(plusieurs::getObject)
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of();
    }

    /** By its own header: what the PDF says of its size binds nobody. */
    private static long image(InputStream entree, long max) throws IOException {
        try (MemoryCacheImageInputStream contenu = new MemoryCacheImageInputStream(entree)) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader lecteur = lecteurs.next();
            try {
                lecteur.setInput(contenu, true, true);
                long pixels = (long) lecteur.getWidth(0) * lecteur.getHeight(0);
                if (pixels > PIXELS_MAX || pixels * 3 > max) {
                    throw new PdfRefuse(Raison.TROP);
                }
                return pixels * 3;
            } catch (IOException casse) {
                return 0;
            } finally {
                lecteur.dispose();
            }
        }
    }

    private static long fax(COSDictionary partie, int rang, long max) {
        COSBase dits = partie.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase sien =
                dits instanceof COSArray plusieurs ? rang < plusieurs.size() ? plusieurs.getObject(rang) : null : dits;
        COSDictionary reglages = sien instanceof COSDictionary lus ? lus : new COSDictionary();
        long colonnes = reglages.getInt(COSName.COLUMNS, CCITT_COLONNES);
        long lignes = Math.max(reglages.getInt(COSName.ROWS, 0), partie.getInt(COSName.HEIGHT, COSName.H, 0));
        long octets = (Math.max(0, colonnes) + 7) / 8 * Math.max(0, lignes);
        if (octets > max) {
            throw new PdfRefuse(Raison.TROP);
        }
        return octets;
    }

    private static final class Compte extends OutputStream {

        private final long max;
        private final boolean garde;
        private final ByteArrayOutputStream gardes = new ByteArrayOutputStream();
        private long octets;

        Compte(long max, boolean garde) {
            this.max = max;
            this.garde = garde;
        }

        @Override
        public void write(int octet) {
            ajouter(1);
            if (garde) {
                gardes.write(octet);
            }
        }

        @Override
        public void write(byte[] lus, int depuis, int combien) {
            ajouter(combien);
            if (garde) {
                gardes.write(lus, depuis, combien);
            }
        }

        private void ajouter(int combien) {
            octets += combien;
            if (octets > max || Thread.currentThread().isInterrupted()) {
                throw new PdfRefuse(Raison.TROP);
            }
        }
    }
}
