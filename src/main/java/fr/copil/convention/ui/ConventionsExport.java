package fr.copil.convention.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.commun.Textes;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Documents;
import fr.copil.convention.EngagementService;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.TexteService;
import fr.copil.ui.Criteres;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of a document as files: the same parameters as the page, every row that matches. */
@RestController
class ConventionsExport {

    private final ConventionService conventions;
    private final EngagementService engagements;
    private final TexteService textes;

    ConventionsExport(ConventionService conventions, EngagementService engagements, TexteService textes) {
        this.conventions = conventions;
        this.engagements = engagements;
        this.textes = textes;
    }

    /** Every document when none is given. */
    @GetMapping("/export/engagements.{extension:csv|xlsx}")
    ResponseEntity<byte[]> engagements(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Criteres criteres = Criteres.de(QueryParameters.simple(parametres));
        String convention = criteres.valeur("convention");
        Documents documents = conventions.documents();
        if (convention != null && documents.de(convention).isEmpty()) {
            return inconnue(convention);
        }
        ListeEngagements liste = engagements.lister(AdresseEngagements.lire(convention, criteres));
        return TableEngagements.de(documents, liste, convention == null ? "" : "-" + convention)
                .reponse(extension);
    }

    @GetMapping("/export/synthese.{extension:csv|xlsx}")
    ResponseEntity<byte[]> synthese(@PathVariable String extension, @RequestParam String convention) {
        return conventions.documents().de(convention).isEmpty()
                ? inconnue(convention)
                : TableSynthese.de(convention, engagements.synthese(convention)).reponse(extension);
    }

    @GetMapping("/export/valeurs.{extension:csv|xlsx}")
    ResponseEntity<byte[]> valeurs(@PathVariable String extension, @RequestParam String convention) {
        return conventions.documents().de(convention).isEmpty()
                ? inconnue(convention)
                : TableValeurs.de(convention, textes.valeurs(convention)).reponse(extension);
    }

    private static ResponseEntity<byte[]> inconnue(String convention) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(("La convention « " + Textes.abreger(convention, 40) + " » n'existe pas.")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
