package fr.copil.comite.ui;

import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.DocumentsDeSeance;
import fr.copil.comite.ComiteService;
import fr.copil.comite.Piece;
import fr.copil.comite.PiecesService;
import fr.copil.comite.abonnement.AgendaAbonne;
import fr.copil.comite.convocation.RendezVousDeSeance;
import fr.copil.commun.Codes;
import fr.copil.ui.Agenda;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a séance, and the years of séances for an agenda. */
@RestController
class SeancesExport {

    private final PiecesService pieces;
    private final DocumentsDeSeance documents;
    private final ComiteService comites;
    private final RendezVousDeSeance enRendezVous;
    private final AgendaAbonne abonnes;
    private final Clock horloge;

    SeancesExport(
            PiecesService pieces,
            DocumentsDeSeance documents,
            ComiteService comites,
            RendezVousDeSeance enRendezVous,
            AgendaAbonne abonnes,
            Clock horloge) {
        this.pieces = pieces;
        this.documents = documents;
        this.comites = comites;
        this.enRendezVous = enRendezVous;
        this.abonnes = abonnes;
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
        List<Agenda.RendezVous> rendezVous =
                comites.agenda().stream().map(enRendezVous::de).toList();
        return reponse(Agenda.TYPE, "copil-seances.ics", new Agenda("seances", rendezVous).octets(horloge.instant()));
    }

    /** Without a log-in: the address is the secret, and one that is not known is not told from one that reads nothing. */
    @GetMapping("/agenda/{jeton}.ics")
    ResponseEntity<byte[]> abonnement(@PathVariable String jeton) {
        return abonnes.lire(jeton)
                .map(seances -> reponse(
                        Agenda.TYPE,
                        "copil-seances.ics",
                        new Agenda(
                                        "seances",
                                        seances.stream().map(enRendezVous::de).toList())
                                .suivi("Séances · Copil", horloge.instant())))
                .orElseGet(() -> ResponseEntity.notFound().build());
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
