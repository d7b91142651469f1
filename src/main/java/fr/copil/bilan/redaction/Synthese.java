package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.entier;

import fr.copil.bilan.contenu.Manques;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.Avancement;
import fr.copil.convention.Document;
import fr.copil.convention.EtatSuivi;
import fr.copil.tableaudebord.FigureCle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The first page: what was signed, how far it is, what the figures say, what is missing. */
final class Synthese {

    private Synthese() {}

    static Proposition de(Matiere matiere) {
        Document.Contenu contenu = matiere.document().contenu();
        String objet = "La " + Textes.minuscule(matiere.document().convention().titreCourt()) + " porte "
                + compte(contenu.suivis(), "engagement suivi", "engagements suivis") + " et "
                + compte(contenu.objectifs(), "objectif", "objectifs") + ".";
        String manques = matiere.figures().stream()
                .filter(Manques::aujourdHui)
                .map(figure ->
                        "- **" + Markdown.echapper(FiguresDuBilan.sujet(figure)) + ".** " + Markdown.lecture(figure))
                .collect(Collectors.joining("\n"));
        return new Proposition.Texte()
                .vive("objet", Markdown.echapper(objet))
                .dire("\n\n**Réalisation.** ")
                .vive("realisation", Markdown.echapper(realisation(matiere)))
                .dire("\n\n**" + DoubleMeteo.titre(matiere) + ".** ")
                .vive("meteos", Markdown.echapper(DoubleMeteo.enClair(matiere)))
                .dire("\n\n**Résultats.** ")
                .bloc("resultats", "Les résultats", resultats(matiere))
                .dire("\n\n**Ce qui va.** ")
                .vive("ce-qui-va", Markdown.echapper(Vigilance.ceQuiVa(matiere)))
                .dire("\n\n**Points de vigilance.** ")
                .vive("vigilance", Markdown.echapper(Vigilance.points(matiere)))
                .dire("\n\n")
                .bloc(
                        "manques",
                        "Ce qui n'est pas transmis",
                        manques.isEmpty() ? "" : "**Ce qui n'est pas transmis.**\n\n" + manques)
                .avec(DoubleMeteo.tableau(matiere));
    }

    private static String realisation(Matiere matiere) {
        Avancement avancement = matiere.avancement();
        List<String> etats = Arrays.stream(EtatSuivi.values())
                .filter(etat -> avancement.nombre(etat) > 0)
                .map(etat -> entier(avancement.nombre(etat)) + " " + etat.libelle(avancement.nombre(etat)))
                .toList();
        return "États " + (matiere.anneePassee() ? "au " + Dates.jour(matiere.arrete()) : "au jour du bilan") + ", sur "
                + entier(avancement.total()) + " à tenir : "
                + (etats.isEmpty() ? "aucun" : String.join(", ", etats)) + "."
                + (avancement.devoirs().nombre() == 0
                        ? ""
                        : " " + Textes.majuscule(avancement.devoirs().enClair()) + ".")
                + (avancement.enPlace() == 0 ? "" : " À part : " + avancement.enPlaceEnClair() + ".");
    }

    private static String resultats(Matiere matiere) {
        return matiere.figures().stream()
                .filter(figure -> figure.id().equals(FigureCle.ECART.id()))
                .map(Markdown::lecture)
                .collect(Collectors.joining(" ", "", " " + Chiffres.sansDonnee(matiere)))
                .strip();
    }
}
