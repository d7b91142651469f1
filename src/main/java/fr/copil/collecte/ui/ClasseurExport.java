package fr.copil.collecte.ui;

import fr.copil.collecte.classeur.Format;
import fr.copil.collecte.classeur.Modele;
import fr.copil.collecte.transmission.ControleService;
import fr.copil.collecte.transmission.DemandeDeTrame;
import fr.copil.collecte.transmission.ModeleDeTrame;
import fr.copil.collecte.transmission.TrameService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

    private static final String ABSENTE = "Cette copie n'est plus là : elle se garde tant que la page du contrôle est"
            + " ouverte. Renvoyez le fichier, elle sera refaite.\n";

    private final TrameService trames;
    private final ControleService controles;

    ClasseurExport(TrameService trames, ControleService controles) {
        this.trames = trames;
        this.controles = controles;
    }

    /** The file that was sent, with what is to be corrected. */
    @GetMapping("/export/copie/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> copie(@PathVariable UUID id) {
        return controles
                .copie(id)
                .map(copie -> fichier(copie.nom(), copie.format(), copie.octets()))
                .orElseGet(() -> refus(HttpStatus.NOT_FOUND, ABSENTE));
    }

    @GetMapping("/export/classeur.{extension:xlsx|ods|csv}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Format format = Format.valueOf(extension.toUpperCase(Locale.ROOT));
        try {
            Modele modele = ModeleDeTrame.de(trames.lire(DemandeDeTrame.de(parametres)));
            return fichier(modele.nom() + "." + format.extension(), format, modele.octets(format));
        } catch (ErreurCopil refus) {
            return refus(refus instanceof Interdit ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND, refus.toString());
        }
    }

    private static ResponseEntity<byte[]> fichier(String nom, Format format, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(octets);
    }

    private static ResponseEntity<byte[]> refus(HttpStatus etat, String phrase) {
        return ResponseEntity.status(etat)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(phrase.getBytes(StandardCharsets.UTF_8));
    }
}
