package fr.copil.collecte.classeur;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The XML parts of a zipped file, unpacked within bounds: what unpacks without end is stopped, what calls for others is refused. */
final class Archive {

    private static final int OCTETS_MAX = 120 * 1024 * 1024;
    private static final int PARTIES_MAX = 3_000;

    private final String fichier;
    private final Map<String, byte[]> parties = new HashMap<>();

    /** @throws fr.copil.collecte.fichier.FichierIllisible when it is damaged, or too much once unpacked */
    Archive(String fichier, byte[] octets) {
        this.fichier = fichier;
        int reste = OCTETS_MAX;
        int nombre = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(octets))
                .get()) {
            for (ZipArchiveEntry entree : Collections.list(zip.getEntries())) {
                byte[] contenu = zip.getInputStream(entree).readNBytes(reste + 1);
                reste -= contenu.length;
                if (reste < 0 || ++nombre > PARTIES_MAX) {
                    throw Classeur.refus(
                            fichier, "il contient trop une fois décompressé : il n'est pas ouvert. Envoyez-le en CSV.");
                }
                String nom = entree.getName();
                if (nom.endsWith(".xml") || nom.endsWith(".rels") || nom.endsWith(".bin") || nom.equals("mimetype")) {
                    parties.put(nom, contenu);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw abime();
        }
    }

    boolean contient(String partie) {
        return parties.containsKey(partie);
    }

    Optional<String> mimetype() {
        return Optional.ofNullable(parties.get("mimetype"))
                .map(octets -> new String(octets, StandardCharsets.US_ASCII).strip());
    }

    /** Each event of a part; nothing when there is no such part. */
    void lire(String partie, Consumer<XMLStreamReader> evenement) {
        byte[] octets = parties.get(partie);
        if (octets == null) {
            return;
        }
        try {
            XMLStreamReader lecture = fabrique().createXMLStreamReader(new ByteArrayInputStream(octets));
            while (lecture.hasNext()) {
                if (lecture.next() == XMLStreamConstants.DTD) {
                    throw Classeur.refus(
                            fichier, "il déclare des entités XML, ce qu'aucun tableur n'écrit : il n'est pas ouvert.");
                }
                evenement.accept(lecture);
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw abime();
        }
    }

    private static XMLInputFactory fabrique() {
        XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrique;
    }

    private RuntimeException abime() {
        return Classeur.refus(
                fichier,
                "ce classeur est abîmé ou incomplet : ouvrez-le, enregistrez-le de nouveau, puis renvoyez-le.");
    }
}
