package fr.copil.territoire.ui;

import fr.copil.territoire.FicheTerritoire.Membre;
import fr.copil.territoire.FicheTerritoire.Section;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.territoire.Rubrique;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of a part of the sheet: those that tell its rows apart, no other. */
final class ColonnesDeSection {

    private record Une(Colonne colonne, Function<Membre, Cellule> cellule) {}

    private final Section section;
    private final List<Une> colonnes = new ArrayList<>();

    private ColonnesDeSection(Section section) {
        this.section = section;
    }

    /** @param distances whether the rows are near a quartier, at a distance to show */
    static ColonnesDeSection de(Section section, boolean distances) {
        ColonnesDeSection choisies = new ColonnesDeSection(section);
        List<Membre> membres = section.premiers();
        choisies.ajouter(
                "Nom",
                membre -> Cellule.lien(
                        membre.ligne().territoire().nom(),
                        Adresses.fiche(membre.ligne().territoire().code())));
        choisies.ajouter("Code", texte(ligne -> EnClair.code(ligne.territoire().code())));
        if (membres.stream().map(membre -> membre.ligne().dans()).distinct().count() > 1) {
            choisies.ajouter("Dans", texte(LigneAnnuaire::dans));
        }
        if (membres.stream().anyMatch(membre -> membre.ligne().educationPrioritaire() != null)) {
            choisies.ajouter("Éducation prioritaire", texte(EnClair::educationPrioritaire));
        }
        if (section.rubrique() == Rubrique.ETABLISSEMENT) {
            choisies.ajouter("Secteur", texte(EnClair::secteur));
        }
        if (distances) {
            choisies.colonnes.add(new Une(Colonne.nombre("Distance"), ColonnesDeSection::distance));
        }
        return choisies;
    }

    ListeModele liste(String id, String legende) {
        return ListeModele.simple(
                id,
                legende,
                colonnes.stream().map(Une::colonne).toList(),
                section.premiers().stream()
                        .map(membre -> Ligne.de(colonnes.stream()
                                .map(une -> une.cellule().apply(membre))
                                .toList()))
                        .toList(),
                "");
    }

    private void ajouter(String titre, Function<Membre, Cellule> cellule) {
        colonnes.add(new Une(Colonne.de(titre), cellule));
    }

    private static Function<Membre, Cellule> texte(Function<LigneAnnuaire, String> lecture) {
        return membre -> Cellule.texte(lecture.apply(membre.ligne()));
    }

    private static Cellule distance(Membre membre) {
        BigDecimal metres = membre.distanceEnMetres();
        return Cellule.texte(metres == null ? "" : EnClair.distance(metres));
    }
}
