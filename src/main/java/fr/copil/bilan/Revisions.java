package fr.copil.bilan;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.Dates;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The last page of a frozen bilan: what the figures have become since, with the old, the new and why. */
final class Revisions {

    private Revisions() {}

    /** The bilan as it was frozen, and that page; before the annexes nothing moves. */
    static Bilan jointes(Bilan fige, List<Changement> changements, LocalDate aujourdHui) {
        List<Section> sections = new ArrayList<>(fige.sections());
        sections.add(section(changements, aujourdHui));
        return new Bilan(fige.entete(), sections, fige.definitions());
    }

    static Section section(List<Changement> changements, LocalDate aujourdHui) {
        String jour = Dates.jour(aujourdHui);
        String phrase = changements.isEmpty()
                ? "Au " + jour + ", aucun chiffre ni aucun état n'a changé depuis le gel."
                : "Ce qui précède est figé. Au " + jour + ", ces chiffres et ces états ne sont plus les mêmes.";
        return new Section(
                Section.REVISIONS,
                "Révisés depuis le gel",
                false,
                List.of(Bloc.Paragraphe.de(phrase)),
                changements.isEmpty() ? List.of() : List.of(tableau(changements)));
    }

    private static Bloc.Grille tableau(List<Changement> changements) {
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        "Chiffres et états révisés depuis le gel",
                        List.of("Quoi", "Au gel", "Depuis", "Pourquoi"),
                        changements.stream().map(Revisions::ligne).toList()),
                List.of(22, 28, 28, 22));
    }

    private static List<Cellule> ligne(Changement changement) {
        return List.of(
                Cellule.texte(changement.objet().libelle() + " : " + changement.quoi()),
                Cellule.texte(changement.avant().isEmpty() ? "absent" : changement.avant()),
                Cellule.texte(changement.apres().isEmpty() ? "absent" : changement.apres()),
                Cellule.texte(changement.raison().isEmpty() ? "aucun motif enregistré" : changement.raison()));
    }
}
