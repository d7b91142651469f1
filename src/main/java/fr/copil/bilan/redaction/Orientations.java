package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.Textes;
import fr.copil.convention.Convention;
import fr.copil.convention.Document;
import fr.copil.convention.Engagement;
import fr.copil.convention.Objectif;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What was signed, for those who did not read it: who committed themselves, for how long, to what. */
final class Orientations {

    private Orientations() {}

    static Proposition de(Matiere matiere) {
        Document document = matiere.document();
        List<Objectif> orientations = servies(matiere);
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
            elements.add(new Bloc.Intertitre(2, "Objectifs que servent les engagements"));
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
                        : " Ses engagements servent " + compte(orientations.size(), "objectif", "objectifs") + ".");
    }

    /** Those that its engagements serve, in the order of the text. */
    static List<Objectif> servies(Matiere matiere) {
        Set<String> servis = matiere.suivis().stream()
                .map(Engagement::objectif)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return matiere.engagements().objectifs().arbre(matiere.document().code()).stream()
                .filter(objectif -> servis.contains(objectif.id()))
                .toList();
    }
}
