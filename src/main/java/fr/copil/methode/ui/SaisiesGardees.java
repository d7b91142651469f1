package fr.copil.methode.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.BrouillonService.Brouillon;
import fr.copil.methode.Reponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reader was answering about one territory, question by question, kept until it is saved or thrown away. */
class SaisiesGardees {

    private static final String REPONSE = "REPONSE";
    private static final String COMMENTAIRE = "COMMENTAIRE";

    /** @param reponse none while nothing was chosen */
    record Saisie(@Nullable Reponse reponse, String commentaire, Brouillon brouillon) {}

    private final BrouillonService brouillons;
    private final String debut;
    private final Map<String, Brouillon> trouvees;

    SaisiesGardees(BrouillonService brouillons, CodeTerritoire territoire) {
        this.brouillons = brouillons;
        this.debut = "methode:" + territoire + ":";
        this.trouvees = brouillons.tous(debut);
    }

    /** What was found when the page opened. */
    Optional<Saisie> de(String item) {
        return Optional.ofNullable(trouvees.get(debut + item)).map(brouillon -> {
            String reponse = brouillon.champs().getOrDefault(REPONSE, "");
            return new Saisie(
                    reponse.isEmpty() ? null : Reponse.valueOf(reponse),
                    brouillon.champs().getOrDefault(COMMENTAIRE, ""),
                    brouillon);
        });
    }

    void garder(String item, @Nullable Reponse reponse, String commentaire) {
        Map<String, String> champs = new HashMap<>();
        champs.put(REPONSE, reponse == null ? "" : reponse.name());
        champs.put(COMMENTAIRE, commentaire);
        brouillons.garder(debut + item, champs);
    }

    void jeter(String item) {
        brouillons.jeter(debut + item);
    }
}
