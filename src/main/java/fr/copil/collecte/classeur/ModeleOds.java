package fr.copil.collecte.classeur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipOutputStream;

/** For LibreOffice, the same. By hand, as the bilans' own: three small parts of the standard (ODF 1.3). */
final class ModeleOds {

    private static final String ESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.3\"";

    private final Modele modele;
    private final StringBuilder texte = new StringBuilder();

    private ModeleOds(Modele modele) {
        this.modele = modele;
    }

    static byte[] ecrire(Modele modele) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            // First and not compressed, so that the kind of the file is read at its start.
            PartieOds.deposer(zip, "mimetype", Format.ODS.type().getBytes(StandardCharsets.UTF_8));
            PartieOds.deposer(zip, "META-INF/manifest.xml", manifeste().getBytes(StandardCharsets.UTF_8));
            PartieOds.deposer(
                    zip, "content.xml", new ModeleOds(modele).contenu().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static String manifeste() {
        return xml("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                + Format.ODS.type() + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
                + " manifest:media-type=\"text/xml\"/></manifest:manifest>");
    }

    private String contenu() {
        texte.append("<office:document-content ").append(ESPACES).append("><office:automatic-styles>");
        cellule("entete", true, "<style:text-properties fo:font-weight=\"bold\"/>", "");
        cellule("ferme", true, "", " fo:background-color=\"#e6e6e6\"");
        cellule("libre", false, "", "");
        cellule("mots", true, "", " fo:wrap-option=\"wrap\"");
        largeurs()
                .distinct()
                .forEach(signes -> texte.append(
                        "<style:style style:name=\"l%d\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%dmm\"/></style:style>"
                                .formatted(signes, 23 * signes / 10)));
        texte.append("</office:automatic-styles><office:body><office:spreadsheet>");
        validations();
        feuille();
        modeDEmploi();
        return xml(texte.append("</office:spreadsheet></office:body></office:document-content>")
                .toString());
    }

    private IntStream largeurs() {
        return IntStream.concat(modele.colonnes().stream().mapToInt(Modele.Colonne::largeur), IntStream.of(110));
    }

    private void cellule(String nom, boolean verrouillee, String police, String fond) {
        texte.append("<style:style style:name=\"" + nom + "\" style:family=\"table-cell\"><style:table-cell-properties"
                + " style:vertical-align=\"top\" style:cell-protect=\"" + (verrouillee ? "protected" : "none") + "\""
                + fond + "/>" + police + "</style:style>");
    }

    private void validations() {
        texte.append("<table:content-validations>");
        for (int j = 0; j < modele.colonnes().size(); j++) {
            List<String> choix = modele.colonnes().get(j).choix();
            if (!choix.isEmpty()) {
                texte.append("<table:content-validation table:name=\"v" + j + "\" table:condition=\""
                        + echapper("of:cell-content-is-in-list("
                                + choix.stream()
                                        .map(mot -> '"' + mot.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(";"))
                                + ")")
                        + "\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\""
                        + " table:base-cell-address=\"" + modele.feuille() + ".A2\"><table:error-message"
                        + " table:message-type=\"stop\" table:display=\"true\"><text:p>Choisissez dans la liste.</text:p>"
                        + "</table:error-message></table:content-validation>");
            }
        }
        texte.append("</table:content-validations>");
    }

    private void feuille() {
        texte.append("<table:table table:name=\"" + echapper(modele.feuille()) + "\" table:protected=\"true\">");
        modele.colonnes()
                .forEach(colonne -> texte.append("<table:table-column table:style-name=\"l" + colonne.largeur() + "\""
                        + (colonne.cachee() ? " table:visibility=\"collapse\"" : "")
                        + " table:default-cell-style-name=\"libre\"/>"));
        texte.append("<table:table-header-rows><table:table-row>");
        modele.colonnes().forEach(colonne -> ecrire("entete", "", colonne.nom()));
        texte.append("</table:table-row></table:table-header-rows>");
        for (List<Object> ligne : modele.lignes()) {
            texte.append("<table:table-row>");
            for (int j = 0; j < ligne.size(); j++) {
                ecrire(modele.colonnes().get(j).saisie() ? "libre" : "ferme", validation(j), ligne.get(j));
            }
            texte.append("</table:table-row>");
        }
        texte.append("<table:table-row table:number-rows-repeated=\"" + Modele.LIGNES_DE_PLUS + "\">");
        for (int j = 0; j < modele.colonnes().size(); j++) {
            ecrire("libre", validation(j), "");
        }
        texte.append("</table:table-row></table:table>");
    }

    private String validation(int colonne) {
        return modele.colonnes().get(colonne).choix().isEmpty()
                ? ""
                : " table:content-validation-name=\"v" + colonne + "\"";
    }

    private void modeDEmploi() {
        texte.append("<table:table table:name=\"" + echapper(Modele.MODE_D_EMPLOI)
                + "\"><table:table-column table:style-name=\"l110\"/>");
        for (int i = 0; i < modele.modeDEmploi().size(); i++) {
            texte.append("<table:table-row>");
            ecrire(i == 0 ? "entete" : "mots", "", modele.modeDEmploi().get(i));
            texte.append("</table:table-row>");
        }
        texte.append("</table:table>");
    }

    private void ecrire(String style, String validation, Object valeur) {
        texte.append("<table:table-cell table:style-name=\"" + style + "\"" + validation);
        if (valeur instanceof Number) {
            String nombre = valeur instanceof BigDecimal exact ? exact.toPlainString() : valeur.toString();
            texte.append(" office:value-type=\"float\" office:value=\"" + nombre + "\"><text:p>"
                    + nombre.replace('.', ',') + "</text:p></table:table-cell>");
        } else if (valeur.toString().isEmpty()) {
            texte.append("/>");
        } else {
            texte.append(" office:value-type=\"string\"><text:p>" + echapper(valeur.toString())
                    + "</text:p></table:table-cell>");
        }
    }

    /** What XML cannot hold is left out: nobody can type it. */
    private static String echapper(String brut) {
        return brut.replaceAll("[\\p{Cntrl}&&[^\t\n]]|[\uFFFE\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String xml(String racine) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + racine;
    }
}
