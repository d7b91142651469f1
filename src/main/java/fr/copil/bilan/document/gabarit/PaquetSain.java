package fr.copil.bilan.document.gabarit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.IOUtils;

/**
 * Copies of an office file the parts that are named, and no other: whatever else a program may one day keep in a template
 * stays out without being known of. Decision 0045.
 */
final class PaquetSain {

    private static final String GENRE = Partie.R + "/";
    private static final Set<String> ADRESSES = Set.of("http", "https", "mailto");

    /** What a part holds because it is there, whether or not its text names it. */
    private static final Set<String> IMPLICITES =
            Set.of("styles", "numbering", "theme", "fontTable", "settings", "tableStyles");

    /** What each kind of part may take along. The main part takes no picture: those would be of its body. */
    private static final Map<String, Set<String>> PERMIS = Map.ofEntries(
            Map.entry(
                    "officeDocument",
                    Set.of(
                            "styles",
                            "numbering",
                            "theme",
                            "fontTable",
                            "font",
                            "settings",
                            "header",
                            "footer",
                            "slideMaster",
                            "tableStyles")),
            Map.entry("header", Set.of("image", "hyperlink")),
            Map.entry("footer", Set.of("image", "hyperlink")),
            Map.entry("numbering", Set.of("image")),
            Map.entry("theme", Set.of("image")),
            Map.entry("fontTable", Set.of("font")),
            Map.entry("slideMaster", Set.of("image", "hyperlink", "theme", "slideLayout")),
            Map.entry("slideLayout", Set.of("image", "hyperlink", "slideMaster")));

    private final OPCPackage sain;
    private final Consumer<Partie> nettoyage;

    private PaquetSain(OPCPackage sain, Consumer<Partie> nettoyage) {
        this.sain = sain;
        this.nettoyage = nettoyage;
    }

    /** @param type of the main part, in the place of that of a template */
    static byte[] de(InputStream source, String type, Consumer<Partie> coupe, Consumer<Partie> nettoyage)
            throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (OPCPackage gabarit = OPCPackage.open(source);
                OPCPackage sain = OPCPackage.create(octets)) {
            PackagePart principale =
                    gabarit.getPart(gabarit.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .getRelationship(0));
            Partie lue = lire(principale);
            coupe.accept(lue);
            PackagePart copie = sain.createPart(principale.getPartName(), type);
            sain.addRelationship(
                    copie.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
            new PaquetSain(sain, nettoyage).remplir(principale, copie, "officeDocument", lue);
            sain.flush();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return octets.toByteArray();
    }

    private static Partie lire(PackagePart partie) throws IOException {
        try (InputStream octets = partie.getInputStream()) {
            return Partie.lire(octets);
        }
    }

    private void remplir(PackagePart source, PackagePart copie, String genre, Partie lue)
            throws IOException, InvalidFormatException {
        nettoyage.accept(lue);
        lue.sansRenvoisHors(lier(source, copie, genre, lue.cites()));
        try (OutputStream octets = copie.getOutputStream()) {
            lue.ecrire(octets);
        }
    }

    /** @return the relations that came along */
    private Set<String> lier(PackagePart source, PackagePart copie, String genre, Set<String> cites)
            throws IOException, InvalidFormatException {
        Set<String> gardes = new HashSet<>();
        for (PackageRelationship lien : source.getRelationships()) {
            String sien = genre(lien);
            boolean implicite = IMPLICITES.contains(sien) || sien.equals("slideMaster");
            if (!PERMIS.getOrDefault(genre, Set.of()).contains(sien) || (!implicite && !cites.contains(lien.getId()))) {
                continue;
            }
            if (lien.getTargetMode() == TargetMode.INTERNAL) {
                copie.addRelationship(
                        copier(source.getRelatedPart(lien), sien).getPartName(),
                        TargetMode.INTERNAL,
                        lien.getRelationshipType(),
                        lien.getId());
                gardes.add(lien.getId());
            } else if (sien.equals("hyperlink") && permise(lien.getTargetURI())) {
                copie.addExternalRelationship(lien.getTargetURI().toString(), lien.getRelationshipType(), lien.getId());
                gardes.add(lien.getId());
            }
        }
        return gardes;
    }

    private static String genre(PackageRelationship lien) {
        return lien.getRelationshipType().startsWith(GENRE)
                ? lien.getRelationshipType().substring(GENRE.length())
                : "";
    }

    private static boolean permise(URI adresse) {
        return adresse.getScheme() != null
                && ADRESSES.contains(adresse.getScheme().toLowerCase(Locale.ROOT));
    }

    private PackagePart copier(PackagePart source, String genre) throws IOException, InvalidFormatException {
        if (sain.containPart(source.getPartName())) {
            return sain.getPart(source.getPartName());
        }
        PackagePart copie = sain.createPart(source.getPartName(), source.getContentType());
        if (source.getContentType().endsWith("xml") && !genre.equals("image")) {
            remplir(source, copie, genre, lire(source));
        } else {
            try (InputStream octets = source.getInputStream();
                    OutputStream sortie = copie.getOutputStream()) {
                IOUtils.copy(octets, sortie);
            }
        }
        return copie;
    }
}
