package fr.copil.indicateur.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.commun.Renvois;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.figure.DonneesEnClair;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.ui.Criteres;
import fr.copil.ui.Tableur;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The filtered catalogue as a file, every column of the definitions. */
@RestController
class IndicateursExport {

    private static final List<String> ENTETES = List.of(
            "Identifiant",
            "Document",
            "Nom",
            "Thème",
            "Nature",
            "Comparaison",
            "Niveau",
            "Unité",
            "Numérateur",
            "Dénominateur",
            "Sens",
            "Périodicité",
            "Année d'un chiffre",
            "Producteur",
            "Code de l'indicateur dont c'est un autre libellé",
            "Données",
            "Article",
            "Notes",
            Renvois.COLONNE);

    private final CatalogueService service;

    IndicateursExport(CatalogueService service) {
        this.service = service;
    }

    @GetMapping("/export/indicateurs.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        Criteres criteres = Criteres.de(QueryParameters.simple(parametres));
        List<List<Object>> lignes = service.lire(FiltreIndicateurs.lire(criteres.parametres())).lignes().stream()
                .map(IndicateursExport::ligne)
                .toList();
        return new Tableur("copil-indicateurs", ENTETES, lignes).reponse(extension);
    }

    /** A cell that the document leaves out stays empty, as in the référentiel. */
    private static List<Object> ligne(LigneDeCatalogue ligne) {
        Definition d = ligne.definition();
        return List.of(
                d.id(),
                d.document(),
                d.nom(),
                d.theme() == null ? "" : d.theme().libelle(),
                d.natures().isEmpty() ? "" : CatalogueEnListe.natures(d),
                d.comparaison(),
                d.niveau(),
                d.unite(),
                d.numerateur(),
                d.denominateur(),
                d.sens() == null ? "" : d.sens().phrase(),
                d.periodicite(),
                d.annee(),
                d.producteur(),
                String.join(", ", ligne.aliasDe()),
                DonneesEnClair.de(ligne),
                Renvois.lieux(d.source()),
                Renvois.notes(d.note()),
                Renvois.bruts(d.source(), d.note()));
    }
}
