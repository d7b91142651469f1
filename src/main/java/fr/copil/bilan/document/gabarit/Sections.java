package fr.copil.bilan.document.gabarit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The pages of a template as one section: the first looks as its first one does, the others as those it ends with. */
final class Sections {

    private static final String PREMIERE = "first";
    private static final String AUTRES = "default";

    private Sections() {}

    static Element une(Partie partie) {
        Element une = partie.document().createElementNS(Partie.W, "w:sectPr");
        List<Element> sections = partie.elements("sectPr");
        if (sections.isEmpty()) {
            return une;
        }
        Element debut = sections.getFirst();
        // A section without a header of its own has that of the one before.
        Map<String, Element> suivies = new HashMap<>();
        sections.forEach(section -> suivies.putAll(renvois(section)));
        boolean aPart = actif(Partie.enfant(debut, "titlePg"));
        boolean distincte = aPart
                || Stream.of("header", "footer")
                        .anyMatch(genre -> !Objects.equals(
                                id(renvois(debut).get(genre + AUTRES)), id(suivies.get(genre + AUTRES))));
        for (String genre : List.of("header", "footer")) {
            ajouter(une, suivies.get(genre + AUTRES), AUTRES);
            ajouter(une, suivies.get(genre + "even"), "even");
            if (distincte) {
                ajouter(une, renvois(debut).get(genre + (aPart ? PREMIERE : AUTRES)), PREMIERE);
            }
        }
        Element fin = sections.getLast();
        Stream.of("pgSz", "pgMar", "pgBorders").forEach(nom -> reprendre(une, Partie.enfant(fin, nom)));
        if (distincte) {
            une.appendChild(partie.document().createElementNS(Partie.W, "w:titlePg"));
        }
        reprendre(une, Partie.enfant(fin, "docGrid"));
        return une;
    }

    private static Map<String, Element> renvois(Element section) {
        Map<String, Element> renvois = new HashMap<>();
        for (Element enfant : Partie.copie(section.getChildNodes())) {
            if (enfant.getLocalName().endsWith("Reference")) {
                renvois.put(
                        enfant.getLocalName().replace("Reference", "") + enfant.getAttributeNS(Partie.W, "type"),
                        enfant);
            }
        }
        return renvois;
    }

    private static @Nullable String id(@Nullable Element renvoi) {
        return renvoi == null ? null : renvoi.getAttributeNS(Partie.R, "id");
    }

    private static void ajouter(Element section, @Nullable Element renvoi, String pages) {
        if (renvoi != null) {
            Element copie = (Element) renvoi.cloneNode(true);
            copie.setAttributeNS(Partie.W, "w:type", pages);
            section.appendChild(copie);
        }
    }

    private static void reprendre(Element section, @Nullable Element reglage) {
        if (reglage != null) {
            section.appendChild(reglage.cloneNode(true));
        }
    }

    private static boolean actif(@Nullable Element reglage) {
        return reglage != null && !List.of("0", "false", "off").contains(reglage.getAttributeNS(Partie.W, "val"));
    }
}
