package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Sections as a Word document that people go on editing: real styles, native charts, repeated header rows; what stands before
 * them and after them is the business of whoever has them written.
 */
final class PagesDocx implements AutoCloseable {

    /** A heading with the bookmark that the table of contents leads to. */
    private record Repere(int niveau, String texte, String signet) {}

    /** More lines would not hold on the first page. */
    private static final int SOMMAIRE_MAX = 22;

    /** The footer of a template that already counts its pages. */
    private static final Pattern NUMERO = Pattern.compile("(?:instrText[^>]*>|instr=\")\\s*PAGE\\b");

    private final Marges marges;
    private final XWPFDocument document;
    private final StylesDocx styles;
    private final BlocsDocx blocs;
    private final List<Repere> reperes = new ArrayList<>();
    private int numero;
    private boolean premiereSansHaut;

    /** @param gabarit a template whose styles, header and margins are used instead of Copil's */
    PagesDocx(Marges marges, List<Section> sections, List<Tableaux.Numerote> tableaux, byte @Nullable [] gabarit)
            throws IOException {
        this.marges = marges;
        this.document = StylesDocx.document(gabarit);
        this.styles = StylesDocx.poser(document);
        Proprietes.poser(document.getProperties(), marges);
        page();
        reperer(sections);
        this.blocs = new BlocsDocx(document, styles, largeur(), tableaux.iterator());
    }

    /** @param surUnePage whether the first of them opens one */
    void sections(List<Section> celles, boolean surUnePage) throws IOException {
        for (int i = 0; i < celles.size(); i++) {
            section(celles.get(i), (surUnePage && i == 0) || celles.get(i).aPart());
        }
    }

    private void section(Section section, boolean surUnePage) throws IOException {
        titre(1, section.titre()).setPageBreak(surUnePage);
        if (section.proposee() && !section.recit().isEmpty()) {
            blocs.paragraphe("CopilProposition", "Texte proposé par Copil à partir des données, non relu.");
        }
        try {
            for (Bloc bloc : section.blocs()) {
                if (bloc instanceof Bloc.Intertitre intertitre) {
                    titre(intertitre.niveau(), intertitre.texte());
                    blocs.sousUnTitre();
                } else {
                    blocs.ecrire(bloc);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    byte[] octets() throws IOException {
        try (ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            document.write(octets);
            return ZipStable.de(octets.toByteArray());
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        if (!section.isSetPgSz()) {
            section.addNewPgSz().setW(BigInteger.valueOf(11906));
            section.getPgSz().setH(BigInteger.valueOf(16838));
        }
        if (!section.isSetPgMar()) {
            var marges = section.addNewPgMar();
            BigInteger deuxCentimetres = BigInteger.valueOf(1134);
            marges.setLeft(deuxCentimetres);
            marges.setRight(deuxCentimetres);
            marges.setTop(BigInteger.valueOf(1304));
            marges.setBottom(BigInteger.valueOf(1247));
            marges.setHeader(BigInteger.valueOf(624));
            marges.setFooter(BigInteger.valueOf(624));
            marges.setGutter(BigInteger.ZERO);
        }
    }

    /** Of the text, in twentieths of a point: a template has its own margins. */
    int largeur() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        long emu = POIXMLUnits.parseLength(section.getPgSz().xgetW())
                - POIXMLUnits.parseLength(section.getPgMar().xgetLeft())
                - POIXMLUnits.parseLength(section.getPgMar().xgetRight())
                - (section.getPgMar().xgetGutter() != null
                        ? POIXMLUnits.parseLength(section.getPgMar().xgetGutter())
                        : 0);
        return (int) (emu * 20 / Units.EMU_PER_POINT);
    }

    /** Its first page bears a letterhead instead. */
    void premierePageSansHaut() {
        premiereSansHaut = true;
        document.getDocument().getBody().getSectPr().addNewTitlePg();
    }

    /** Status and version on every page, the first one and the even ones of a template too; PROVISOIRE until all signed. */
    void marges() {
        List<HeaderFooterType> pages = new ArrayList<>(List.of(HeaderFooterType.DEFAULT));
        if (document.getDocument().getBody().getSectPr().isSetTitlePg()) {
            pages.add(HeaderFooterType.FIRST);
        }
        if (document.getSettings() != null && document.getEvenAndOddHeadings()) {
            pages.add(HeaderFooterType.EVEN);
        }
        // Pages that differ by one of the two may share the other.
        pages.stream().map(document::createHeader).distinct().forEach(this::haut);
        pages.stream().map(document::createFooter).distinct().forEach(this::bas);
    }

    private void haut(XWPFHeader page) {
        if (premiereSansHaut && page.equals(document.getHeaderFooterPolicy().getFirstPageHeader())) {
            page.createParagraph();
            return;
        }
        XWPFParagraph haut = page.createParagraph();
        haut.setStyle(styles.id("Header"));
        haut.createRun().setText(Ecrit.texte(marges.haut()));
        styles.aDroite(haut, largeur());
        if (marges.provisoire()) {
            XWPFRun provisoire = haut.createRun();
            provisoire.setBold(true);
            provisoire.setColor(Couleurs.ALERTE);
            provisoire.setText("PROVISOIRE");
        }
        XWPFParagraph mention = page.createParagraph();
        mention.setStyle(styles.id("Header"));
        mention.createRun().setText(Ecrit.texte(marges.mention()));
    }

    private void bas(XWPFFooter page) {
        boolean numerotee = NUMERO.matcher(page._getHdrFtr().xmlText()).find();
        XWPFParagraph bas = page.createParagraph();
        bas.setStyle(styles.id("Footer"));
        bas.createRun().setText(Ecrit.texte(marges.bas()));
        if (numerotee) {
            return;
        }
        styles.aDroite(bas, largeur());
        bas.createRun().setText("Page ");
        TexteDocx.champ(bas, "PAGE", "1");
        bas.createRun().setText(" sur ");
        TexteDocx.champ(bas, "NUMPAGES", "1");
    }

    /** Without borders nor shades, as wide as the text. */
    XWPFTable tableau(int lignes, List<Integer> largeurs) {
        XWPFTable table = document.createTable(lignes, largeurs.size());
        BlocsDocx.mesurer(table, largeurs, largeur());
        return table;
    }

    void style(XWPFParagraph paragraphe, String style) {
        paragraphe.setStyle(styles.id(style));
    }

    XWPFParagraph gras(String style, String texte) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setStyle(styles.id(style));
        XWPFRun course = paragraphe.createRun();
        course.setBold(true);
        course.setText(Ecrit.texte(texte));
        return paragraphe;
    }

    XWPFParagraph paragraphe(String style, String texte) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setStyle(styles.id(style));
        paragraphe.createRun().setText(Ecrit.texte(texte));
        return paragraphe;
    }

    private void reperer(List<Section> sections) {
        for (Section section : sections) {
            reperer(1, section.titre());
            for (Bloc bloc : section.blocs()) {
                if (bloc instanceof Bloc.Intertitre intertitre) {
                    reperer(intertitre.niveau(), intertitre.texte());
                }
            }
        }
    }

    private void reperer(int niveau, String texte) {
        reperes.add(new Repere(niveau, Ecrit.texte(texte), "_Toc" + (1000 + reperes.size())));
    }

    /**
     * Lines that lead to each heading, with a field for its page, and no field around them all: LibreOffice works out the
     * former as it opens the document and takes what stands in the latter as it is. Decision 0016.
     */
    void sommaire() {
        paragraphe("TOCHeading", "Sommaire");
        List<Repere> deuxNiveaux =
                reperes.stream().filter(repere -> repere.niveau() <= 2).toList();
        List<Repere> retenus = deuxNiveaux.size() <= SOMMAIRE_MAX
                ? deuxNiveaux
                : reperes.stream().filter(repere -> repere.niveau() == 1).toList();
        for (Repere repere : retenus) {
            XWPFParagraph ligne = document.createParagraph();
            ligne.setStyle(styles.id("TOC" + repere.niveau()));
            styles.bordDroit(ligne, largeur());
            TexteDocx.renvoi(ligne, repere.signet(), repere.texte());
        }
    }

    private XWPFParagraph titre(int niveau, String texte) {
        XWPFParagraph titre = document.createParagraph();
        titre.setStyle(styles.id("Heading" + niveau));
        TexteDocx.signet(titre, reperes.get(numero).signet(), numero);
        titre.createRun().setText(Ecrit.texte(texte));
        TexteDocx.finDeSignet(titre, numero++);
        return titre;
    }
}
