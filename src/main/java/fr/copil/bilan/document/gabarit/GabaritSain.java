package fr.copil.bilan.document.gabarit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;

/**
 * What a template gives: the look of pages or slides, their headers with the images of the letterhead, in French; nothing
 * of its body, of its comments and notes, of who made it. Decision 0045.
 */
public final class GabaritSain {

    private static final String FRANCAIS = "fr-FR";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Of a document being revised, or of what stands elsewhere in the file. */
    private static final List<String> SCORIES = List.of(
            "del",
            "moveFrom",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "footnoteReference",
            "endnoteReference",
            "bookmarkStart",
            "bookmarkEnd",
            "permStart",
            "permEnd",
            "proofErr",
            "dataBinding",
            "placeholder",
            "custDataLst");

    private static final Set<String> REGLAGES = Set.of(
            "embedTrueTypeFonts",
            "embedSystemFonts",
            "saveSubsetFonts",
            "mirrorMargins",
            "evenAndOddHeaders",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "clrSchemeMapping");

    /** What is only around words. */
    private static final List<String> DEDANS = List.of("ins", "moveTo", "smartTag", "customXml");

    private static final Set<String> DIAPORAMA =
            Set.of("sldMasterIdLst", "sldSz", "notesSz", "embeddedFontLst", "defaultTextStyle");

    private GabaritSain() {}

    /** @param gabarit a document of Word or a template of it */
    public static byte[] word(byte[] gabarit) throws IOException {
        return PaquetSain.de(
                new ByteArrayInputStream(gabarit),
                XWPFRelation.DOCUMENT.getContentType(),
                GabaritSain::sansCorps,
                GabaritSain::nettoyer);
    }

    /** @param gabarit a presentation of PowerPoint or a template of it */
    public static byte[] diaporama(byte[] gabarit) throws IOException {
        return PaquetSain.de(
                new ByteArrayInputStream(gabarit),
                XSLFRelation.MAIN.getContentType(),
                partie -> Partie.copie(partie.racine().getChildNodes()).stream()
                        .filter(enfant -> !DIAPORAMA.contains(enfant.getLocalName()))
                        .forEach(Partie::oter),
                GabaritSain::nettoyer);
    }

    private static void sansCorps(Partie partie) {
        partie.oter(Stream.of("sectPrChange"));
        Element corps = Objects.requireNonNull(Partie.enfant(partie.racine(), "body"), "body");
        Element section = Sections.une(partie);
        while (corps.getFirstChild() != null) {
            corps.removeChild(corps.getFirstChild());
        }
        corps.appendChild(section);
        Partie.copie(partie.racine().getChildNodes()).stream()
                .filter(enfant -> enfant != corps)
                .forEach(Partie::oter);
    }

    private static void nettoyer(Partie partie) {
        partie.oter(SCORIES.stream());
        partie.remonter(DEDANS.stream());
        partie.elements("vanish").stream()
                .filter(cache -> Partie.W.equals(cache.getNamespaceURI()))
                .map(cache -> cache.getParentNode().getParentNode())
                .filter(course -> "r".equals(course.getLocalName()))
                .forEach(course -> Partie.oter((Element) course));
        partie.sansAttributs("rsid");
        if ("settings".equals(partie.racine().getLocalName())) {
            Partie.copie(partie.racine().getChildNodes()).stream()
                    .filter(reglage -> !REGLAGES.contains(reglage.getLocalName()))
                    .forEach(Partie::oter);
        }
        franciser(partie);
    }

    private static void franciser(Partie partie) {
        Stream.of("lang", "themeFontLang")
                .flatMap(nom -> partie.elements(nom).stream())
                .filter(langue -> langue.hasAttributeNS(Partie.W, "val"))
                .forEach(langue -> langue.setAttributeNS(Partie.W, "w:val", FRANCAIS));
        partie.elements("*").stream()
                .filter(element -> A.equals(element.getNamespaceURI()) && element.hasAttribute("lang"))
                .forEach(element -> element.setAttribute("lang", FRANCAIS));
    }
}
