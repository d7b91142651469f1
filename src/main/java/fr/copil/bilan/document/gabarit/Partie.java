package fr.copil.bilan.document.gabarit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One XML part of an office file, read, cut and written again; what cuts it says what it cuts. */
record Partie(Document document) {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What is drawn in one piece: without its picture, nothing of it stays. */
    private static final Set<String> ENTIERS =
            Set.of("AlternateContent", "drawing", "pict", "object", "pic", "graphicFrame", "bg", "numPicBullet");

    static Partie lire(InputStream octets) throws IOException {
        try {
            return new Partie(XMLHelper.newDocumentBuilder().parse(octets));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    void ecrire(OutputStream octets) throws IOException {
        try {
            document.setXmlStandalone(true);
            XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(octets));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    Element racine() {
        return document.getDocumentElement();
    }

    /** A list of its own: what is read may be taken out meanwhile. */
    List<Element> elements(String nom) {
        return copie(document.getElementsByTagNameNS("*", nom));
    }

    static List<Element> copie(NodeList trouves) {
        return IntStream.range(0, trouves.getLength())
                .mapToObj(trouves::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private Stream<Attr> attributs() {
        return elements("*").stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> (Attr) element.getAttributes().item(i)));
    }

    private Stream<Attr> renvois() {
        return attributs().filter(attribut -> R.equals(attribut.getNamespaceURI()));
    }

    /** The relations that it names. */
    Set<String> cites() {
        return renvois().map(Attr::getValue).collect(Collectors.toSet());
    }

    /** What was drawn with, or led to, what did not come along. */
    void sansRenvoisHors(Set<String> gardes) {
        for (Attr renvoi :
                renvois().filter(un -> !gardes.contains(un.getValue())).toList()) {
            Element porteur = renvoi.getOwnerElement();
            if (porteur.getLocalName().equals("hyperlink")) {
                remonter(porteur);
            } else {
                oter(entier(porteur));
            }
        }
    }

    private static Element entier(Element porteur) {
        Element retenu = porteur;
        for (Node parent = porteur; parent instanceof Element element; parent = parent.getParentNode()) {
            if (ENTIERS.contains(element.getLocalName())) {
                retenu = element;
            }
        }
        return retenu;
    }

    void oter(Stream<String> noms) {
        noms.flatMap(nom -> elements(nom).stream()).forEach(Partie::oter);
    }

    /** Their contents stay in their place. */
    void remonter(Stream<String> noms) {
        noms.flatMap(nom -> elements(nom).stream()).forEach(Partie::remonter);
    }

    static void oter(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }

    private static void remonter(Element element) {
        Node parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    void sansAttributs(String debut) {
        attributs()
                .filter(attribut -> attribut.getLocalName() != null
                        && attribut.getLocalName().startsWith(debut)
                        && !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribut.getNamespaceURI()))
                .toList()
                .forEach(attribut -> attribut.getOwnerElement().removeAttributeNode(attribut));
    }

    static @Nullable Element enfant(Element parent, String nom) {
        return copie(parent.getChildNodes()).stream()
                .filter(element -> nom.equals(element.getLocalName()))
                .findFirst()
                .orElse(null);
    }
}
