package fr.copil.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.audit.AuditService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Tableur;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was searched in the log, as a file. */
@RestController
class AuditExport {

    private final AuditService service;

    AuditExport(AuditService service) {
        this.service = service;
    }

    @GetMapping("/export/audit.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Criteres criteres = Criteres.de(QueryParameters.simple(parametres));
        return new Tableur(
                        "copil-audit",
                        AuditEnListe.ENTETES,
                        service.lire(AuditEnListe.demandee(criteres), AuditService.EXPORTEES, 0).stream()
                                .map(AuditEnListe::exportee)
                                .toList())
                .reponse(extension);
    }
}
