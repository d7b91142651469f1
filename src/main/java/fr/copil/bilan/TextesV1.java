package fr.copil.bilan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What figures and runs of text of the first version take from the data, read back here and nowhere else, as {@link FormatV1}
 * does for tables. Decision 0024.
 */
final class TextesV1 {

    private static final Pattern CITATION = Pattern.compile(".*/c/([A-Za-z0-9-]+)");
    private static final Pattern ANNEE = Pattern.compile("[0-9]{4}");
    private static final Pattern MOTS_LIES = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+");
    private static final Pattern INDICATEUR = Pattern.compile("[A-Z]+(?:-[A-Z0-9]+)+");
    private static final String EMPRUNT = "emprunt";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TextesV1() {}

    static void monter(ObjectNode bilan) {
        Map<String, String> lectures = new LinkedHashMap<>();
        blocs(bilan, "figure").forEach(bloc -> {
            ObjectNode figure = (ObjectNode) bloc.path("figure");
            monterLaFigure(bloc, figure);
            String lecture = texte(figure, "lecture");
            if (!lecture.isEmpty()) {
                lectures.put(lecture, texte(figure, "id"));
            }
        });
        blocs(bilan, "paragraphe").forEach(bloc -> bloc.set("fragments", decouper(bloc.path("fragments"), lectures)));
        blocs(bilan, "puces").forEach(bloc -> {
            ArrayNode elements = JSON.arrayNode();
            bloc.path("elements").forEach(element -> elements.add(decouper(element, lectures)));
            bloc.set("elements", elements);
        });
    }

    private static List<ObjectNode> blocs(ObjectNode bilan, String nature) {
        return bilan.path("sections")
                .valueStream()
                .flatMap(section -> Stream.of("recit", "elements").map(section::path))
                .flatMap(JsonNode::valueStream)
                .filter(bloc -> texte(bloc, "bloc").equals(nature))
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static String texte(JsonNode noeud, String champ) {
        return noeud.path(champ).asString("");
    }

    /** One that does not tell its indicateurs may show all those that it names; without a code, any of the years it says. */
    private static void monterLaFigure(ObjectNode bloc, ObjectNode figure) {
        if (!figure.path("indicateurs").isEmpty()) {
            return;
        }
        ArrayNode indicateurs = JSON.arrayNode();
        nommes(figure.toString()).forEach(indicateurs::add);
        figure.set("indicateurs", indicateurs);
        if (texte(figure, "citation").isEmpty()) {
            JsonNode tableau = figure.path("tableau");
            ArrayNode annees = JSON.arrayNode();
            Stream.concat(
                            tableau.path("entetes").valueStream().map(entete -> entete.asString("")),
                            tableau.path("lignes").valueStream().map(ligne -> texte(ligne.path(0), "texte")))
                    .filter(dit -> ANNEE.matcher(dit).matches())
                    .distinct()
                    .forEach(annee -> annees.add(Integer.parseInt(annee)));
            bloc.set("annees", annees);
        }
    }

    /** All that has the shape of a code, in what is joined by hyphens: {@code DNB-G} is in {@code serie-DNB-G-DEP44}. */
    private static Set<String> nommes(String figure) {
        Set<String> codes = new LinkedHashSet<>();
        MOTS_LIES.matcher(figure).results().forEach(trouve -> {
            String[] mots = trouve.group().split("-");
            for (int debut = 0; debut < mots.length; debut++) {
                StringBuilder suite = new StringBuilder(mots[debut]);
                for (int fin = debut + 1; fin < mots.length; fin++) {
                    suite.append('-').append(mots[fin]);
                    if (INDICATEUR.matcher(suite).matches()) {
                        codes.add(suite.toString());
                    }
                }
            }
        });
        return codes;
    }

    private static ArrayNode decouper(JsonNode fragments, Map<String, String> lectures) {
        ArrayNode montes = JSON.arrayNode();
        fragments.forEach(
                fragment -> monterLeFragment((ObjectNode) fragment, lectures).forEach(montes::add));
        return montes;
    }

    /** A run that says the sentence of a figure, amid other words, becomes as many. */
    private static List<ObjectNode> monterLeFragment(ObjectNode fragment, Map<String, String> lectures) {
        if (fragment.has(EMPRUNT)) {
            return List.of(fragment);
        }
        Matcher citation = CITATION.matcher(texte(fragment, "lien"));
        if (citation.matches()) {
            fragment.putObject(EMPRUNT).put("code", citation.group(1));
            return List.of(fragment);
        }
        String texte = texte(fragment, "texte");
        for (Map.Entry<String, String> lecture : lectures.entrySet()) {
            int debut = texte.indexOf(lecture.getKey());
            if (debut >= 0) {
                ObjectNode dite = avec(fragment, lecture.getKey());
                dite.putObject(EMPRUNT).put("figure", lecture.getValue());
                List<ObjectNode> parts = new ArrayList<>();
                parts.addAll(reste(fragment, texte.substring(0, debut), lectures));
                parts.add(dite);
                parts.addAll(
                        reste(fragment, texte.substring(debut + lecture.getKey().length()), lectures));
                return parts;
            }
        }
        return List.of(fragment);
    }

    private static List<ObjectNode> reste(ObjectNode fragment, String texte, Map<String, String> lectures) {
        return texte.isEmpty() ? List.of() : monterLeFragment(avec(fragment, texte), lectures);
    }

    private static ObjectNode avec(ObjectNode fragment, String texte) {
        return fragment.deepCopy().put("texte", texte);
    }
}
