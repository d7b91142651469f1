package fr.copil.bilan;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bilans frozen by 1.0.0, where what is drawn has a role, as an account has one; since then it has a trait. Decision 0024. */
final class FormatV2 {

    private static final Map<String, String> NOMS = Map.of("role", "trait", "roles", "traits");

    private FormatV2() {}

    /** Writes the names of version 3 into it. */
    static void monter(ObjectNode bilan) {
        bilan.findValues("graphique").forEach(FormatV2::renommer);
    }

    private static void renommer(JsonNode dessin) {
        if (dessin instanceof ObjectNode objet) {
            NOMS.forEach((avant, apres) -> {
                if (objet.has(avant)) {
                    objet.set(apres, objet.remove(avant));
                }
            });
        }
        dessin.forEach(FormatV2::renommer);
    }
}
