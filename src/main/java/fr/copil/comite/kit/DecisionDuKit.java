package fr.copil.comite.kit;

import fr.copil.commun.Empreinte;
import fr.copil.commun.TexteSaisi;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A decision as a kit's file has it: nothing of it is believed yet.
 *
 * @param cle drawn by the kit when it was typed
 * @param point that it was taken on, none outside of any
 * @param titreDuPoint as the kit showed it
 * @param pour as written, {@code 2026-12-15}; empty for none
 * @param sujet the address of what it is about, empty for none
 */
public record DecisionDuKit(
        String cle, String quoi, String qui, String pour, @Nullable Long point, String titreDuPoint, String sujet) {

    static DecisionDuKit lire(JsonNode noeud) {
        JsonNode point = noeud.path("point");
        return new DecisionDuKit(
                texte(noeud, "id"),
                texte(noeud, "quoi"),
                texte(noeud, "qui"),
                texte(noeud, "pour"),
                point.path("id").isIntegralNumber() ? point.path("id").asLong() : null,
                texte(point, "titre"),
                texte(noeud, "sujet"));
    }

    private static String texte(JsonNode noeud, String champ) {
        return noeud.path(champ).isString()
                ? TexteSaisi.nettoyer(noeud.path(champ).asString()).replace('\n', ' ')
                : "";
    }

    /** Of its words: the same until somebody changes one in the kit. */
    String empreinte() {
        return Empreinte.de(String.join("\n", quoi, qui, pour, point == null ? "" : point.toString(), sujet)
                .getBytes(StandardCharsets.UTF_8));
    }
}
