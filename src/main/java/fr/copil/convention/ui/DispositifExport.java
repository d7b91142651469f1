package fr.copil.convention.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.commun.Renvois;
import fr.copil.convention.dispositif.DernierReleve;
import fr.copil.convention.dispositif.Dispositif;
import fr.copil.convention.dispositif.DispositifEngagement;
import fr.copil.convention.dispositif.DispositifFiltre;
import fr.copil.convention.dispositif.DispositifRecensement;
import fr.copil.convention.dispositif.DispositifService;
import fr.copil.convention.dispositif.ui.MotsDuRecensement;
import fr.copil.ui.Criteres;
import fr.copil.ui.Tableur;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The filtered census as a file, every column with its notes. */
@RestController
class DispositifExport {

    private static final List<String> ENTETES = List.of(
            "Code",
            "Section",
            "Dispositif",
            "Nom imprimé",
            "Pilote",
            "Public",
            "Territoire",
            "Convention signée",
            "Mention de la colonne convention",
            "Acteurs",
            "Financements",
            "Référence",
            "Spécificité",
            "Codes des engagements servis",
            "Dernier recensement",
            "Recensé par",
            "Source",
            "Notes de lecture",
            Renvois.COLONNE);

    private final DispositifService service;

    DispositifExport(DispositifService service) {
        this.service = service;
    }

    @GetMapping("/export/dispositifs.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Criteres criteres = Criteres.de(QueryParameters.simple(parametres));
        List<List<Object>> lignes = service.lire(DispositifFiltre.lire(criteres.parametres())).lignes().stream()
                .map(DispositifExport::ligne)
                .toList();
        return new Tableur("copil-dispositifs", ENTETES, lignes).reponse(extension);
    }

    private static List<Object> ligne(DispositifRecensement.Ligne ligne) {
        Dispositif d = ligne.dispositif();
        DernierReleve dernier = ligne.dernier();
        return List.of(
                d.id(),
                d.section().titre(),
                d.nom(),
                d.nomImprime(),
                d.pilote(),
                d.publicVise(),
                d.territoire(),
                d.convention().libelle(),
                d.mention(),
                d.acteurs(),
                d.financements(),
                d.reference(),
                d.specificite(),
                ligne.engagements().stream().map(DispositifEngagement::id).collect(Collectors.joining(", ")),
                dernier == null
                        ? MotsDuRecensement.NON_RECENSE
                        : dernier.annee().libelle(),
                dernier == null ? "" : String.join(", ", dernier.par()),
                Renvois.lieux(d.source()),
                Renvois.notes(d.note()),
                Renvois.bruts(d.source(), d.note()));
    }
}
