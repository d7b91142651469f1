package fr.copil.indicateur.attendu.ui;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.attendu.LivraisonAttendue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The days that are due, for an agenda: a whole day each, without any figure. */
@RestController
class CollecteExport {

    private static final MediaType CALENDRIER = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CollecteService service;

    CollecteExport(CollecteService service) {
        this.service = service;
    }

    @GetMapping("/export/collecte.ics")
    ResponseEntity<byte[]> exporter() {
        ICalendar agenda = new ICalendar();
        agenda.setProductId("-//Copil//collecte//FR");
        service.lire().livraisons().stream()
                .filter(livraison -> livraison.etat().aEnvoyer())
                .flatMap(livraison ->
                        Stream.ofNullable(livraison.echeance().jour()).map(jour -> rendezVous(livraison, jour)))
                .forEach(agenda::addEvent);
        return ResponseEntity.ok()
                .contentType(CALENDRIER)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("copil-collecte.ics")
                                .build()
                                .toString())
                .body(Biweekly.write(agenda).go().getBytes(StandardCharsets.UTF_8));
    }

    /** The same name each time: an agenda that is given it again moves the day instead of adding one. */
    private static VEvent rendezVous(LivraisonAttendue livraison, LocalDate jour) {
        VEvent rendezVous = new VEvent();
        rendezVous.setUid(new Uid("collecte-" + livraison.id() + "-" + jour.getYear() + "@copil"));
        rendezVous.setSummary("Données attendues : " + livraison.nom());
        rendezVous.setDescription(livraison.attente().attenduDe() + ", "
                + livraison.territoire().nom() + " (" + livraison.attente().source() + ")");
        rendezVous.setDateStart(
                Date.from(jour.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
        return rendezVous;
    }
}
