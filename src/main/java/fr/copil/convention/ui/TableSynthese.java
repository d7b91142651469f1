package fr.copil.convention.ui;

import fr.copil.convention.EtatSuivi;
import fr.copil.convention.IndicateurCite;
import fr.copil.convention.Objectif;
import fr.copil.convention.TableauDeSynthese;
import fr.copil.convention.TableauDeSynthese.Action;
import fr.copil.convention.TableauDeSynthese.Libelle;
import fr.copil.ui.Tableur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The synthesis table as a file, one column a state. */
final class TableSynthese {

    private TableSynthese() {}

    static Tableur de(String convention, TableauDeSynthese synthese) {
        List<String> entetes = new ArrayList<>(List.of(
                "Objectif",
                "Code de l'action",
                "Action",
                "Code de l'indicateur",
                "Indicateur imprimé",
                "Codes des indicateurs de l'article 4.4",
                "Valeur en vigueur, France"));
        Arrays.stream(EtatSuivi.values()).forEach(etat -> entetes.add(etat.titre()));
        ValeurFrance france = new ValeurFrance(synthese.mesures());
        List<List<Object>> lignes = new ArrayList<>();
        for (Objectif objectif : synthese.objectifs()) {
            synthese.actions().stream()
                    .filter(action -> objectif.id().equals(action.engagement().objectif()))
                    .forEach(action -> {
                        List<Libelle> libelles = synthese.libellesDe(action);
                        if (libelles.isEmpty()) {
                            lignes.add(ligne(objectif, action, null, france));
                        }
                        libelles.forEach(libelle -> lignes.add(ligne(objectif, action, libelle, france)));
                    });
            synthese.sansAction(objectif).forEach(libelle -> lignes.add(ligne(objectif, null, libelle, france)));
        }
        return new Tableur("synthese-" + convention, entetes, lignes);
    }

    private static List<Object> ligne(
            Objectif objectif, @Nullable Action action, @Nullable Libelle libelle, ValeurFrance france) {
        List<Object> cellules = new ArrayList<>(List.of(
                objectif.libelle(),
                action == null ? "" : action.engagement().id(),
                action == null ? "sans action" : action.engagement().titre(),
                libelle == null ? "" : libelle.id(),
                libelle == null ? "aucun indicateur imprimé" : libelle.nom(),
                libelle == null
                        ? ""
                        : libelle.reprises().stream().map(IndicateurCite::id).collect(Collectors.joining(", ")),
                libelle == null ? "" : france.de(libelle)));
        Arrays.stream(EtatSuivi.values())
                .forEach(etat ->
                        cellules.add(action == null ? "" : action.etats().getOrDefault(etat, 0)));
        return cellules;
    }
}
