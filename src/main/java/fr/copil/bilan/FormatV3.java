package fr.copil.bilan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bilans frozen before lists held anything but words: an item was its runs; since then it has blocks. Decision 0041. */
final class FormatV3 {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FormatV3() {}

    /** Writes the lists of version 4 into it. */
    static void monter(ObjectNode bilan) {
        for (JsonNode section : bilan.path("sections")) {
            section.path("recit").forEach(FormatV3::monterLeBloc);
            section.path("elements").forEach(FormatV3::monterLeBloc);
        }
    }

    private static void monterLeBloc(JsonNode bloc) {
        if (bloc instanceof ObjectNode puces && puces.path("bloc").asString("").equals("puces")) {
            ArrayNode elements = JSON.arrayNode();
            puces.path("elements").forEach(fragments -> elements.addObject()
                    .putArray("blocs")
                    .addObject()
                    .put("bloc", "paragraphe")
                    .set("fragments", fragments));
            puces.put("debut", 1);
            puces.set("elements", elements);
        }
    }
}
