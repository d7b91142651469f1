package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Markdown;
import fr.copil.convention.Instance;
import fr.copil.convention.Objectif;
import fr.copil.convention.Partie;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an author starts from where Copil holds nothing: the rows and the questions of the convention, to be filled in. What
 * stays empty is not part of the bilan. Decision 0046.
 */
final class Modeles {

    private static final String DOUTE = "(?)";

    private Modeles() {}

    static String actions(Matiere matiere) {
        return tableau(
                List.of("Dispositif", "Actions de l'année", "Publics touchés"),
                Stream.concat(
                        matiere.dispositifs().stream()
                                .map(nom -> nom.replace(DOUTE, "").strip()),
                        Stream.of("Autre dispositif")));
    }

    static String financeurs(Matiere matiere) {
        return tableau(
                List.of("Financeur", "Objet", "Crédits de l'année, en euros", "Postes"),
                Stream.concat(
                        services(matiere),
                        Stream.of("Communes et intercommunalités", "Caisse d'allocations familiales")));
    }

    static String gouvernance(Matiere matiere) {
        return tableau(
                List.of("Instance", "Séances tenues", "Décisions prises", "Ce qu'elles sont devenues"),
                Stream.concat(
                        Stream.of("Comité de pilotage de la convention"),
                        matiere.instances().stream().map(Instance::nom)));
    }

    static String realisations(Matiere matiere) {
        return Orientations.servies(matiere).stream()
                .map(objectif -> titre(objectif.libelle())
                        + "- **Fait :**\n- **Difficultés :**\n- **Leviers :**\n- **Perspectives :**\n")
                .collect(Collectors.joining("\n"));
    }

    static String questions(Matiere matiere) {
        return tableau(
                List.of("Question", "Éléments de réponse", "Sur quoi elle s'appuie"),
                Orientations.servies(matiere).stream()
                        .map(Objectif::libelle)
                        .map(libelle -> "Ce qui a été fait a-t-il servi l'objectif « " + libelle + " » ?"));
    }

    static String contributions(Matiere matiere) {
        return Stream.concat(services(matiere), Stream.of("Villes, associations et autres partenaires"))
                .map(Modeles::titre)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> services(Matiere matiere) {
        return matiere.parties().stream().map(Partie::service).map(service -> service.nom());
    }

    private static String titre(String texte) {
        return "## " + Markdown.echapper(texte) + "\n\n";
    }

    private static String tableau(List<String> entetes, Stream<String> lignes) {
        String cases = " |".repeat(entetes.size() - 1);
        return "| " + String.join(" | ", entetes) + " |\n|" + " --- |".repeat(entetes.size()) + "\n"
                + lignes.map(ligne -> "| " + cellule(ligne) + " |" + cases + "\n")
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String cellule(String texte) {
        return Markdown.echapper(texte).replace("|", "/");
    }
}
