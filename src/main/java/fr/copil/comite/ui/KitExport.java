package fr.copil.comite.ui;

import fr.copil.comite.kit.KitService;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The kit of a séance, to be kept on a disk: never shown in the place of Copil, where its script has nothing to do. */
@RestController
class KitExport {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final KitService kits;

    KitExport(KitService kits) {
        this.kits = kits;
    }

    @GetMapping("/export/seances/{id:\\d{1,18}}/kit.html")
    ResponseEntity<byte[]> kit(@PathVariable long id) {
        return kits.de(id)
                .map(kit -> ResponseEntity.ok()
                        .contentType(HTML)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(kit.nom())
                                        .build()
                                        .toString())
                        .body(kit.page().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
