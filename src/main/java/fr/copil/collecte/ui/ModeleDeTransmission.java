package fr.copil.collecte.ui;

import fr.copil.collecte.transmission.TransmissionService;
import fr.copil.ui.Tableur;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The columns of a file of figures, to be filled in. */
@RestController
class ModeleDeTransmission {

    private final TransmissionService service;

    ModeleDeTransmission(TransmissionService service) {
        this.service = service;
    }

    @GetMapping("/export/modele-de-transmission.csv")
    ResponseEntity<byte[]> exporter() {
        return new Tableur("copil-modele-de-transmission", service.colonnes(), List.of()).reponse("csv");
    }
}
