package fr.copil.territoire.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.copil.commun.Nombres;
import fr.copil.territoire.AnnuaireService;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.ui.Criteres;
import fr.copil.ui.Tableur;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
        AdresseLue lue = AdresseLue.de(Criteres.de(QueryParameters.simple(parametres)));
        if (lue.codeIllisible() != null) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(("Le territoire «" + Nombres.FINE + lue.codeIllisible() + Nombres.FINE + "» n'existe pas.")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return new Tableur(
                        "territoires",
                        ENTETES,
                        annuaire.tout(lue.demande()).stream()
                                .map(TerritoiresExport::ligne)
                                .toList())
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
