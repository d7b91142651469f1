package fr.copil.action.ui;

import fr.copil.action.Action;
import fr.copil.action.ActionsService;
import fr.copil.action.FiltreActions;
import fr.copil.action.Part;
import fr.copil.commun.Dates;
import fr.copil.convention.EngagementNomme;
import fr.copil.ui.Tableur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All the actions that match, as a file. */
@RestController
class ActionsExport {

    private static final List<String> ENTETES = Stream.of(
                    Stream.of(
                            "Titre",
                            "Engagements servis",
                            "Codes des engagements",
                            "Territoire",
                            "Code Copil",
                            "Dispositif",
                            "Pilote",
                            "Partenaires",
                            "Début",
                            "Fin",
                            "État",
                            "Participants"),
                    Arrays.stream(Part.values()).map(Part::libelle),
                    Stream.of("Preuve", "Diffusion", "Qui le dit", "Dit le", "Version"))
            .flatMap(noms -> noms)
            .toList();

    private final ActionsService service;

    ActionsExport(ActionsService service) {
        this.service = service;
    }

    @GetMapping("/export/actions.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        return new Tableur(
                        "copil-actions",
                        ENTETES,
                        service.toutes(FiltreActions.lire(parametres)).stream()
                                .map(ActionsExport::ligne)
                                .toList())
                .reponse(extension);
    }

    private static List<Object> ligne(Action action) {
        Long total = action.participants().total();
        List<Object> cellules = new ArrayList<>(List.of(
                action.titre(),
                joindre(action.engagements().stream().map(EngagementNomme::titre)),
                joindre(action.engagements().stream().map(EngagementNomme::id)),
                action.ou().nomEtNiveau(),
                action.ou().code().valeur(),
                action.nomDuDispositif(),
                action.pilote(),
                action.partenaires(),
                Dates.jour(action.debut()),
                action.fin() == null ? "" : Dates.jour(action.fin()),
                action.etat().libelle(),
                total == null ? action.participants().enClair() : total));
        for (Part part : Part.values()) {
            Long nombre = action.participants().parts().get(part);
            cellules.add(nombre == null ? action.participants().enClair(part) : nombre);
        }
        cellules.addAll(List.of(
                action.preuve(),
                action.diffusion().libelle(),
                action.service(),
                Dates.jour(action.le()),
                action.version()));
        return cellules;
    }

    private static String joindre(Stream<String> textes) {
        return textes.collect(Collectors.joining(" ; "));
    }
}
