package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.Textes;
import fr.copil.convention.Convention;
import fr.copil.convention.Document;
import fr.copil.convention.Objectif;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.ArrayList;
import java.util.List;

/** What was signed, for those who did not read it: who committed themselves, for how long, to what. */
final class Orientations {

    private Orientations() {}

    static Proposition de(Matiere matiere) {
        Document document = matiere.document();
        List<Objectif> orientations = premieres(matiere);
        List<Bloc> elements = new ArrayList<>();
        if (!matiere.parties().isEmpty()) {
            elements.add(new Bloc.Grille(
                    new FigureModele.Tableau(
                            "Parties de la convention",
                            List.of("Partie", "Fonction"),
                            matiere.parties().stream()
                                    .map(partie -> List.of(
                                            Cellule.texte(partie.service().nom()),
                                            Cellule.texte(Textes.majuscule(
                                                    String.join(" et ", Textes.plusieurs(partie.fonction()))))))
                                    .toList()),
                    List.of(45, 55)));
        }
        if (!orientations.isEmpty()) {
            elements.add(new Bloc.Intertitre(2, "Orientations"));
            elements.add(new Bloc.Puces(
                    false,
                    orientations.stream()
                            .map(objectif -> List.of(Fragment.simple(objectif.libelle())))
                            .toList()));
        }
        return Proposition.vive("orientations", Markdown.echapper(phrase(document, orientations)), elements);
    }

    private static String phrase(Document document, List<Objectif> orientations) {
        Convention convention = document.convention();
        String duree = document.duree().isEmpty() ? "" : " Durée : " + document.duree() + ".";
        String revision = document.revision().isEmpty() ? "" : " Révision : " + document.revision() + ".";
        return Textes.majuscule(convention.titre()) + "." + duree + revision
                + (orientations.isEmpty()
                        ? ""
                        : " Le texte porte " + compte(orientations.size(), "orientation", "orientations") + ".");
    }

    /** The widest ones that say something: below a lone one that holds all the others. */
    static List<Objectif> premieres(Matiere matiere) {
        List<Objectif> arbre =
                matiere.engagements().objectifs().arbre(matiere.document().code());
        List<Objectif> racines = arbre.stream()
                .filter(objectif -> arbre.stream().noneMatch(autre -> autre.id().equals(objectif.parent())))
                .toList();
        return racines.size() != 1
                ? racines
                : arbre.stream()
                        .filter(objectif -> racines.getFirst().id().equals(objectif.parent()))
                        .toList();
    }
}
