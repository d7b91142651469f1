package fr.copil.action.appel.ui;

import fr.copil.action.appel.Dossier;
import fr.copil.action.appel.DossiersService;
import fr.copil.action.appel.SessionDAppel;
import fr.copil.convention.EngagementNomme;
import fr.copil.ui.Tableur;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decision of a session as a file: a row a dossier, a column a funder. */
@RestController
class DossiersExport {

    private static final List<String> ENTETES = List.of(
            "Rang",
            "Action proposée",
            "Structure",
            "Territoire",
            "Code Copil",
            "Quartiers prioritaires",
            "Engagements servis",
            "Demandé (euros)",
            "Avis de la DSDEN",
            "Motif de l'avis",
            "État",
            "Accordé (euros)",
            "Déposé par");

    private final DossiersService service;

    DossiersExport(DossiersService service) {
        this.service = service;
    }

    @GetMapping("/export/appel.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(
            @PathVariable String extension,
            @RequestParam(defaultValue = "0") int annee,
            @RequestParam(defaultValue = "") String appel) {
        SessionDAppel session = service.session(annee, appel);
        List<String> financeurs = List.copyOf(session.parFinanceur().keySet());
        List<String> entetes = new ArrayList<>(ENTETES);
        financeurs.forEach(un -> entetes.add(un + " (euros)"));
        return new Tableur(
                        "copil-appel-" + session.annee(),
                        entetes,
                        session.dossiers().stream()
                                .map(dossier -> ligne(dossier, financeurs))
                                .toList())
                .reponse(extension);
    }

    private static List<Object> ligne(Dossier dossier, List<String> financeurs) {
        List<Object> cellules = new ArrayList<>(List.of(
                dossier.priorite() == null ? "" : dossier.priorite(),
                dossier.titre(),
                dossier.structure(),
                dossier.ou().nomEtNiveau(),
                dossier.ou().code().valeur(),
                DossiersEnListe.quartiers(dossier),
                dossier.engagements().stream().map(EngagementNomme::titre).collect(Collectors.joining(" ; ")),
                dossier.demande(),
                DossiersEnListe.avis(dossier),
                dossier.avisMotif(),
                dossier.etat().libelle(),
                dossier.accorde().map(Object.class::cast).orElse(""),
                dossier.service()));
        financeurs.forEach(financeur -> cellules.add(dossier.decision().stream()
                .filter(un -> dossier.accorde().isPresent() && un.financeur().equals(financeur))
                .map(un -> (Object) un.montant())
                .findFirst()
                .orElse("")));
        return cellules;
    }
}
