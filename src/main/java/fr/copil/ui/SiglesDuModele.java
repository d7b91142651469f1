package fr.copil.ui;

import fr.copil.commun.Sigles;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the initials that a model shows stand for; the browser keeps the first of each on a screen. Decision 0055. */
final class SiglesDuModele {

    /** What is not read, or only once unfolded. */
    private static final Set<String> TUS =
            Set.of("id", "lien", "fichier", "ancre", "tri", "export", "indicateurs", "citation", "origine");

    private SiglesDuModele() {}

    static ArrayNode dans(ObjectNode modele) {
        ArrayNode sigles = modele.arrayNode();
        Sigles.dans(textes(modele))
                .forEach(sigle ->
                        sigles.addObject().put("sigle", sigle.sigle()).put("sens", Typographie.fines(sigle.sens())));
        return sigles;
    }

    /** A figure folds its notes, a sheet shows them. */
    private static boolean plies(ObjectNode objet, String cle) {
        return cle.equals("notes") && objet.has("graphique");
    }

    private static Stream<String> textes(JsonNode noeud) {
        if (noeud.isString()) {
            return Stream.of(noeud.asString());
        }
        return noeud instanceof ObjectNode objet
                ? objet.properties().stream()
                        .filter(champ -> !TUS.contains(champ.getKey()) && !plies(objet, champ.getKey()))
                        .flatMap(champ -> textes(champ.getValue()))
                : noeud.valueStream().flatMap(SiglesDuModele::textes);
    }
}
