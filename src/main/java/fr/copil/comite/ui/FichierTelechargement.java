package fr.copil.comite.ui;

import fr.copil.comite.FichierService;
import fr.copil.commun.ErreurCopil;
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

/** The files of séances: to be saved, and as images for the wall and those who follow it. */
@RestController
class FichierTelechargement {

    private final FichierService fichiers;

    FichierTelechargement(FichierService fichiers) {
        this.fichiers = fichiers;
    }

    @GetMapping("/seances/fichiers/{id:\\d{1,18}}")
    ResponseEntity<Resource> telecharger(@PathVariable long id) {
        return fichiers.telecharger(id)
                .map(fichier -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(fichier.type()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(fichier.nom(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .<Resource>body(new FileSystemResource(fichier.chemin())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A page that cannot be drawn is not there: the screen says so in its place. */
    @GetMapping("/seances/fichiers/{id:\\d{1,18}}/pages/{page:\\d{1,4}}")
    ResponseEntity<Resource> page(@PathVariable long id, @PathVariable int page) {
        try {
            return fichiers.page(id, page)
                    .map(image -> ResponseEntity.ok()
                            .contentType(MediaType.parseMediaType(image.type()))
                            .<Resource>body(image.contenu()))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (ErreurCopil neSeDessinePas) {
            return ResponseEntity.notFound().build();
        }
    }
}
