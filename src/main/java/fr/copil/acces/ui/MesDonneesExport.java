package fr.copil.acces.ui;

import fr.copil.acces.MesDonneesService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** « Mes données », as a file that a person and a program read. */
@RestController
class MesDonneesExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MesDonneesService service;

    MesDonneesExport(MesDonneesService service) {
        this.service = service;
    }

    @GetMapping("/export/mes-donnees.json")
    ResponseEntity<byte[]> exporter() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("copil-mes-donnees.json")
                                .build()
                                .toString())
                .body(JSON.writeValueAsBytes(service.lire()));
    }
}
