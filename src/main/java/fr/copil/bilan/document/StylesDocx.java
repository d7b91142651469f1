package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.document.gabarit.GabaritSain;
import fr.copil.commun.ErreurCopil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a Word document: Copil's, or those of a template of the préfecture, found by the names that Word gives
 * its own; what the template lacks is added to it.
 */
final class StylesDocx {

    /** In a twentieth of a point. */
    private static final int EMU = Units.EMU_PER_POINT / 20;

    private final Map<String, String> ids = new HashMap<>();
    private final BigInteger puces;
    private final BigInteger nombres;

    private StylesDocx(BigInteger puces, BigInteger nombres) {
        this.puces = puces;
        this.nombres = nombres;
    }

    /**
     * An empty document, with the styles, margins and headers of the template.
     *
     * @throws ErreurCopil for a template that Word itself could not open
     */
    static XWPFDocument document(byte @Nullable [] gabarit) throws IOException {
        if (gabarit == null) {
            return new XWPFDocument();
        }
        try {
            return new XWPFDocument(new ByteArrayInputStream(GabaritSain.word(gabarit)));
        } catch (IOException | RuntimeException illisible) {
            // Each way in which a file can be broken has its own exception, checked or not.
            ErreurCopil refus = new ErreurCopil(
                    "BILAN-GABARIT",
                    "Le gabarit de la préfecture n'est pas un document Word (.docx ou .dotx) lisible : l'administrateur peut le"
                            + " remplacer, ou retirer le réglage COPIL_BILAN_GABARIT pour les styles de Copil.");
            refus.initCause(illisible);
            throw refus;
        }
    }

    static StylesDocx poser(XWPFDocument document) throws IOException {
        try {
            CTStyles notres =
                    StylesDocument.Factory.parse(ressource("styles.xml")).getStyles();
            boolean neuf = document.getStyles() == null;
            XWPFStyles styles = document.createStyles();
            StylesDocx poses = numeroter(document);
            if (neuf) {
                styles.setStyles(notres);
                notres.getStyleList().forEach(style -> poses.retenir(style.getStyleId(), style.getStyleId()));
                return poses;
            }
            styles.setSpellingLanguage("fr-FR");
            List<CTStyle> manquants = new ArrayList<>();
            for (CTStyle notre : notres.getStyleList()) {
                CTStyle sien = parNom(styles, notre.getName().getVal());
                if (sien == null) {
                    manquants.add(notre);
                }
                poses.retenir(notre.getStyleId(), sien == null ? notre.getStyleId() : sien.getStyleId());
            }
            for (CTStyle manquant : manquants) {
                poses.rattacher(manquant);
                styles.addStyle(new XWPFStyle(manquant, styles));
            }
            return poses;
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable CTStyle parNom(XWPFStyles styles, String nom) {
        return styles.getStyles().stream()
                .map(XWPFStyle::getCTStyle)
                .filter(style -> style.getName() != null
                        && style.getName().getVal().toLowerCase(Locale.ROOT).equals(nom.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static StylesDocx numeroter(XWPFDocument document) throws IOException, XmlException {
        var notre =
                NumberingDocument.Factory.parse(ressource("numerotation.xml")).getNumbering();
        XWPFNumbering numeros = document.getNumbering();
        if (numeros == null) {
            numeros = document.createNumbering();
            numeros.setNumbering(CTNumbering.Factory.newInstance());
        }
        List<BigInteger> ajoutes = new ArrayList<>();
        for (CTAbstractNum modele : notre.getAbstractNumList()) {
            modele.setAbstractNumId(BigInteger.valueOf(numeros.getAbstractNums().size() + 900L));
            ajoutes.add(ajouter(numeros, numero(numeros, numeros.addAbstractNum(new XWPFAbstractNum(modele)))));
        }
        return new StylesDocx(ajoutes.getFirst(), ajoutes.getLast());
    }

    private static CTNum numero(XWPFNumbering numeros, BigInteger modele) {
        CTNum numero = CTNum.Factory.newInstance();
        numero.setNumId(numeros.getNums().stream()
                .map(num -> num.getCTNum().getNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE));
        numero.addNewAbstractNumId().setVal(modele);
        return numero;
    }

    private static BigInteger ajouter(XWPFNumbering numeros, CTNum numero) {
        numeros.addNum(new XWPFNum(numero, numeros));
        return numero.getNumId();
    }

    private static InputStream ressource(String nom) {
        return Objects.requireNonNull(StylesDocx.class.getResourceAsStream(nom), nom);
    }

    /** Its parents may have other ids in the template, as « Standard » for « Normal ». */
    private void rattacher(CTStyle style) {
        if (style.isSetBasedOn()) {
            style.getBasedOn().setVal(id(style.getBasedOn().getVal()));
        }
        if (style.isSetNext()) {
            style.getNext().setVal(id(style.getNext().getVal()));
        }
        if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
            BigInteger numero = style.getPPr().getNumPr().getNumId().getVal();
            style.getPPr().getNumPr().getNumId().setVal(numero.equals(BigInteger.ONE) ? puces : nombres);
        }
    }

    private void retenir(String notre, String sien) {
        ids.put(notre, sien);
    }

    /** The document's own id of one of our styles. */
    String id(String notre) {
        return ids.getOrDefault(notre, notre);
    }

    /** What comes next stands at the right edge. */
    void aDroite(XWPFParagraph paragraphe, int largeur) {
        bordDroit(paragraphe, largeur);
        paragraphe.createRun().addTab();
    }

    /** One stop, at the right edge of the text: those of the style, as the middle one of Word's own headers, come first. */
    void bordDroit(XWPFParagraph paragraphe, int largeur) {
        CTTabs taquets = paragraphe.getCTP().getPPr().addNewTabs();
        taquets(paragraphe.getDocument().getStyles(), paragraphe.getStyle())
                .filter(taquet -> !taquet.equals(BigInteger.valueOf(largeur)))
                .distinct()
                .sorted()
                .forEach(taquet -> taquet(taquets, STTabJc.CLEAR, taquet));
        taquet(taquets, STTabJc.RIGHT, BigInteger.valueOf(largeur));
    }

    private static void taquet(CTTabs taquets, STTabJc.Enum genre, BigInteger position) {
        CTTabStop taquet = taquets.addNewTab();
        taquet.setVal(genre);
        taquet.setPos(position);
    }

    private static Stream<BigInteger> taquets(XWPFStyles styles, @Nullable String id) {
        Set<String> vus = new HashSet<>();
        Stream<BigInteger> taquets = Stream.empty();
        for (XWPFStyle style = styles.getStyle(id);
                style != null && vus.add(style.getStyleId());
                style = styles.getStyle(style.getBasisStyleID())) {
            if (style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetTabs()) {
                taquets = Stream.concat(
                        taquets,
                        style.getCTStyle().getPPr().getTabs().getTabList().stream()
                                .map(taquet -> BigInteger.valueOf(POIXMLUnits.parseLength(taquet.xgetPos()) / EMU)));
            }
        }
        return taquets;
    }

    /** Each numbered list counts from its own start. */
    BigInteger numerotation(XWPFDocument document, Bloc.Puces liste, int niveau) {
        if (!liste.numerotees()) {
            return puces;
        }
        XWPFNumbering numeros = Objects.requireNonNull(document.getNumbering());
        CTNum numero = numero(numeros, numeros.getAbstractNumID(nombres));
        CTNumLvl depart = numero.addNewLvlOverride();
        depart.setIlvl(BigInteger.valueOf(profondeur(niveau)));
        depart.addNewStartOverride().setVal(BigInteger.valueOf(liste.debut()));
        return ajouter(numeros, numero);
    }

    /** Word has nine levels. */
    static int profondeur(int niveau) {
        return Math.min(niveau, 8);
    }

    /** Of the words of an item, as in numerotation.xml. */
    static int retrait(int niveau) {
        return 400 + 360 * profondeur(niveau);
    }
}
