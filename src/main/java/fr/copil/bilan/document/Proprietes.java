package fr.copil.bilan.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an office file says of itself: what it is, never who or when it was exported. */
final class Proprietes {

    /** Where a date must be and means nothing. */
    static final Date TOUJOURS = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private Proprietes() {}

    static void poser(POIXMLProperties proprietes, Marges marges) {
        POIXMLProperties.CoreProperties noyau = proprietes.getCoreProperties();
        Optional<Date> jour =
                Optional.of(Date.from(marges.le().atStartOfDay(ZoneOffset.UTC).toInstant()));
        noyau.setTitle(Ecrit.texte(marges.titre()));
        noyau.setCreator("Copil");
        noyau.setLastModifiedByUser("Copil");
        noyau.setDescription(Ecrit.texte(marges.mention()));
        noyau.setCreated(jour);
        noyau.setModified(jour);
        noyau.getUnderlyingProperties().setLanguageProperty("fr-FR");
    }
}
