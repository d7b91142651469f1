package fr.copil.projet.ui;

import fr.copil.commun.ErreurCopil;
import fr.copil.projet.EchangeDeProjetService;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A text, in force or not yet, as the files that hold it. */
@RestController
class ProjetExport {

    private final EchangeDeProjetService service;

    ProjetExport(EchangeDeProjetService service) {
        this.service = service;
    }

    @GetMapping("/export/projet-de-texte/{id:[0-9]+}.zip")
    ResponseEntity<byte[]> exporter(@PathVariable long id) {
        return reponse("application/zip", "copil-texte-" + id + ".zip", () -> service.exporter(id));
    }

    @GetMapping("/export/projet-de-texte/{id:[0-9]+}.xlsx")
    ResponseEntity<byte[]> classeur(@PathVariable long id) {
        return reponse(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "copil-texte-" + id + ".xlsx",
                () -> service.classeur(id));
    }

    /** A text that is unknown, or of another territory, has nothing to export. */
    private static ResponseEntity<byte[]> reponse(String type, String nom, Supplier<byte[]> lecture) {
        byte[] octets;
        try {
            octets = lecture.get();
        } catch (ErreurCopil inconnu) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(octets);
    }
}
