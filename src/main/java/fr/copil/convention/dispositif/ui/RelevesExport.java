package fr.copil.convention.dispositif.ui;

import fr.copil.commun.Dates;
import fr.copil.convention.dispositif.DispositifService;
import fr.copil.convention.dispositif.Effectif;
import fr.copil.convention.dispositif.PublicCompte;
import fr.copil.convention.dispositif.Releve;
import fr.copil.convention.dispositif.ReleveCompte;
import fr.copil.convention.dispositif.RelevesService;
import fr.copil.ui.Tableur;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All the relevés of a dispositif, those whose sites do not count included, as a file. */
@RestController
class RelevesExport {

    private static final List<String> ENTETES = List.of(
            "Code du dispositif",
            "Dispositif",
            "Année",
            "Territoire",
            "Code Copil",
            "État",
            "Sites",
            PublicCompte.ENFANTS.titre(),
            PublicCompte.JEUNES.titre(),
            PublicCompte.ADULTES.titre(),
            "Précisions",
            "Qui le dit",
            "Dit le",
            "Version",
            "Diffusion",
            "Dans le total des sites");

    private final DispositifService dispositifs;
    private final RelevesService service;

    RelevesExport(DispositifService dispositifs, RelevesService service) {
        this.dispositifs = dispositifs;
        this.service = service;
    }

    /** An unknown dispositif has nothing to export. */
    @GetMapping("/export/releves.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam String dispositif) {
        return dispositifs
                .fiche(dispositif)
                .map(fiche -> new Tableur(
                                "copil-releves-" + fiche.dispositif().id(),
                                ENTETES,
                                service.lire(dispositif).releves().stream()
                                        .map(compte -> ligne(fiche.dispositif().nom(), compte))
                                        .toList())
                        .reponse(extension))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static List<Object> ligne(String nom, ReleveCompte compte) {
        Releve releve = compte.releve();
        Integer sites = releve.sites();
        return List.of(
                releve.dispositif(),
                nom,
                releve.annee().libelle(),
                releve.ou().nomEtNiveau(),
                releve.ou().code().valeur(),
                releve.etat().libelle(),
                sites == null ? "" : sites,
                effectif(releve.effectif(PublicCompte.ENFANTS)),
                effectif(releve.effectif(PublicCompte.JEUNES)),
                effectif(releve.effectif(PublicCompte.ADULTES)),
                releve.mots(),
                releve.par(),
                Dates.jour(releve.le()),
                releve.version(),
                releve.diffusion().libelle(),
                MotsDuRecensement.place(compte));
    }

    private static Object effectif(Effectif effectif) {
        Long nombre = effectif.nombre();
        return nombre == null ? effectif.enClair() : nombre;
    }
}
