package fr.copil.bilan.document.gabarit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** Copil's own master, of 16:9 pages and in French, as an empty presentation: that of the library is 4:3 and in English. */
public final class ModeleDeDiaporama {

    private static final int DISPOSITIONS = 3;

    private ModeleDeDiaporama() {}

    public static byte[] octets() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (OPCPackage paquet = OPCPackage.create(octets)) {
            PackagePart presentation = partie(paquet, "/ppt/presentation.xml", XSLFRelation.MAIN, "presentation.xml");
            paquet.addRelationship(
                    presentation.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
            PackagePart maitre =
                    partie(paquet, "/ppt/slideMasters/slideMaster1.xml", XSLFRelation.SLIDE_MASTER, "slideMaster1.xml");
            lier(presentation, maitre, XSLFRelation.SLIDE_MASTER, 1);
            PackagePart theme = partie(paquet, "/ppt/theme/theme1.xml", XSLFRelation.THEME, "theme1.xml");
            lier(presentation, theme, XSLFRelation.THEME, 2);
            for (int i = 1; i <= DISPOSITIONS; i++) {
                String nom = "slideLayout" + i + ".xml";
                PackagePart disposition = partie(paquet, "/ppt/slideLayouts/" + nom, XSLFRelation.SLIDE_LAYOUT, nom);
                lier(maitre, disposition, XSLFRelation.SLIDE_LAYOUT, i);
                lier(disposition, maitre, XSLFRelation.SLIDE_MASTER, 1);
            }
            lier(maitre, theme, XSLFRelation.THEME, DISPOSITIONS + 1);
            paquet.flush();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return octets.toByteArray();
    }

    private static void lier(PackagePart de, PackagePart vers, XSLFRelation genre, int rang) {
        de.addRelationship(vers.getPartName(), TargetMode.INTERNAL, genre.getRelation(), "rId" + rang);
    }

    private static PackagePart partie(OPCPackage paquet, String nom, XSLFRelation genre, String ressource)
            throws IOException, InvalidFormatException {
        PackagePart partie = paquet.createPart(PackagingURIHelper.createPartName(nom), genre.getContentType());
        try (InputStream lue = Objects.requireNonNull(
                        ModeleDeDiaporama.class.getResourceAsStream("diaporama/" + ressource), ressource);
                OutputStream ecrite = partie.getOutputStream()) {
            IOUtils.copy(lue, ecrite);
        }
        return partie;
    }
}
