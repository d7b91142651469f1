package fr.copil.projet;

import fr.copil.collecte.referentiel.ReferentielCourant;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.PerimetreService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a text continues only what it may: a text of its own territory, and rows of that very text. What it continues
 * gives rights and falls silent: a file does not say so on its own. Decision 0065.
 */
@Component
class Suites {

    private final ConventionService conventions;
    private final ReferentielCourant referentiel;
    private final PerimetreService perimetres;

    Suites(ConventionService conventions, ReferentielCourant referentiel, PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.conventions = conventions;
        this.referentiel = referentiel;
    }

    /** @param poursuit code of the text that it continues; empty for a first one */
    List<FauteDeProjet> fautes(CodeTerritoire ou, String poursuit, List<RangeeDeProjet> rangees) {
        if (!poursuit.isEmpty()
                && conventions
                        .documents()
                        .de(poursuit)
                        .filter(ancien -> ancien.convention().territoire().equals(ou))
                        .isEmpty()) {
            return List.of(new FauteDeProjet(
                    null,
                    "Le texte que celui-ci dit poursuivre n'est pas en vigueur, ou n'est pas du même territoire : un texte"
                            + " n'en poursuit qu'un de son territoire."));
        }
        Map<String, String> fichiers = new HashMap<>();
        if (!poursuit.isEmpty()) {
            for (Rangee ancienne : referentiel.rangees(poursuit)) {
                fichiers.putIfAbsent(ancienne.id(), ancienne.fichier());
            }
        }
        List<FauteDeProjet> fautes = new ArrayList<>();
        for (RangeeDeProjet rangee : rangees) {
            if (rangee.genre() != GenreDeRangee.IDENTITE
                    && !rangee.poursuit().isEmpty()
                    && !rangee.genre().fichier().equals(fichiers.get(rangee.poursuit()))) {
                fautes.add(new FauteDeProjet(
                        rangee,
                        "« " + Textes.abreger(rangee.titre(), 80)
                                + " » : cette ligne dit en poursuivre une qui n'est pas de sa sorte dans le texte d'avant."
                                + " Abandonnez-la, puis ajoutez-la de nouveau."));
            }
        }
        return fautes;
    }

    /** A text speaks for its territory: rows that name a place outside, unless the row before already did. */
    List<FauteDeProjet> ailleurs(Projet projet) {
        List<FauteDeProjet> fautes = new ArrayList<>();
        Map<String, Rangee> anciennes = projet.poursuit().isEmpty()
                ? Map.of()
                : referentiel.rangees(projet.poursuit()).stream()
                        .filter(rangee -> !rangee.fichier().equals(Recopie.CIBLES))
                        .collect(Collectors.toMap(Rangee::id, rangee -> rangee, (une, autre) -> une));
        for (GenreDeRangee genre : GenreDeRangee.values()) {
            for (Champ champ : genre.champs()) {
                if (champ.nature() == Champ.Nature.LIEU) {
                    projet.de(genre).stream()
                            .filter(rangee -> !dedans(projet, rangee.cellule(champ.colonne())))
                            .filter(rangee -> !dejaDit(anciennes.get(rangee.poursuit()), rangee, champ))
                            .forEach(rangee -> fautes.add(new FauteDeProjet(
                                    rangee,
                                    "« " + Textes.abreger(rangee.titre(), 80) + " », " + champ.libelle()
                                            + " : ce lieu n'est pas dans le territoire de ce texte.")));
                }
            }
        }
        return fautes;
    }

    private boolean dedans(Projet projet, String lieu) {
        return lieu.isEmpty()
                || CodeTerritoire.lire(lieu)
                        .filter(code -> perimetres.contient(projet.territoire(), code))
                        .isPresent();
    }

    private static boolean dejaDit(@Nullable Rangee ancienne, RangeeDeProjet rangee, Champ champ) {
        return ancienne != null && ancienne.cellule(champ.colonne()).equals(rangee.cellule(champ.colonne()));
    }
}
