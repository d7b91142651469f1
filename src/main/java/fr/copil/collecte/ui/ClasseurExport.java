package fr.copil.collecte.ui;

import fr.copil.collecte.classeur.Format;
import fr.copil.collecte.classeur.Modele;
import fr.copil.collecte.transmission.DemandeDeTrame;
import fr.copil.collecte.transmission.ModeleDeTrame;
import fr.copil.collecte.transmission.TrameService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The workbook to fill in, for one indicateur or several. */
@RestController
class ClasseurExport {

    private final TrameService trames;

    ClasseurExport(TrameService trames) {
        this.trames = trames;
    }

    @GetMapping("/export/classeur.{extension:xlsx|ods|csv}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Format format = Format.valueOf(extension.toUpperCase(Locale.ROOT));
        try {
            Modele modele = ModeleDeTrame.de(trames.lire(DemandeDeTrame.de(parametres)));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(format.type()))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(modele.nom() + "." + format.extension())
                                    .build()
                                    .toString())
                    .body(modele.octets(format));
        } catch (ErreurCopil refus) {
            return ResponseEntity.status(refus instanceof Interdit ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND)
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(refus.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
