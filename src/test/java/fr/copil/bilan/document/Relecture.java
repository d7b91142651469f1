package fr.copil.bilan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a person, or a program of theirs, finds again in each file: numbers of the charts, cells of the tables. */
final class Relecture {

    /**
     * @param affiches the numbers that the chart draws, which an office suite keeps beside it
     * @param classeur those of the workbook that opens to edit it
     */
    record GraphiqueRelu(List<Double> affiches, List<Double> classeur) {}

    private Relecture() {}

    static List<GraphiqueRelu> graphiques(byte[] octets, Format format) throws IOException {
        if (format == Format.DOCX) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(octets))) {
                return relire(document.getCharts());
            }
        }
        try (XMLSlideShow diaporama = new XMLSlideShow(new ByteArrayInputStream(octets))) {
            return relire(diaporama.getCharts());
        }
    }

    private static List<GraphiqueRelu> relire(List<? extends XDDFChart> graphiques) throws IOException {
        List<GraphiqueRelu> relus = new ArrayList<>();
        for (XDDFChart graphique : graphiques.stream()
                .sorted(Comparator.comparingInt(Relecture::numero))
                .toList()) {
            relus.add(new GraphiqueRelu(affiches(graphique), classeur(graphique)));
        }
        return relus;
    }

    /** In the order in which they were written, which the package does not keep. */
    private static int numero(XDDFChart graphique) {
        return Integer.parseInt(
                graphique.getPackagePart().getPartName().getName().replaceAll("\\D", ""));
    }

    private static List<Double> affiches(XDDFChart graphique) {
        var trace = graphique.getCTChart().getPlotArea();
        return Stream.concat(
                        trace.getLineChartList().stream()
                                .flatMap(lignes -> lignes.getSerList().stream())
                                .map(serie -> serie.getVal()),
                        trace.getBarChartList().stream()
                                .flatMap(barres -> barres.getSerList().stream())
                                .map(serie -> serie.getVal()))
                .flatMap(valeurs -> valeurs.getNumRef().getNumCache().getPtList().stream())
                .map(point -> Double.valueOf(point.getV()))
                .toList();
    }

    private static List<Double> classeur(XDDFChart graphique) throws IOException {
        try (XSSFWorkbook classeur = graphique.getWorkbook()) {
            return nombres(classeur.getSheetAt(0));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<Double> nombres(Sheet feuille) {
        List<Double> nombres = new ArrayList<>();
        for (Row ligne : feuille) {
            for (Cell cellule : ligne) {
                if (cellule.getCellType() == CellType.NUMERIC) {
                    nombres.add(cellule.getNumericCellValue());
                }
            }
        }
        return nombres;
    }

    /** Each table as its rows of cells, header included, in the order of reading. */
    static List<List<List<String>>> tableauxDocx(byte[] octets) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(octets))) {
            return document.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(ligne -> ligne.getTableCells().stream()
                                    .map(cellule -> cellule.getText())
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    static List<List<List<String>>> tableauxHtml(byte[] octets) {
        String page = new String(octets, StandardCharsets.UTF_8);
        return elements(xml(page.substring(page.indexOf("<main>"), page.indexOf("</main>") + 7)), "table").stream()
                .map(table -> elements(table, "tr").stream()
                        .map(ligne -> IntStream.range(0, ligne.getChildNodes().getLength())
                                .mapToObj(i -> ligne.getChildNodes().item(i).getTextContent())
                                .toList())
                        .toList())
                .toList();
    }

    /** The column of values in the sheet where each has its row. */
    private static final int VALEUR = 4;

    /** The numbers of that column. */
    static List<Double> donneesXlsx(byte[] octets) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
            Sheet donnees = classeur.getSheet("Données");
            return IntStream.rangeClosed(1, donnees.getLastRowNum())
                    .mapToObj(i -> donnees.getRow(i).getCell(VALEUR))
                    .filter(cellule -> cellule.getCellType() == CellType.NUMERIC)
                    .map(Cell::getNumericCellValue)
                    .toList();
        }
    }

    static List<Double> donneesOds(byte[] octets) {
        Element feuille = elements(xml(Ouvert.parties(octets).getOrDefault("content.xml", "")), "table:table").stream()
                .filter(table -> table.getAttribute("table:name").equals("Données"))
                .findFirst()
                .orElseThrow();
        return elements(feuille, "table:table-row").stream()
                .map(ligne -> elements(ligne, "table:table-cell").get(VALEUR))
                .filter(cellule -> cellule.getAttribute("office:value-type").equals("float"))
                .map(cellule -> Double.valueOf(cellule.getAttribute("office:value")))
                .toList();
    }

    /** What one reads in it, a paragraph, a cell or a line at a time. */
    static List<String> textes(byte[] octets, Format format) throws IOException {
        return switch (format) {
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(octets)) {
                    yield new PDFTextStripper()
                            .getText(document)
                            .replaceAll("-\\R", "-")
                            .lines()
                            .toList();
                }
            }
            case HTML -> {
                String page = new String(octets, StandardCharsets.UTF_8);
                yield noeuds(xml(page.substring(page.indexOf("<main>"), page.indexOf("</main>") + 7)));
            }
            case DOCX -> parties(octets, "word/document.xml", "w:p");
            case PPTX -> parties(octets, "ppt/slides/", "a:p");
            case XLSX -> parties(octets, "xl/sharedStrings.xml", "si");
            case ODS -> parties(octets, "content.xml", "text:p");
        };
    }

    private static List<String> parties(byte[] octets, String debut, String element) {
        return Ouvert.parties(octets).entrySet().stream()
                .filter(partie ->
                        partie.getKey().startsWith(debut) && partie.getKey().endsWith(".xml"))
                .flatMap(partie -> elements(xml(partie.getValue()), element).stream())
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> noeuds(Node noeud) {
        if (noeud.getNodeType() == Node.TEXT_NODE) {
            return List.of(noeud.getTextContent());
        }
        NodeList enfants = noeud.getChildNodes();
        return IntStream.range(0, enfants.getLength())
                .mapToObj(enfants::item)
                .flatMap(enfant -> noeuds(enfant).stream())
                .toList();
    }

    /** Without what cuts words and lines, as cells wrap. */
    static String textePdf(byte[] octets) throws IOException {
        try (PDDocument document = Loader.loadPDF(octets)) {
            return sansBlanc(new PDFTextStripper().getText(document));
        }
    }

    static String sansBlanc(String texte) {
        return texte.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    private static Element xml(String texte) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Element parent, String nom) {
        NodeList trouves = parent.getElementsByTagName(nom);
        return IntStream.range(0, trouves.getLength())
                .mapToObj(trouves::item)
                .map(Element.class::cast)
                .toList();
    }
}
