package fr.copil.moyens.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.moyens.LigneComptee;
import fr.copil.moyens.Moyen;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.moyens.MoyensService;
import fr.copil.ui.Tableur;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All the lines of a territory, those that do not count included, as a file: of one year, or of all. */
@RestController
class MoyensExport {

    private static final List<String> ENTETES = List.of(
            "Année",
            "Territoire",
            "Code Copil",
            "Dispositif",
            "Financeur",
            "Valeur",
            "Unité",
            "État",
            "Enfants",
            "Euros par enfant",
            "Euros par habitant du quartier (édition de l'Insee de cette année)",
            "Qui le dit",
            "Dit le",
            "Par le financeur",
            "Version",
            "Diffusion",
            "Dans le total");

    private final MoyensService service;

    MoyensExport(MoyensService service) {
        this.service = service;
    }

    /** An unknown territory has nothing to export. */
    @GetMapping("/export/moyens.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(
            @PathVariable String extension,
            @RequestParam String territoire,
            @RequestParam(defaultValue = "") String annee) {
        Optional<MoyensDuTerritoire> lus = CodeTerritoire.lire(territoire).flatMap(service::lire);
        if (lus.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        List<List<Object>> lignes = lus.get().lignes().stream()
                .filter(ligne -> annee.isEmpty()
                        || annee.equals(String.valueOf(ligne.moyen().annee())))
                .map(MoyensExport::ligne)
                .toList();
        return new Tableur("copil-moyens-" + territoire, ENTETES, lignes).reponse(extension);
    }

    private static List<Object> ligne(LigneComptee ligne) {
        Moyen moyen = ligne.moyen();
        Long enfants = moyen.beneficiaires().nombre();
        return List.of(
                moyen.annee(),
                moyen.ou().nomEtNiveau(),
                moyen.ou().code().valeur(),
                moyen.poste().dispositifEnClair(),
                moyen.poste().financeurEnClair(),
                moyen.valeur(),
                moyen.poste().unite().libelle(),
                moyen.provisoire() ? "provisoire" : "définitif",
                enfants == null ? moyen.beneficiaires().enClair() : enfants,
                moyen.parEnfant().map(Object.class::cast).orElse(""),
                moyen.parHabitant().map(Object.class::cast).orElse(""),
                moyen.par(),
                Dates.jour(moyen.le()),
                moyen.parLeFinanceur() ? "oui" : "non",
                moyen.version(),
                moyen.diffusion().libelle(),
                EnClair.place(ligne));
    }
}
