package fr.copil.indicateur.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Tableur;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rehearsal as a file, all cells at once: states, and the figures of a file in waiting for those who rehearse it. */
@RestController
class RepetitionExport {

    private final RepetitionService service;

    RepetitionExport(RepetitionService service) {
        this.service = service;
    }

    @GetMapping("/export/repetition.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Criteres criteres = Criteres.de(QueryParameters.simple(parametres));
        Repetition repetition = service.lire(RepetitionEnListe.demande(criteres, 0));
        List<List<Object>> lignes = repetition.lignes().stream()
                .map(ligne -> List.<Object>copyOf(RepetitionEnListe.textes(repetition, ligne)))
                .toList();
        return new Tableur("copil-repetition", RepetitionEnListe.entetes(), lignes).reponse(extension);
    }
}
