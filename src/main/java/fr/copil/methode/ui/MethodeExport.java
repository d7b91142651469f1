package fr.copil.methode.ui;

import fr.copil.commun.Renvois;
import fr.copil.methode.AutoEvaluation;
import fr.copil.methode.Item;
import fr.copil.methode.MethodeService;
import fr.copil.methode.ReponseDonnee;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Tableur;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The self-assessment of one territory as a file: every question, answered or not. */
@RestController
class MethodeExport {

    private static final DateTimeFormatter QUAND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final List<String> ENTETES = List.of(
            "Identifiant",
            "Thème",
            "Question",
            "Territoire",
            "Réponse",
            "Commentaire",
            "Fonction de l'auteur",
            "Date",
            "Réponses précédentes",
            "Article",
            Renvois.COLONNE);

    private final MethodeService service;

    MethodeExport(MethodeService service) {
        this.service = service;
    }

    /** Without a contrat de ville there is nothing to export. */
    @GetMapping("/export/methode.{extension:csv|xlsx}")
    ResponseEntity<byte[]> exporter(@PathVariable String extension, @RequestParam String territoire) {
        AutoEvaluation evaluation = service.lire(territoire);
        Territoire trouve = evaluation.territoire();
        if (trouve == null || !trouve.code().valeur().equals(territoire)) {
            return ResponseEntity.notFound().build();
        }
        List<List<Object>> lignes = evaluation.questions().stream()
                .map(item -> ligne(item, trouve, evaluation.historique(item.id())))
                .toList();
        return new Tableur("copil-methode-" + trouve.code(), ENTETES, lignes).reponse(extension);
    }

    private static List<Object> ligne(Item item, Territoire territoire, List<ReponseDonnee> historique) {
        Optional<ReponseDonnee> derniere = historique.isEmpty() ? Optional.empty() : Optional.of(historique.getLast());
        return List.of(
                item.id(),
                item.theme().libelle(),
                item.libelle(),
                territoire.nomEtNiveau(),
                derniere.map(reponse -> reponse.reponse().libelle()).orElse("sans réponse"),
                derniere.map(ReponseDonnee::commentaire).orElse(""),
                derniere.map(ReponseDonnee::auteur).orElse(""),
                derniere.map(reponse -> QUAND.format(reponse.le())).orElse(""),
                Math.max(0, historique.size() - 1),
                Renvois.lieux(item.source()),
                Renvois.bruts(item.source(), item.note()));
    }
}
