package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Departements;
import fr.copil.collecte.fichier.FichierJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the contrats de ville 2024 (ANCT): one line a holder; a contrat with two holders has two. */
public class LectureContratsDeVille {

    /**
     * @param porteur SIREN of the intercommunalité, or INSEE code of the commune
     * @param population of its quartiers as published; the same inhabitants are counted in several contrats
     */
    public record Contrat(String code, String nom, String porteur, String departement, @Nullable Integer population) {}

    private LectureContratsDeVille() {}

    public static List<Contrat> lire(FichierJson fichier) {
        List<Contrat> contrats = new ArrayList<>();
        fichier.pourChaque(objet -> contrats.add(contrat(objet)));
        return contrats;
    }

    /** Names are published after the département (« 44 - Nantes Métropole »); one line has neither département nor count. */
    private static Contrat contrat(FichierJson.Objet objet) {
        String code = objet.texte("code_cv");
        String porteur = objet.texte("codgeo");
        String nom = objet.texte("lib_cv").replaceFirst("^\\w+ - ", "");
        JsonNode departement = objet.noeud().path("insee_dep");
        JsonNode population = objet.noeud().path("pop");
        return new Contrat(
                code,
                nom.equals("NA") ? "commune " + porteur : nom,
                porteur,
                departement.isString() ? departement.asString() : Departements.code(code.substring(2, 5)),
                population.isNumber() ? (int) population.asDouble() : null);
    }
}
