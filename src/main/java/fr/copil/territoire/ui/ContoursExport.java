package fr.copil.territoire.ui;

import fr.copil.territoire.ContoursService;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Backgrounds of maps: a browser keeps one for a week, then asks only whether it has changed. */
@RestController
class ContoursExport {

    private static final CacheControl UNE_SEMAINE =
            CacheControl.maxAge(Duration.ofDays(7)).cachePrivate();

    private final ContoursService contours;

    ContoursExport(ContoursService contours) {
        this.contours = contours;
    }

    @GetMapping("/contours/{nom}.json")
    ResponseEntity<String> fond(@PathVariable String nom) {
        return contours.lire(nom)
                .map(feuille -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(UNE_SEMAINE)
                        // A weak one: a strong one would keep Tomcat from compressing.
                        .eTag("W/\"" + feuille.empreinte() + "\"")
                        .body(feuille.json()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
