package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Entete;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an office file says of itself: the bilan, never who or when it was exported. */
final class Proprietes {

    /** Where a date must be and means nothing. */
    static final Date TOUJOURS = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private Proprietes() {}

    static void poser(POIXMLProperties proprietes, Entete entete) {
        POIXMLProperties.CoreProperties noyau = proprietes.getCoreProperties();
        Optional<Date> jour = Optional.of(
                Date.from(entete.arreteLe().atStartOfDay(ZoneOffset.UTC).toInstant()));
        noyau.setTitle(Ecrit.texte(entete.titre() + ", " + entete.convention() + ", " + entete.territoire()));
        noyau.setCreator("Copil");
        noyau.setLastModifiedByUser("Copil");
        noyau.setDescription(Ecrit.texte(entete.mention()));
        noyau.setCreated(jour);
        noyau.setModified(jour);
        noyau.getUnderlyingProperties().setLanguageProperty("fr-FR");
    }
}
