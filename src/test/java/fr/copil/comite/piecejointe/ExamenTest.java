package fr.copil.comite.piecejointe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.commun.ErreurCopil;
import fr.copil.fichier.Accueil;
import fr.copil.fichier.Fichiers.Recu;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people join by mistake or by malice, before a room sees it. */
class ExamenTest {

    private final Path dossier;

    private final PagesDessinees dessins = new PagesDessinees();
    private final Examen examen = new Examen(dessins);

    ExamenTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    private Recu recu(String type, byte[] octets) throws IOException {
        Path fichier = Files.write(Files.createTempFile(dossier, "recu", ""), octets);
        return new Recu(
                Accueil.SEANCES,
                fichier,
                "essai.pdf",
                type,
                fichier.getFileName().toString(),
                octets.length);
    }

    private int pages(String type, byte[] octets) throws IOException {
        return examen.pages(recu(type, octets));
    }

    private ErreurCopil refus(String type, byte[] octets) {
        return Objects.requireNonNull(catchThrowableOfType(ErreurCopil.class, () -> pages(type, octets)));
    }

    private static byte[] octets(PDDocument document) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        document.save(sortie);
        return sortie.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return octets(document);
        }
    }

    /** A header alone: no machine draws what it announces. */
    private static byte[] png(int cote) {
        byte[] debut = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return ByteBuffer.allocate(debut.length + 17)
                .put(debut)
                .putInt(cote)
                .putInt(cote)
                .put(new byte[] {8, 2, 0, 0, 0, 0, 0, 0, 0})
                .array();
    }

    @Test
    void un_pdf_dit_ses_pages_et_se_dessine_aussi_large_qu_un_mur() throws IOException {
        byte[] deux = pdf(2);

        assertThat(pages(Examen.PDF, deux)).isEqualTo(2);

        Recu recu = recu(Examen.PDF, deux);
        BufferedImage page =
                ImageIO.read(new ByteArrayInputStream(dessins.png(recu.empreinte(), recu.chemin(), recu.nom(), 2)));
        assertThat(page.getHeight()).isBetween(PagesDessinees.HAUTEUR - 2, PagesDessinees.HAUTEUR);
        assertThat(page.getWidth()).isLessThanOrEqualTo(PagesDessinees.LARGEUR);
    }

    @Test
    void une_page_longue_comme_un_rouleau_ne_prend_pas_plus_de_place_qu_une_autre() throws IOException {
        byte[] rouleau;
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(72, 1_000_000)));
            rouleau = octets(document);
        }
        Recu recu = recu(Examen.PDF, rouleau);

        BufferedImage page =
                ImageIO.read(new ByteArrayInputStream(dessins.png(recu.empreinte(), recu.chemin(), recu.nom(), 1)));

        assertThat(page.getHeight()).isLessThanOrEqualTo(PagesDessinees.HAUTEUR);
    }

    @Test
    void deux_mille_pages_sont_de_trop_et_le_refus_dit_combien() throws IOException {
        assertThat(refus(Examen.PDF, pdf(2000)))
                .returns("SEANCE-FICHIER-PAGES", ErreurCopil::code)
                .hasMessageMatching(".* compte 2.000 pages : .* 100 au plus.*");
    }

    @Test
    void un_pdf_protege_est_refuse_qu_il_demande_un_mot_de_passe_ou_non() throws IOException {
        for (String motDePasse : new String[] {"secret", ""}) {
            byte[] protege;
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("maitre", motDePasse, new AccessPermission()));
                protege = octets(document);
            }

            assertThat(refus(Examen.PDF, protege)).returns("SEANCE-FICHIER-PROTEGE", ErreurCopil::code);
        }
    }

    /** One page, whose drawing is what is given; without a table of its objects, which are found one by one. */
    private static byte[] pdf(String entete, String saut, byte[] contenu) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R"
                        + " /Resources << /XObject << /I 4 0 R >> >> >>\nendobj\n"
                        + "4 0 obj\n<< " + entete + " /Length " + contenu.length + " >>\nstream" + saut)
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(contenu);
        pdf.write("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static byte[] gonfle(int mo) throws IOException {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        try (DeflaterOutputStream gonfle = new DeflaterOutputStream(bombe, new Deflater(Deflater.BEST_SPEED))) {
            byte[] vide = new byte[1024 * 1024];
            Arrays.fill(vide, (byte) ' ');
            for (int i = 0; i < mo; i++) {
                gonfle.write(vide);
            }
        }
        return bombe.toByteArray();
    }

    private static byte[] par(String filtre, byte[] octets) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FilterFactory.INSTANCE
                .getFilter(filtre)
                .encode(new ByteArrayInputStream(octets), sortie, new COSDictionary(), 0);
        return sortie.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /FlateDecode",
                "/Filter /Fl#61teDecode",
                "/Filter /Fl",
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                "/Subtype /Image /Width 10 /Height 10 /Filter [/FlateDecode]"
            })
    void ce_qui_gonfle_une_fois_ouvert_est_arrete_avant_d_etre_ouvert(String entete) throws IOException {
        for (String saut : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(refus(Examen.PDF, pdf(entete, saut, gonfle(200))))
                    .returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASCIIHexDecode", "ASCII85Decode", "FlateDecode"})
    void ce_qui_gonfle_derriere_un_autre_codage_est_arrete_aussi(String filtre) throws IOException {
        byte[] cachee = pdf("/Filter [/" + filtre + " /FlateDecode]", "\n", par(filtre, gonfle(200)));

        assertThat(refus(Examen.PDF, cachee)).returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
    }

    @Test
    void ce_qui_gonfle_sans_etre_du_zip_est_arrete_aussi() throws IOException {
        byte[] repete = new byte[2 * 1024 * 1024];
        for (int i = 0; i < repete.length; i += 2) {
            repete[i] = (byte) 129;
            repete[i + 1] = ' ';
        }

        for (byte[] bombe : new byte[][] {
            pdf("/Filter /RunLengthDecode", "\n", repete),
            pdf("/Filter /CCITTFaxDecode /DecodeParms << /Columns 60000 /Rows 60000 >>", "\n", new byte[10]),
            // What stands behind an image filter would be opened without being weighed.
            pdf("/Filter [/CCITTFaxDecode /FlateDecode]", "\n", new byte[10]),
        }) {
            assertThat(refus(Examen.PDF, bombe)).returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
        }
    }

    @Test
    void une_photo_plus_grande_que_ne_dit_le_pdf_est_arretee_sur_son_entete() throws IOException {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        byte[] octets = photo.toByteArray();
        int taille = new String(octets, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0") + 5;
        ByteBuffer.wrap(octets).putShort(taille, (short) 30_000).putShort(taille + 2, (short) 30_000);

        assertThat(refus(Examen.PDF, pdf("/Subtype /Image /Width 8 /Height 8 /Filter /DCTDecode", "\n", octets)))
                .returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
    }

    @Test
    void une_image_ecrite_dans_la_page_ne_gonfle_pas_davantage() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write("BI /W 10 /H 10 /BPC 8 /CS /G /F /Fl ID ".getBytes(StandardCharsets.US_ASCII));
        page.write(gonfle(100));
        page.write("\nEI\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(refus(Examen.PDF, pdf("", "\n", page.toByteArray())))
                .returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
    }

    @Test
    void un_pdf_honnete_de_deux_codages_se_dessine() throws IOException {
        byte[] trait = "0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII);

        assertThat(pages(
                        Examen.PDF,
                        pdf(
                                "/Filter [/ASCII85Decode /FlateDecode]",
                                "\n",
                                par("ASCII85Decode", par("FlateDecode", trait)))))
                .isEqualTo(1);
        assertThat(pages(Examen.PDF, pdf("/Filter /LZWDecode", "\n", par("LZWDecode", trait))))
                .isEqualTo(1);
    }

    @Test
    void une_image_que_copil_ne_dessine_pas_ne_disparait_pas_sans_rien_dire() throws IOException {
        for (String filtre : new String[] {"JBIG2Decode", "JPXDecode", "JPX#44ecode"}) {
            assertThat(refus(Examen.PDF, pdf("/Subtype /Image /Filter /" + filtre, "\n", new byte[10])))
                    .returns("SEANCE-FICHIER-IMAGES", ErreurCopil::code);
        }
    }

    @Test
    void un_pdf_coupe_en_deux_est_refuse() throws IOException {
        byte[] entier = pdf(1);

        assertThat(refus(Examen.PDF, Arrays.copyOf(entier, 60))).returns("SEANCE-FICHIER-ILLISIBLE", ErreurCopil::code);
    }

    private static byte[] sansFin() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream dessin = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 400_000; i++) {
                    dessin.addRect(i % 500, i % 700, 300, 300);
                    dessin.fill();
                }
            }
            return octets(document);
        }
    }

    private static String code(PagesDessinees dessins, Recu recu) {
        return Objects.requireNonNull(catchThrowableOfType(
                        ErreurCopil.class, () -> dessins.png(recu.empreinte(), recu.chemin(), recu.nom(), 1)))
                .code();
    }

    @Test
    void une_page_sans_fin_rend_la_main_et_son_refus_vaut_quelques_minutes_pour_ceux_qui_suivent() throws IOException {
        AtomicLong temps = new AtomicLong();
        PagesDessinees presses = new PagesDessinees(Duration.ofSeconds(3), temps::get);
        Recu lente = recu(Examen.PDF, sansFin());

        String refus = code(presses, lente);
        assertThat(refus).isIn("SEANCE-FICHIER-LENT", "SEANCE-FICHIER-ILLISIBLE");
        Files.write(lente.chemin(), pdf(1));
        assertThat(code(presses, lente)).as("not drawn again").isEqualTo(refus);

        temps.set(Duration.ofMinutes(6).toNanos());
        assertThat(presses.png(lente.empreinte(), lente.chemin(), lente.nom(), 1))
                .isNotEmpty();
    }

    @Test
    void un_fichier_lent_n_arrete_pas_les_autres() throws Exception {
        Recu lente = recu(Examen.PDF, sansFin());
        Thread suiveur = Thread.ofPlatform().daemon().start(() -> assertThat(
                        catchThrowable(() -> dessins.png(lente.empreinte(), lente.chemin(), "lent.pdf", 1)))
                .isNotNull());
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(fil -> fil.getName().equals("copil-page lent.pdf"))) {
            assertThat(suiveur.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        Recu autre = recu(Examen.PDF, pdf(1));

        assertThat(dessins.png(autre.empreinte(), autre.chemin(), autre.nom(), 1))
                .isNotEmpty();
        assertThat(suiveur.isAlive()).as("still waiting for the slow one").isTrue();
        suiveur.interrupt();
    }

    @Test
    void une_image_de_vingt_mille_pixels_de_cote_est_refusee_sur_son_entete() {
        assertThat(refus("image/png", png(20_000)))
                .returns("SEANCE-FICHIER-PIXELS", ErreurCopil::code)
                .hasMessageMatching(".* fait 20.000 × 20.000 pixels.*");
    }

    @Test
    void une_image_ordinaire_est_une_page_et_une_image_abimee_est_refusee() throws IOException {
        ByteArrayOutputStream petite = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpg", petite);

        assertThat(pages("image/jpeg", petite.toByteArray())).isEqualTo(1);
        assertThat(refus("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .returns("SEANCE-FICHIER-ILLISIBLE", ErreurCopil::code);
    }
}
