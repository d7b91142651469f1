package fr.copil.bilan.ui;

import fr.copil.bilan.export.Export;
import fr.copil.bilan.export.ExportService;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A file that was prepared, to whoever asked for it and to nobody else. */
@RestController
class BilanTelechargement {

    private static final String ABSENT =
            "Ce fichier n'est plus là : un chiffre qu'il montrait a été retiré, ou il a été préparé il y a trop longtemps,"
                    + " ou pour un autre compte. Demandez-le de nouveau depuis la page du bilan : il sera préparé avec ce"
                    + " qui est en vigueur.\n";

    private final ExportService service;

    BilanTelechargement(ExportService service) {
        this.service = service;
    }

    @GetMapping("/export/bilans/{id:[0-9a-f-]{36}}")
    ResponseEntity<Resource> telecharger(@PathVariable UUID id) {
        Export export = service.trouver(id).orElse(null);
        return service.fichier(id)
                .filter(fichier -> export != null)
                .map(fichier -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_TYPE,
                                export == null ? "" : export.format().type())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(export == null ? "" : export.nom(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .<Resource>body(new FileSystemResource(fichier)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                        .body(new ByteArrayResource(ABSENT.getBytes(StandardCharsets.UTF_8))));
    }
}
