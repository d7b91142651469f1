package fr.copil.collecte.classeur;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The same file, but for the sheets of its {@code content.xml}. */
final class CopieOds {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String LIGNES = "number-rows-repeated";
    private static final String COLONNES = "number-columns-repeated";

    private final Document contenu;
    private final Map<String, String> colores = new HashMap<>();

    private CopieOds(Document contenu) {
        this.contenu = contenu;
    }

    static byte[] ecrire(byte[] octets, List<Annotation> annotations) {
        ByteArrayOutputStream copie = new ByteArrayOutputStream();
        try (ZipInputStream lecture = new ZipInputStream(new ByteArrayInputStream(octets));
                ZipOutputStream ecriture = new ZipOutputStream(copie)) {
            for (ZipEntry entree = lecture.getNextEntry(); entree != null; entree = lecture.getNextEntry()) {
                byte[] partie = lecture.readAllBytes();
                boolean feuilles = entree.getName().equals("content.xml");
                PartieOds.deposer(ecriture, entree.getName(), feuilles ? annoter(partie, annotations) : partie);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copie.toByteArray();
    }

    private static byte[] annoter(byte[] contenu, List<Annotation> annotations) throws IOException {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            CopieOds copie = new CopieOds(fabrique.newDocumentBuilder().parse(new ByteArrayInputStream(contenu)));
            Map<String, List<Annotation>> parFeuille =
                    annotations.stream().collect(Collectors.groupingBy(Annotation::feuille));
            for (Element table : elements(copie.contenu.getElementsByTagNameNS(TABLE, "table"))) {
                List<Annotation> siennes = parFeuille.get(table.getAttributeNS(TABLE, "name"));
                if (siennes != null) {
                    copie.annoter(table, siennes);
                }
            }
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            TransformerFactory ecriture = TransformerFactory.newDefaultInstance();
            ecriture.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            ecriture.newTransformer().transform(new DOMSource(copie.contenu), new StreamResult(octets));
            return octets.toByteArray();
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private void annoter(Element table, List<Annotation> annotations) {
        Element titres = ligne(table, annotations.getFirst().titres());
        int colonne = 0;
        int place = -1;
        for (Element cellule : cellules(titres)) {
            if (!cellule.getTextContent().isBlank()) {
                if (CopieAnnotee.estLeTitre(cellule.getTextContent())) {
                    place = colonne;
                }
                colonne += fois(cellule, COLONNES);
            } else if (suivie(cellule)) {
                colonne += fois(cellule, COLONNES);
            }
        }
        if (place < 0) {
            place = colonne;
        } else {
            for (Element ancienne : elements(table.getElementsByTagNameNS(TABLE, "table-row"))) {
                if (ancienne != titres && pleine(ancienne)) {
                    ecrire(ancienne, place, "");
                }
            }
        }
        ecrire(titres, place, CopieAnnotee.titre(annotations));
        for (Map.Entry<Long, String> phrase : CopieAnnotee.phrases(annotations).entrySet()) {
            ecrire(ligne(table, phrase.getKey()), place, phrase.getValue());
        }
        for (Annotation annotation : annotations) {
            if (annotation.colonne() != Annotation.TOUTE_LA_LIGNE) {
                Element cellule = cellule(ligne(table, annotation.ligne()), annotation.colonne());
                cellule.setAttributeNS(
                        TABLE,
                        "table:style-name",
                        colores.computeIfAbsent(
                                annotation.faute() + cellule.getAttributeNS(TABLE, "style-name"),
                                cle -> colore(
                                        cellule.getAttributeNS(TABLE, "style-name"),
                                        annotation.faute() ? CopieAnnotee.FOND : CopieAnnotee.FOND_SANS_FAUTE)));
            }
        }
    }

    private static boolean pleine(Element ligne) {
        return fois(ligne, LIGNES) == 1 && !ligne.getTextContent().isBlank();
    }

    /** Whether something stands after it in its row. */
    private static boolean suivie(Element cellule) {
        for (Node suite = cellule.getNextSibling(); suite != null; suite = suite.getNextSibling()) {
            if (!suite.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static void ecrire(Element ligne, int colonne, String texte) {
        Element cellule = cellule(ligne, colonne);
        while (cellule.getFirstChild() != null) {
            cellule.removeChild(cellule.getFirstChild());
        }
        cellule.removeAttributeNS(OFFICE, "value");
        if (texte.isEmpty()) {
            cellule.removeAttributeNS(OFFICE, "value-type");
        } else {
            cellule.setAttributeNS(OFFICE, "office:value-type", "string");
            Element paragraphe = cellule.getOwnerDocument().createElementNS(TEXT, "text:p");
            paragraphe.setTextContent(texte);
            cellule.appendChild(paragraphe);
        }
    }

    /** @param numero from 1 */
    private static Element ligne(Element table, long numero) {
        return seule(elements(table.getElementsByTagNameNS(TABLE, "table-row")), table, numero - 1, LIGNES);
    }

    private static Element cellule(Element ligne, int colonne) {
        return seule(cellules(ligne), ligne, colonne, COLONNES);
    }

    /** The one that stands there, apart from those that repeat it; made when there is none yet. */
    private static Element seule(List<Element> suite, Element parent, long rang, String repetition) {
        long debut = 0;
        for (Element element : suite) {
            int fois = fois(element, repetition);
            if (rang < debut + fois) {
                Element seul = element;
                long avant = rang - debut;
                long apres = fois - avant - 1;
                if (avant > 0) {
                    Node premier = element.cloneNode(true);
                    repeter((Element) premier, repetition, avant);
                    element.getParentNode().insertBefore(premier, element);
                }
                if (apres > 0) {
                    Node dernier = element.cloneNode(true);
                    repeter((Element) dernier, repetition, apres);
                    element.getParentNode().insertBefore(dernier, element.getNextSibling());
                }
                repeter(seul, repetition, 1);
                return seul;
            }
            debut += fois;
        }
        String nom = repetition.equals(COLONNES) ? "table:table-cell" : "table:table-row";
        if (rang > debut) {
            Element vides = parent.getOwnerDocument().createElementNS(TABLE, nom);
            repeter(vides, repetition, rang - debut);
            parent.appendChild(vides);
        }
        Element neuf = parent.getOwnerDocument().createElementNS(TABLE, nom);
        parent.appendChild(neuf);
        return neuf;
    }

    private static void repeter(Element element, String repetition, long fois) {
        element.removeAttributeNS(TABLE, repetition);
        if (fois > 1) {
            element.setAttributeNS(TABLE, "table:" + repetition, String.valueOf(fois));
        }
    }

    private static int fois(Element element, String repetition) {
        String nombre = element.getAttributeNS(TABLE, repetition);
        return nombre.isEmpty() ? 1 : Math.max(1, Integer.parseInt(nombre));
    }

    private static List<Element> cellules(Element ligne) {
        return elements(ligne.getChildNodes()).stream()
                .filter(element -> element.getLocalName().endsWith("table-cell"))
                .toList();
    }

    private static List<Element> elements(NodeList noeuds) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < noeuds.getLength(); i++) {
            if (noeuds.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The same style, coloured. */
    private String colore(String style, String fond) {
        String nom = "copil-a-corriger-" + colores.size();
        Element neuf = elements(contenu.getElementsByTagNameNS(STYLE, "style")).stream()
                .filter(connu -> connu.getAttributeNS(STYLE, "name").equals(style))
                .findFirst()
                .map(connu -> (Element) connu.cloneNode(true))
                .orElseGet(() -> {
                    Element vide = contenu.createElementNS(STYLE, "style:style");
                    vide.setAttributeNS(STYLE, "style:family", "table-cell");
                    if (!style.isEmpty()) {
                        vide.setAttributeNS(STYLE, "style:parent-style-name", style);
                    }
                    return vide;
                });
        neuf.setAttributeNS(STYLE, "style:name", nom);
        Element traits = elements(neuf.getElementsByTagNameNS(STYLE, "table-cell-properties")).stream()
                .findFirst()
                .orElseGet(() -> (Element) neuf.insertBefore(
                        contenu.createElementNS(STYLE, "style:table-cell-properties"), neuf.getFirstChild()));
        traits.setAttributeNS(FO, "fo:background-color", fond);
        elements(contenu.getElementsByTagNameNS(OFFICE, "automatic-styles"))
                .getFirst()
                .appendChild(neuf);
        return nom;
    }
}
