package fr.copil.ui;

import fr.copil.commun.Nombres;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the no-break spaces of French into what is about to be read, so that no line starts with a semicolon: the code and
 * the files of the référentiel are written with plain spaces.
 */
public final class Typographie {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final char INSECABLE = '\u00A0';

    /** What a person typed comes back as it was typed. */
    private static final String SAISIE = "valeur";

    private Typographie() {}

    public static String fines(String texte) {
        return texte.replace(" ;", Nombres.FINE + ";")
                .replace(" !", Nombres.FINE + "!")
                .replace(" ?", Nombres.FINE + "?")
                .replace(" %", Nombres.FINE + "%")
                .replace("« ", "«" + Nombres.FINE)
                .replace(" »", Nombres.FINE + "»")
                .replace(" :", INSECABLE + ":");
    }

    /** A model as its web component receives it, every text of it typeset. */
    static ObjectNode modele(Object modele) {
        ObjectNode objet = JSON.valueToTree(modele);
        composer(objet);
        return objet;
    }

    private static void composer(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            for (Map.Entry<String, JsonNode> champ : objet.properties()) {
                if (champ.getValue().isString() && !champ.getKey().equals(SAISIE)) {
                    champ.setValue(objet.stringNode(fines(champ.getValue().asString())));
                } else {
                    composer(champ.getValue());
                }
            }
        } else if (noeud instanceof ArrayNode liste) {
            for (int i = 0; i < liste.size(); i++) {
                if (liste.get(i).isString()) {
                    liste.set(i, fines(liste.get(i).asString()));
                } else {
                    composer(liste.get(i));
                }
            }
        }
    }
}
