package fr.copil.bilan.document.police;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that a PDF carries: one for its words, two for the signs that it lacks. */
public final class Police {

    /** Two letters that a font draws as one would be found by nobody who looks for them. */
    private static final String LIGATURES = "GSUB";

    private static final int ENTETE = 12;
    private static final int LIGNE = 16;

    public static final Police TEXTE = new Police("SourceSans3-Regular.ttf");
    public static final Police GRAS = new Police("SourceSans3-Bold.ttf");
    public static final Police ITALIQUE = new Police("SourceSans3-It.ttf");
    public static final Police SIGNES = new Police("DejaVuSans.ttf");
    public static final Police EMOJI = new Police("NotoEmoji-Regular.ttf");

    private final byte[] octets;
    private final BitSet signes;

    private Police(String fichier) {
        this.octets = sansLigatures(fichier);
        this.signes = signes(octets);
    }

    public InputStream ouvrir() {
        return new ByteArrayInputStream(octets);
    }

    /** Whether a sign has a shape in the bold and the italic as well, or in one of those that come after them. */
    static boolean montrent(int signe) {
        return Stream.of(TEXTE, GRAS, ITALIQUE).allMatch(police -> police.signes.get(signe))
                || SIGNES.signes.get(signe)
                || EMOJI.signes.get(signe);
    }

    private static byte[] sansLigatures(String fichier) {
        byte[] lus;
        try (InputStream police = Objects.requireNonNull(Police.class.getResourceAsStream(fichier), fichier)) {
            lus = police.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int tables = ((lus[4] & 0xFF) << 8) | (lus[5] & 0xFF);
        for (int debut = ENTETE; debut < ENTETE + (tables * LIGNE); debut += LIGNE) {
            if (new String(lus, debut, LIGATURES.length(), StandardCharsets.US_ASCII).equals(LIGATURES)) {
                // Under a name that nobody reads.
                lus[debut] = 'x';
            }
        }
        return lus;
    }

    private static BitSet signes(byte[] police) {
        BitSet signes = new BitSet();
        try (TrueTypeFont lue = new TTFParser().parse(new RandomAccessReadBuffer(police))) {
            CmapLookup formes = lue.getUnicodeCmapLookup();
            for (int signe = ' '; signe <= Character.MAX_CODE_POINT && signe < 0x20000; signe++) {
                signes.set(signe, formes.getGlyphId(signe) != 0);
            }
            return signes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
