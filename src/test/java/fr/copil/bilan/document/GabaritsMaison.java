package fr.copil.bilan.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Templates as préfectures have them: with what those who made them left inside. */
final class GabaritsMaison {

    /** In each place where a template keeps what is not of its look. */
    static final String SECRET = "SECRET";

    private static final byte[] IMAGE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private GabaritsMaison() {}

    private interface Fabrique {
        void faire(XWPFDocument modele) throws IOException, InvalidFormatException;
    }

    private static byte[] ecrire(Fabrique fabrique) {
        try (XWPFDocument modele = new XWPFDocument();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            page(modele);
            fabrique.faire(modele);
            modele.write(octets);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void page(XWPFDocument modele) {
        var section = modele.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var marges = section.addNewPgMar();
        List.<Consumer<BigInteger>>of(marges::setLeft, marges::setRight, marges::setTop, marges::setBottom)
                .forEach(marge -> marge.accept(BigInteger.valueOf(1701)));
        marges.setHeader(BigInteger.valueOf(709));
        marges.setFooter(BigInteger.valueOf(709));
        marges.setGutter(BigInteger.ZERO);
    }

    /** Comments, notes, properties, a thumbnail, a picture and a text in the body, what a revision struck out. */
    static byte[] bavard() {
        return ecrire(modele -> {
            XWPFParagraph paragraphe = modele.createParagraph();
            paragraphe.createRun().setText(SECRET + " du corps");
            paragraphe
                    .createRun()
                    .addPicture(new ByteArrayInputStream(IMAGE), PictureType.PNG, "corps.png", Units.EMU_PER_POINT, 1);
            XWPFComments commentaires = modele.createComments();
            var commentaire = commentaires.createComment(BigInteger.ONE);
            commentaire.setAuthor(SECRET + " auteur");
            commentaire.createParagraph().createRun().setText(SECRET + " : à ne pas diffuser");
            paragraphe.getCTP().addNewCommentRangeStart().setId(BigInteger.ONE);
            paragraphe.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
            modele.createFootnotes();
            modele.createFootnote().createParagraph().createRun().setText(SECRET + " note de bas de page");
            modele.createEndnotes();
            modele.createEndnote().createParagraph().createRun().setText(SECRET + " note de fin");
            var proprietes = modele.getProperties();
            proprietes.getCoreProperties().setCreator(SECRET + " auteur");
            proprietes.getCoreProperties().setKeywords(SECRET);
            proprietes.getCoreProperties().setCategory(SECRET);
            proprietes.getCoreProperties().setSubjectProperty(SECRET);
            proprietes.getExtendedProperties().setCompany(SECRET);
            proprietes.getExtendedProperties().setManager(SECRET);
            proprietes.getExtendedProperties().setTemplate(SECRET + ".dotx");
            proprietes.getCustomProperties().addProperty("Dossier", SECRET);
            proprietes.setThumbnail("vignette-" + SECRET + ".png", new ByteArrayInputStream(IMAGE));
            XWPFHeader entete = modele.createHeader(HeaderFooterType.DEFAULT);
            XWPFParagraph ligne = entete.createParagraph();
            ligne.createRun().setText("Préfet de la Loire-Atlantique");
            var barre = ligne.getCTP().addNewDel();
            barre.setAuthor(SECRET);
            barre.addNewR().addNewDelText().setStringValue(SECRET + " barré");
            ligne.createRun().setText(SECRET + " caché");
            ligne.getRuns().getLast().setVanish(true);
        });
    }

    /** The letterhead on the first page alone, its logo included, as templates of letters have it. */
    static byte[] premierePage() {
        return ecrire(modele -> {
            XWPFHeader premiere = modele.createHeader(HeaderFooterType.FIRST);
            XWPFParagraph bandeau = premiere.createParagraph();
            bandeau.createRun().setText("Bandeau de la première page");
            bandeau.createRun()
                    .addPicture(
                            new ByteArrayInputStream(IMAGE),
                            PictureType.PNG,
                            "logo.png",
                            40 * Units.EMU_PER_POINT,
                            40 * Units.EMU_PER_POINT);
            modele.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Suite");
            modele.createParagraph().createRun().setText(SECRET);
        });
    }

    /** A .dotx, whose main part has another type than that of a document. */
    static byte[] dotx() {
        return ecrire(modele -> {
            modele.createParagraph().createRun().setText(SECRET);
            modele.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Modèle de la maison");
            modele.getPackage()
                    .replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
        });
    }

    /** As Word in English makes it: its language, headers with a stop in the middle, captions that let go of their chart. */
    static byte[] anglais() {
        return ecrire(modele -> {
            XWPFStyles styles = modele.createStyles();
            styles.setSpellingLanguage("en-US");
            style(styles, "Normal", "Normal", normal -> normal.addNewRPr()
                    .addNewLang()
                    .setVal("en-US"));
            style(styles, "Caption", "caption", legende -> {});
            style(styles, "Header", "header", entete -> {
                entete.addNewPPr().addNewTabs();
                taquet(entete, STTabJc.CENTER, 4513);
                taquet(entete, STTabJc.RIGHT, 9026);
            });
            XWPFParagraph ligne = modele.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            ligne.createRun().setText("Letterhead");
            ligne.getRuns().getFirst().getCTR().addNewRPr().addNewLang().setVal("en-US");
        });
    }

    private static void taquet(CTStyle style, STTabJc.Enum genre, int position) {
        CTTabStop taquet = style.getPPr().getTabs().addNewTab();
        taquet.setVal(genre);
        taquet.setPos(BigInteger.valueOf(position));
    }

    /** Whole before it is added, which copies it. */
    private static void style(XWPFStyles styles, String id, String nom, Consumer<CTStyle> aspect) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(nom);
        aspect.accept(style);
        styles.addStyle(new XWPFStyle(style));
    }
}
