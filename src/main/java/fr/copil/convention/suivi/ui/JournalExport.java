package fr.copil.convention.suivi.ui;

import fr.copil.commun.Dates;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.ui.Tableur;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal of a convention as a file: who said what, when and why, as far as the reader may read it. */
@RestController
class JournalExport {

    private static final List<String> ENTETES = List.of(
            "Engagement",
            "Titre",
            "Période",
            "Le",
            "Par",
            "Quoi",
            "Sujet",
            "Avant",
            "Après",
            "Pourquoi, ou ce qui est dit");

    private final SuiviService suivis;

    JournalExport(SuiviService suivis) {
        this.suivis = suivis;
    }

    @GetMapping("/export/journal.{extension:csv|xlsx}")
    ResponseEntity<byte[]> journal(
            @PathVariable String extension,
            @RequestParam String convention,
            @RequestParam(defaultValue = "") String change) {
        return new Tableur(
                        "journal",
                        ENTETES,
                        suivis.journalDeLaConvention(convention, change.equals("oui")).stream()
                                .map(JournalExport::ligne)
                                .toList())
                .reponse(extension);
    }

    private static List<Object> ligne(LigneDeJournal ligne) {
        EntreeJournal entree = ligne.entree();
        Sujet sujet = entree.sujet();
        return List.of(
                ligne.engagement(),
                ligne.titre(),
                entree.periode(),
                Dates.moment(entree.le().toInstant()),
                entree.fonction(),
                entree.quoi(),
                sujet == null ? "" : sujet.libelle(),
                entree.avant(),
                entree.apres(),
                entree.texte());
    }
}
