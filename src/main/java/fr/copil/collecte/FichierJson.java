package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON or GeoJSON file: a list of objects, or the properties of a list of features. */
class FichierJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String nom;
    private final JsonNode contenu;

    private FichierJson(String nom, JsonNode contenu) {
        this.nom = nom;
        this.contenu = contenu;
    }

    static FichierJson ouvrir(Path racine, String nom) {
        try {
            return new FichierJson(nom, JSON.readTree(Files.readAllBytes(racine.resolve(nom))));
        } catch (JacksonException e) {
            throw new FichierIllisible(List.of(new Faute(
                    nom,
                    Math.max(0, e.getLocation().getLineNr()),
                    "caractère " + Math.max(0, e.getLocation().getColumnNr()),
                    "le JSON est interrompu ou mal formé.")));
        } catch (IOException e) {
            throw new FichierIllisible(List.of(new Faute(nom, 0, "", "le fichier ne peut pas être lu.")));
        }
    }

    /** Hands over each object of the list, or each feature's properties. */
    int pourChaque(Consumer<Objet> lecture) {
        boolean geographique = contenu.has("features");
        JsonNode liste = geographique ? contenu.get("features") : contenu;
        if (!liste.isArray() || liste.isEmpty()) {
            throw new FichierIllisible(List.of(new Faute(nom, 0, "", "le fichier ne contient pas la liste attendue.")));
        }
        int rang = 0;
        for (JsonNode element : liste) {
            rang++;
            lecture.accept(new Objet(nom, rang, geographique ? element.path("properties") : element));
        }
        return rang;
    }

    /** One object, read field by field; a missing field is named with the rank of its object. */
    record Objet(String fichier, int rang, JsonNode noeud) {

        String texte(String champ) {
            JsonNode valeur = noeud.get(champ);
            if (valeur == null || !valeur.isValueNode() || valeur.asString("").isBlank()) {
                throw new FichierIllisible(
                        List.of(new Faute(fichier, 0, champ, "ce champ manque à l'objet n° " + rang + ".")));
            }
            return valeur.asString().strip();
        }

        CodeTerritoire code(String prefixe, String champ) {
            return code(prefixe, champ, texte(champ));
        }

        CodeTerritoire code(String prefixe, String champ, String valeur) {
            return CodeTerritoire.lire(prefixe + valeur)
                    .orElseThrow(() -> new FichierIllisible(List.of(new Faute(
                            fichier,
                            0,
                            champ,
                            "« " + Textes.abreger(valeur, 40) + " » n'a pas la forme d'un code de territoire, objet n° "
                                    + rang + "."))));
        }

        String texteOuVide(String champ) {
            return noeud.path(champ).asString("");
        }

        List<JsonNode> liste(String champ) {
            return noeud.path(champ).valueStream().toList();
        }
    }
}
