package fr.copil.indicateur.attendu.ui;

import fr.copil.commun.Renvois;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.attendu.LivraisonAttendue;
import fr.copil.ui.Agenda;
import java.time.Clock;
import java.time.LocalDate;
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

    private final CollecteService service;
    private final Clock horloge;

    CollecteExport(CollecteService service, Clock horloge) {
        this.service = service;
        this.horloge = horloge;
    }

    @GetMapping("/export/collecte.ics")
    ResponseEntity<byte[]> exporter() {
        Agenda agenda = new Agenda(
                "collecte",
                service.lire().livraisons().stream()
                        .filter(livraison -> livraison.etat().aEnvoyer())
                        .flatMap(livraison ->
                                Stream.ofNullable(livraison.echeance().jour()).map(jour -> rendezVous(livraison, jour)))
                        .toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Agenda.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("copil-collecte.ics")
                                .build()
                                .toString())
                .body(agenda.octets(horloge.instant()));
    }

    private static Agenda.RendezVous rendezVous(LivraisonAttendue livraison, LocalDate jour) {
        return Agenda.RendezVous.duJour(
                        "collecte-" + livraison.id() + "-" + jour.getYear() + "@copil",
                        "Données attendues : " + livraison.nom(),
                        jour)
                .decrit(livraison.attente().attenduDe() + ", "
                        + livraison.territoire().nom() + " ("
                        + Renvois.lieux(livraison.attente().source()) + ")");
    }
}
