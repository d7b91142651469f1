package fr.copil.territoire.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.territoire.AnnuaireService;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.ui.Criteres;
import fr.copil.ui.Tableur;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All the territories that the list's filters keep, as a file. */
@RestController
class TerritoiresExport {

    private static final List<String> ENTETES =
            List.of("Nom", "Niveau", "Code", "Dans", "Éducation prioritaire", "Secteur", "Code Copil");

    private final AnnuaireService annuaire;

    TerritoiresExport(AnnuaireService annuaire) {
        this.annuaire = annuaire;
    }

    @GetMapping("/export/territoires.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam Map<String, String> parametres) {
        DemandeLue lue = DemandeLue.de(Criteres.de(QueryParameters.simple(parametres)));
        // A code that cannot be read holds nothing: better an empty file than all of France.
        List<LigneAnnuaire> lignes = lue.codeIllisible() == null ? annuaire.tout(lue.demande()) : List.of();
        return new Tableur(
                        "territoires",
                        ENTETES,
                        lignes.stream().map(TerritoiresExport::ligne).toList())
                .reponse(extension);
    }

    private static List<Object> ligne(LigneAnnuaire ligne) {
        return List.of(
                ligne.territoire().nom(),
                ligne.rubrique().libelle(),
                EnClair.code(ligne.territoire().code()),
                ligne.dans(),
                EnClair.educationPrioritaire(ligne),
                EnClair.secteur(ligne),
                ligne.territoire().code().valeur());
    }
}
