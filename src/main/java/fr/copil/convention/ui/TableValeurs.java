package fr.copil.convention.ui;

import fr.copil.commun.Renvois;
import fr.copil.convention.ValeurImprimee;
import fr.copil.ui.Tableur;
import java.util.List;
import java.util.Objects;

/** The printed values as a file: numbers as numbers, their sign and unit beside. */
final class TableValeurs {

    private TableValeurs() {}

    static Tableur de(String convention, List<ValeurImprimee> valeurs) {
        return new Tableur(
                "valeurs-" + convention,
                List.of(
                        "Code",
                        "Ce qui est dit",
                        "Population",
                        "Période",
                        "Signe",
                        "Valeur",
                        "Valeur haute",
                        "Unité",
                        "Statut",
                        "Code du territoire",
                        "Territoire",
                        "Codes des indicateurs",
                        "Source",
                        "Notes",
                        Renvois.COLONNE),
                valeurs.stream().map(TableValeurs::ligne).toList());
    }

    private static List<Object> ligne(ValeurImprimee valeur) {
        return List.of(
                valeur.id(),
                valeur.fait(),
                valeur.population(),
                valeur.periode(),
                valeur.operateur(),
                Objects.requireNonNullElse(valeur.valeur(), ""),
                Objects.requireNonNullElse(valeur.valeurMax(), ""),
                valeur.unite(),
                VoletValeurs.statut(valeur.statut()),
                Objects.requireNonNullElse(valeur.territoire(), ""),
                Objects.requireNonNullElse(valeur.nomTerritoire(), ""),
                String.join(", ", valeur.indicateurs()),
                Renvois.lieux(valeur.source()),
                Renvois.notes(valeur.note()),
                Renvois.bruts(valeur.source(), valeur.note()));
    }
}
