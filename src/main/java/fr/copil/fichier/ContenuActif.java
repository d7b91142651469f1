package fr.copil.fichier;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;

/**
 * What would act on the machine of whoever opens an office document: macros, objects of other programs, parts fetched from
 * elsewhere. Found in the content, whatever the file and its parts are called. Decision 0031.
 */
final class ContenuActif {

    private static final String MACRO = "une macro";
    private static final String OBJET = "un objet d'un autre logiciel (OLE ou ActiveX)";
    private static final String AILLEURS = "un modèle ou une partie pris à une autre adresse";
    private static final String ILLISIBLE = "une partie illisible";

    /** Documents inside documents inside documents: nobody writes that. */
    private static final int PROFONDEUR = 3;

    private static final long PARTIE_MAX = 100L * 1024 * 1024;

    /** What of ODF brings something in by its address; a picture or a link that one clicks is not among them. */
    private static final Set<String> APPELS_ODF =
            Set.of("object", "object-ole", "floating-frame", "plugin", "applet", "section-source", "template", "image");

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private ContenuActif() {}

    /** In words, the first that is found; nothing in an image or a PDF. */
    static Optional<String> dans(Path fichier, String type) throws IOException {
        if (type.startsWith(TypeDeFichier.ODF)) {
            return Optional.ofNullable(dansOdf(fichier));
        }
        if (type.startsWith(TypeDeFichier.OOXML)) {
            try (OPCPackage document = OPCPackage.open(fichier.toFile(), PackageAccess.READ)) {
                return Optional.ofNullable(dansOoxml(document, 0));
            } catch (InvalidFormatException | RuntimeException e) {
                return Optional.of(ILLISIBLE);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String dansOoxml(OPCPackage document, int profondeur)
            throws IOException, InvalidFormatException {
        String trouve = parAppel(document.getRelationships());
        for (PackagePart partie : document.getParts()) {
            if (trouve != null) {
                return trouve;
            }
            String type = partie.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("vba") || type.contains("macroenabled") || type.contains("macrosheet")) {
                return MACRO;
            }
            if (type.contains("oleobject") || type.contains("activex")) {
                return OBJET;
            }
            trouve = dansLaPartie(partie, profondeur);
        }
        return trouve;
    }

    private static @Nullable String dansLaPartie(PackagePart partie, int profondeur)
            throws IOException, InvalidFormatException {
        if (!partie.isRelationshipPart()) {
            String appel = parAppel(partie.getRelationships());
            if (appel != null) {
                return appel;
            }
        }
        if (partie instanceof PackageProperties) {
            // Author and dates, which the library has read; it does not give the part itself.
            return null;
        }
        try (InputStream contenu = FileMagic.prepareToCheckMagic(new BufferedInputStream(partie.getInputStream()))) {
            return switch (FileMagic.valueOf(contenu)) {
                case OLE2 -> parNom(partie.getPartName().getName());
                case OOXML -> {
                    if (profondeur >= PROFONDEUR) {
                        yield ILLISIBLE;
                    }
                    try (OPCPackage dedans = OPCPackage.open(contenu)) {
                        yield dansOoxml(dedans, profondeur + 1);
                    }
                }
                default -> null;
            };
        }
    }

    /** Both are kept the same way; macros have a name that programs expect. */
    private static String parNom(String nom) {
        return nom.toLowerCase(Locale.ROOT).contains("vba") ? MACRO : OBJET;
    }

    private static @Nullable String parAppel(Iterable<PackageRelationship> relations) {
        for (PackageRelationship relation : relations) {
            String type = relation.getRelationshipType();
            if (relation.getTargetMode() == TargetMode.EXTERNAL
                    && !type.endsWith("/hyperlink")
                    && distante(relation.getTargetURI().toString())) {
                return AILLEURS;
            }
            if (type.endsWith("/vbaProject") || type.endsWith("/xlMacrosheet")) {
                return MACRO;
            }
        }
        return null;
    }

    /** On another machine; the path of a template on the author's own disk, which Word writes down, asks nobody anything. */
    private static boolean distante(String adresse) {
        String chemin =
                adresse.strip().toLowerCase(Locale.ROOT).replace("%5c", "/").replace('\\', '/');
        if (chemin.matches("(?s)[a-z][a-z0-9+.-]+:.*") && !chemin.startsWith("file:")) {
            return true;
        }
        String fichier = chemin.startsWith("file:") ? chemin.substring("file:".length()) : chemin;
        return fichier.startsWith("//") && !fichier.startsWith("//localhost/") && !fichier.matches("(?s)///[^/].*");
    }

    private static @Nullable String dansOdf(Path fichier) throws IOException {
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            for (ZipEntry partie : Collections.list(archive.entries())) {
                String nom = partie.getName();
                if (partie.getSize() > PARTIE_MAX) {
                    return ILLISIBLE;
                }
                if (nom.startsWith("Basic/") || nom.startsWith("Scripts/") || nom.contains("/Basic/")) {
                    return MACRO;
                }
                try (InputStream contenu =
                        FileMagic.prepareToCheckMagic(new BufferedInputStream(archive.getInputStream(partie)))) {
                    String trouve =
                            switch (FileMagic.valueOf(contenu)) {
                                case OLE2 -> OBJET;
                                default -> nom.endsWith(".xml") ? dansXml(contenu) : null;
                            };
                    if (trouve != null) {
                        return trouve;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            return ILLISIBLE;
        }
    }

    private static @Nullable String dansXml(InputStream contenu) throws XMLStreamException {
        XMLStreamReader lecture = XML.createXMLStreamReader(contenu);
        while (lecture.hasNext()) {
            if (lecture.next() != START_ELEMENT) {
                continue;
            }
            String nom = lecture.getLocalName();
            if (nom.equals("event-listener") || nom.equals("script") || nom.equals("libraries")) {
                return MACRO;
            }
            String adresse = lecture.getAttributeValue("http://www.w3.org/1999/xlink", "href");
            if (adresse != null && APPELS_ODF.contains(nom) && distante(adresse)) {
                return AILLEURS;
            }
        }
        return null;
    }
}
