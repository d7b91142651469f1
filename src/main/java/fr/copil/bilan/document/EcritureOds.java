package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.document.Classeur.Feuille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the data of a bilan as an OpenDocument spreadsheet. By hand: a flat table is three small parts of the standard
 * (ODF 1.3), where the libraries bring a whole RDF engine.
 */
final class EcritureOds {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String ESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";

    private EcritureOds() {}

    static byte[] ecrire(Bilan bilan) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            // First and not compressed, so that the kind of the file is read at its start.
            deposer(zip, "mimetype", TYPE, true);
            deposer(zip, "META-INF/manifest.xml", manifeste(), false);
            deposer(zip, "meta.xml", meta(bilan.entete()), false);
            deposer(zip, "styles.xml", styles(), false);
            deposer(zip, "content.xml", contenu(Classeur.de(bilan)), false);
        }
        return octets.toByteArray();
    }

    private static void deposer(ZipOutputStream zip, String nom, String texte, boolean brut) throws IOException {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        ZipEntry entree = new ZipEntry(nom);
        entree.setTimeLocal(ZipStable.TOUJOURS);
        if (brut) {
            CRC32 somme = new CRC32();
            somme.update(octets);
            entree.setMethod(ZipEntry.STORED);
            entree.setSize(octets.length);
            entree.setCrc(somme.getValue());
        }
        zip.putNextEntry(entree);
        zip.write(octets);
        zip.closeEntry();
    }

    private static String manifeste() {
        return xml("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.3\">" + fichier("/", TYPE) + fichier("content.xml", "text/xml")
                + fichier("styles.xml", "text/xml") + fichier("meta.xml", "text/xml") + "</manifest:manifest>");
    }

    private static String fichier(String chemin, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + chemin + "\" manifest:media-type=\"" + type + "\"/>";
    }

    private static String meta(Entete entete) {
        return xml("<office:document-meta " + ESPACES + "><office:meta><dc:title>"
                + Svg.echapper(Ecrit.texte(entete.titre() + ", " + entete.convention() + ", " + entete.territoire()))
                + "</dc:title><dc:description>" + Svg.echapper(Ecrit.texte(entete.mention()))
                + "</dc:description><dc:language>fr-FR</dc:language><meta:creation-date>" + entete.arreteLe()
                + "T00:00:00</meta:creation-date></office:meta></office:document-meta>");
    }

    private static String styles() {
        return xml("<office:document-styles " + ESPACES
                + "><office:styles><style:default-style style:family=\"table-cell\">"
                + "<style:text-properties fo:language=\"fr\" fo:country=\"FR\"/></style:default-style></office:styles>"
                + "<office:automatic-styles><style:page-layout style:name=\"paysage\"><style:page-layout-properties"
                + " fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\""
                + " style:scale-to-X=\"1\"/></style:page-layout></office:automatic-styles>"
                + "<office:master-styles><style:master-page style:name=\"page\" style:page-layout-name=\"paysage\"/>"
                + "</office:master-styles>"
                + "</office:document-styles>");
    }

    private static String contenu(Classeur classeur) {
        StringBuilder texte = new StringBuilder("<office:document-content " + ESPACES + "><office:automatic-styles>"
                + "<style:style style:name=\"entete\" style:family=\"table-cell\">"
                + "<style:table-cell-properties fo:wrap-option=\"wrap\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"texte\" style:family=\"table-cell\">"
                + "<style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>"
                + "<style:style style:name=\"feuille\" style:family=\"table\" style:master-page-name=\"page\"/>");
        classeur.feuilles().stream()
                .flatMap(EcritureOds::largeurs)
                .distinct()
                .forEach(signes -> texte.append(
                        "<style:style style:name=\"l%d\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%dmm\"/></style:style>"
                                .formatted(signes, 23 * signes / 10)));
        classeur.feuilles().stream()
                .flatMap(feuille -> feuille.lignes().stream().map(ligne -> EcritureXlsx.hauteur(feuille, ligne)))
                .distinct()
                .forEach(lignes -> texte.append(
                        "<style:style style:name=\"h%d\" style:family=\"table-row\"><style:table-row-properties style:row-height=\"%dpt\"/></style:style>"
                                .formatted(lignes, 13 * lignes)));
        texte.append("</office:automatic-styles><office:body><office:spreadsheet>");
        classeur.feuilles().forEach(feuille -> feuille(texte, feuille));
        return xml(texte.append("</office:spreadsheet></office:body></office:document-content>")
                .toString());
    }

    private static void feuille(StringBuilder texte, Feuille feuille) {
        texte.append("<table:table table:style-name=\"feuille\" table:name=\"")
                .append(Svg.echapper(feuille.nom()))
                .append("\">");
        largeurs(feuille).forEach(signes -> texte.append("<table:table-column table:style-name=\"l" + signes + "\"/>"));
        texte.append("<table:table-header-rows><table:table-row>");
        feuille.entetes().forEach(entete -> texte.append(
                        "<table:table-cell table:style-name=\"entete\" office:value-type=\"string\"><text:p>")
                .append(Svg.echapper(entete))
                .append("</text:p></table:table-cell>"));
        texte.append("</table:table-row></table:table-header-rows>");
        feuille.lignes().forEach(ligne -> ligne(texte, EcritureXlsx.hauteur(feuille, ligne), ligne));
        texte.append("</table:table>");
    }

    /** Of each column, in signs. */
    private static Stream<Integer> largeurs(Feuille feuille) {
        return IntStream.range(0, feuille.entetes().size()).mapToObj(j -> EcritureXlsx.largeur(feuille, j));
    }

    private static void ligne(StringBuilder texte, int hauteur, List<Object> cellules) {
        texte.append("<table:table-row table:style-name=\"h").append(hauteur).append("\">");
        for (Object cellule : cellules) {
            if (cellule instanceof BigDecimal nombre) {
                texte.append("<table:table-cell table:style-name=\"texte\" office:value-type=\"float\" office:value=\"")
                        .append(nombre.toPlainString())
                        .append("\"><text:p>")
                        .append(nombre.toPlainString().replace('.', ','));
            } else {
                texte.append("<table:table-cell table:style-name=\"texte\" office:value-type=\"string\"><text:p>")
                        .append(Svg.echapper(cellule.toString()));
            }
            texte.append("</text:p></table:table-cell>");
        }
        texte.append("</table:table-row>");
    }

    private static String xml(String racine) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + racine;
    }
}
