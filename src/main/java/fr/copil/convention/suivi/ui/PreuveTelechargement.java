package fr.copil.convention.suivi.ui;

import fr.copil.convention.suivi.PreuveService;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Evidence files, never opened inside Copil: a browser is told to save them and to guess nothing about them. */
@RestController
class PreuveTelechargement {

    private final PreuveService preuves;

    PreuveTelechargement(PreuveService preuves) {
        this.preuves = preuves;
    }

    @GetMapping("/preuves/{id:\\d{1,18}}")
    ResponseEntity<Resource> telecharger(@PathVariable long id) {
        return preuves.telecharger(id)
                .map(preuve -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(preuve.type()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(preuve.nom(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .<Resource>body(new FileSystemResource(preuve.chemin())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
