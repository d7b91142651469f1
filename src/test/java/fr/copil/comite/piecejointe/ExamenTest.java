package fr.copil.comite.piecejointe;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void ce_qui_gonfle_une_fois_ouvert_est_arrete_avant_d_etre_ouvert() throws IOException {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        bombe.write("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream gonfle = new DeflaterOutputStream(bombe, new Deflater(Deflater.BEST_SPEED))) {
            byte[] vide = new byte[1024 * 1024];
            for (int mo = 0; mo < 200; mo++) {
                gonfle.write(vide);
            }
        }

        assertThat(refus(Examen.PDF, bombe.toByteArray())).returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
        assertThat(refus(Examen.PDF, "<< /Filter [/FlateDecode /FlateDecode] >>".getBytes(StandardCharsets.US_ASCII)))
                .returns("SEANCE-FICHIER-GONFLE", ErreurCopil::code);
    }

    @Test
    void une_image_que_copil_ne_dessine_pas_ne_disparait_pas_sans_rien_dire() {
        assertThat(refus(Examen.PDF, "<< /Filter /JBIG2Decode >>".getBytes(StandardCharsets.US_ASCII)))
                .returns("SEANCE-FICHIER-IMAGES", ErreurCopil::code);
    }

    @Test
    void un_pdf_coupe_en_deux_est_refuse() throws IOException {
        byte[] entier = pdf(1);

        assertThat(refus(Examen.PDF, Arrays.copyOf(entier, 60))).returns("SEANCE-FICHIER-ILLISIBLE", ErreurCopil::code);
    }

    @Test
    void une_page_sans_fin_rend_la_main_et_la_suivante_se_dessine() throws IOException {
        byte[] sansFin;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream dessin = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 400_000; i++) {
                    dessin.addRect(i % 500, i % 700, 300, 300);
                    dessin.fill();
                }
            }
            sansFin = octets(document);
        }
        PagesDessinees presses = new PagesDessinees(Duration.ofSeconds(3));
        Recu lente = recu(Examen.PDF, sansFin);

        assertThat(Objects.requireNonNull(catchThrowableOfType(
                                ErreurCopil.class,
                                () -> presses.png(lente.empreinte(), lente.chemin(), lente.nom(), 1)))
                        .code())
                .isIn("SEANCE-FICHIER-LENT", "SEANCE-FICHIER-ILLISIBLE");
        Recu suivante = recu(Examen.PDF, pdf(1));
        assertThat(presses.png(suivante.empreinte(), suivante.chemin(), suivante.nom(), 1))
                .isNotEmpty();
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
