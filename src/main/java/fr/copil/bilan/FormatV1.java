package fr.copil.bilan;

import fr.copil.convention.Meteo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bilans frozen before facts stood beside tables, without a version: what their cells say is read back here, and nowhere
 * else. The words are those of that time, and do not follow today's. Decision 0024.
 */
final class FormatV1 {

    private static final List<String> ENGAGEMENTS = List.of("Réf.", "Engagement", "Pilote", "Échéance", "État");
    private static final List<String> CHIFFRES = List.of("Chiffre cité", "Valeur", "Source", "Code de citation");
    private static final List<String> SOURCES = List.of("Figure", "Source", "Code de citation");
    private static final List<String> AVANT_LES_METEOS = List.of("Engagement", "Objectif");
    private static final Pattern DONNEES = Pattern.compile("Données de la figure ([0-9]+) : (.*)", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("Figure ([0-9]+)");
    private static final Pattern NOMME = Pattern.compile("(.+?) – (.+)", Pattern.DOTALL);
    private static final Pattern PROGRES = Pattern.compile(", ([0-9]{1,3}) %");
    /** The states of that time. */
    private static final Map<String, String> ETATS = Map.of(
            "réalisé", "REALISE",
            "en cours", "EN_COURS",
            "non démarré", "NON_DEMARRE",
            "bloqué", "BLOQUE",
            "suspendu", "SUSPENDU",
            "abandonné", "ABANDONNE",
            "non renseigné", "NON_RENSEIGNE");

    private static final String SANS_CODE = "sans code";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FormatV1() {}

    /** Writes the facts of version 2 into it. */
    static void monter(ObjectNode bilan) {
        bilan.path("sections").forEach(section -> List.of("recit", "elements")
                .forEach(part -> section.path(part).forEach(bloc -> {
                    if (bloc instanceof ObjectNode grille
                            && grille.path("bloc").asString("").equals("tableau")) {
                        grille.set("faits", faits(grille.path("tableau")));
                    }
                })));
        TextesV1.monter(bilan);
    }

    private static ObjectNode faits(JsonNode tableau) {
        List<String> entetes =
                tableau.path("entetes").valueStream().map(e -> e.asString("")).toList();
        List<List<String>> lignes = tableau.path("lignes")
                .valueStream()
                .map(ligne -> ligne.valueStream()
                        .map(cellule -> cellule.path("texte").asString(""))
                        .toList())
                .toList();
        Matcher donnees = DONNEES.matcher(tableau.path("legende").asString(""));
        if (donnees.matches()) {
            return de("donnees")
                    .put("figure", Integer.parseInt(donnees.group(1)))
                    .put("legende", donnees.group(2));
        }
        if (entetes.equals(ENGAGEMENTS)) {
            return lignes(
                    "engagements", lignes.stream().map(FormatV1::engagement).toList());
        }
        if (entetes.equals(CHIFFRES)) {
            return lignes("chiffres", lignes.stream().map(FormatV1::chiffre).toList());
        }
        if (entetes.equals(SOURCES)) {
            ObjectNode faits = de("sources");
            ArrayNode figures = faits.putArray("figures");
            lignes.stream()
                    .map(ligne -> FIGURE.matcher(ligne.getFirst()))
                    .map(figure -> figure.matches() ? Integer.parseInt(figure.group(1)) : 0)
                    .forEach(figures::add);
            return faits;
        }
        if (entetes.size() > 3
                && entetes.subList(0, 2).equals(AVANT_LES_METEOS)
                && entetes.getLast().equals("Accord")) {
            List<String> parties = entetes.subList(2, entetes.size() - 1);
            ObjectNode faits = de("meteos");
            ArrayNode noms = faits.putArray("parties");
            parties.forEach(noms::add);
            ArrayNode rangees = faits.putArray("lignes");
            lignes.forEach(ligne -> rangees.add(meteos(parties, ligne)));
            return faits;
        }
        return de("autres");
    }

    private static ObjectNode de(String nature) {
        return JSON.objectNode().put("de", nature);
    }

    private static ObjectNode lignes(String nature, List<ObjectNode> lignes) {
        ObjectNode faits = de(nature);
        faits.putArray("lignes").addAll(lignes);
        return faits;
    }

    /** {@code en cours, 40 % (selon le document), en retard ; DSDEN : appuis nécessaires}. */
    private static ObjectNode engagement(List<String> ligne) {
        String dit = ligne.get(4);
        List<String> parts = Arrays.asList(dit.split(" ; "));
        String etat = parts.getFirst();
        ObjectNode fige = JSON.objectNode()
                .put("code", ligne.get(0))
                .put("titre", ligne.get(1))
                .put("pilote", ligne.get(2))
                .put("echeance", ligne.get(3));
        ETATS.keySet().stream()
                .filter(etat::startsWith)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(libelle -> fige.put("etat", ETATS.get(libelle)));
        Matcher progres = PROGRES.matcher(etat);
        if (progres.find()) {
            fige.put("progres", Integer.parseInt(progres.group(1)));
        }
        fige.put("selonLeDocument", etat.contains(" (selon le document)"));
        fige.put("enRetard", etat.endsWith(", en retard"));
        ArrayNode meteos = fige.putArray("meteos");
        parts.stream().skip(1).forEach(part -> {
            int coupe = part.lastIndexOf(" : ");
            if (coupe > 0) {
                meteo(part.substring(coupe + 3))
                        .ifPresent(meteo -> meteos.add(JSON.objectNode()
                                .put("partie", part.substring(0, coupe))
                                .put("meteo", meteo.name())));
            }
        });
        return fige.put("dit", dit);
    }

    private static Optional<Meteo> meteo(String libelle) {
        return Optional.ofNullable(
                switch (libelle) {
                    case "objectifs compromis" -> Meteo.COMPROMIS;
                    case "appuis nécessaires" -> Meteo.APPUIS;
                    case "objectifs atteignables" -> Meteo.ATTEIGNABLES;
                    case "objectifs sécurisés" -> Meteo.SECURISES;
                    default -> null;
                });
    }

    private static ObjectNode meteos(List<String> parties, List<String> ligne) {
        Matcher nomme = NOMME.matcher(ligne.getFirst());
        ObjectNode fige = JSON.objectNode()
                .put("code", nomme.matches() ? nomme.group(1) : ligne.getFirst())
                .put("titre", nomme.matches() ? nomme.group(2) : "");
        if (!ligne.get(1).equals("aucun")) {
            fige.put("objectif", ligne.get(1));
        }
        List<Optional<Meteo>> lues =
                ligne.subList(2, ligne.size() - 1).stream().map(FormatV1::meteo).toList();
        ArrayNode avis = fige.putArray("avis");
        IntStream.range(0, parties.size()).forEach(i -> {
            ObjectNode un = avis.addObject().put("partie", parties.get(i));
            lues.get(i).ifPresent(meteo -> un.put("meteo", meteo.name()));
        });
        return fige.put(
                "ecart", Meteo.ecart(lues.stream().flatMap(Optional::stream).toList()));
    }

    private static ObjectNode chiffre(List<String> ligne) {
        ObjectNode fige = JSON.objectNode().put("nom", ligne.get(0));
        if (!ligne.get(3).equals(SANS_CODE)) {
            fige.put("etat", "VALEUR");
        }
        fige.put("dit", ligne.get(1)).put("source", ligne.get(2));
        return ligne.get(3).equals(SANS_CODE) ? fige : fige.put("code", ligne.get(3));
    }
}
