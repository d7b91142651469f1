package fr.copil.action.ui;

import fr.copil.action.ImportDActionsService;
import fr.copil.collecte.classeur.Format;
import fr.copil.collecte.classeur.Modele;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The workbook of actions, to fill in. */
@RestController
class ModeleDActionsExport {

    private final ImportDActionsService service;

    ModeleDActionsExport(ImportDActionsService service) {
        this.service = service;
    }

    @GetMapping("/export/actions-a-remplir.{extension:xlsx|ods}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension) {
        Format format = Format.valueOf(extension.toUpperCase(Locale.ROOT));
        Modele modele = service.modele();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(modele.nom() + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(modele.octets(format));
    }
}
