package fr.copil.comite.ui;

import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.DocumentsDeSeance;
import fr.copil.comite.ComiteService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Piece;
import fr.copil.comite.PiecesService;
import fr.copil.comite.Seance;
import fr.copil.commun.Codes;
import fr.copil.ui.Agenda;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a séance, and the year of séances for an agenda. */
@RestController
class SeancesExport {

    private final PiecesService pieces;
    private final DocumentsDeSeance documents;
    private final ComiteService comites;
    private final Clock horloge;

    SeancesExport(PiecesService pieces, DocumentsDeSeance documents, ComiteService comites, Clock horloge) {
        this.pieces = pieces;
        this.documents = documents;
        this.comites = comites;
        this.horloge = horloge;
    }

    @GetMapping("/export/seances/{id:\\d{1,18}}/{piece}.{extension:docx|pdf}")
    ResponseEntity<byte[]> piece(@PathVariable long id, @PathVariable String piece, @PathVariable String extension)
            throws IOException {
        Format format = extension.equals("pdf") ? Format.PDF : Format.DOCX;
        Optional<DocumentDeSeance> document =
                Codes.parmi(Piece.values(), Piece::cle, piece).flatMap(voulue -> pieces.de(id, voulue));
        return document.isEmpty()
                ? ResponseEntity.notFound().build()
                : reponse(
                        format.type(),
                        DocumentsDeSeance.nom(document.get(), format),
                        documents.ecrire(document.get(), format));
    }

    @GetMapping("/export/seances.ics")
    ResponseEntity<byte[]> agenda() {
        int annee = comites.aujourdhui().getYear();
        List<Agenda.RendezVous> rendezVous = IntStream.rangeClosed(annee - 1, annee + 2)
                .boxed()
                .flatMap(une -> comites.annee(une).stream())
                .map(SeancesExport::rendezVous)
                .toList();
        return reponse(Agenda.TYPE, "copil-seances.ics", new Agenda("seances", rendezVous).octets(horloge.instant()));
    }

    private static Agenda.RendezVous rendezVous(Seance.Datee seance) {
        String uid = "seance-" + seance.id() + "@copil";
        Agenda.RendezVous un = seance.heure().isEmpty()
                ? Agenda.RendezVous.duJour(uid, seance.nom(), seance.jour())
                : Agenda.RendezVous.a(
                        uid,
                        seance.nom(),
                        LocalDateTime.of(seance.jour(), LocalTime.parse(seance.heure())),
                        Duration.ofMinutes(seance.minutes()));
        return un.change(seance.version()).dans(seance.lieu()).annule(seance.etat() == EtatSeance.ANNULEE);
    }

    private static ResponseEntity<byte[]> reponse(String type, String nom, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(octets);
    }
}
