package fr.copil.comite.kit;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a kit saved: the decisions of one séance.
 *
 * @param installation that made the kit
 * @param numero of the séance, its own for ever
 * @param comite as the kit showed it
 */
public record FichierDeDecisions(
        String installation, long seance, String numero, String comite, List<DecisionDuKit> decisions) {

    public static final int MO_MAX = 1;

    private static final int DECISIONS_MAX = 300;
    private static final int VERSION = 1;
    private static final String FORMAT = "copil-kit-decisions";
    private static final String COMMENT =
            " Choisissez celui que le kit écrit par « Enregistrer les décisions dans un fichier »,"
                    + " copil-seance-…-decisions.json.";
    private static final JsonMapper JSON = JsonMapper.shared();

    public FichierDeDecisions {
        decisions = List.copyOf(decisions);
    }

    /** @throws ErreurCopil for what no kit wrote, saying what it is */
    public static FichierDeDecisions lire(String nom, InputStream contenu) throws IOException {
        byte[] octets = contenu.readNBytes(MO_MAX * 1024 * 1024 + 1);
        String fichier = "« " + Textes.abreger(nom, 80) + " »";
        if (octets.length > MO_MAX * 1024 * 1024) {
            throw new ErreurCopil(
                    "KIT-FICHIER-LOURD",
                    fichier + " dépasse " + MO_MAX + " Mo : ce n'est pas un fichier de décisions." + COMMENT);
        }
        JsonNode lu;
        try {
            lu = JSON.readTree(octets);
        } catch (JacksonException illisible) {
            throw new ErreurCopil("KIT-FICHIER", fichier + " " + nature(octets) + COMMENT);
        }
        if (lu.isMissingNode()) {
            throw new ErreurCopil("KIT-FICHIER-VIDE", fichier + " est vide." + COMMENT);
        }
        if (!lu.path("format").asString("").equals(FORMAT)) {
            throw new ErreurCopil(
                    "KIT-FICHIER-AUTRE",
                    fichier + " est un autre fichier JSON, pas celui d'un kit de séance." + COMMENT);
        }
        if (lu.path("version").asInt(0) != VERSION) {
            throw new ErreurCopil(
                    "KIT-VERSION",
                    fichier
                            + " vient d'un kit d'une autre version de Copil : reprenez ces décisions dans le Copil qui a"
                            + " fait ce kit, ou notez-les à la main.");
        }
        return de(fichier, lu);
    }

    private static FichierDeDecisions de(String fichier, JsonNode lu) {
        JsonNode decisions = lu.path("decisions");
        if (decisions.isEmpty()) {
            throw new ErreurCopil(
                    "KIT-VIDE",
                    fichier + " ne porte aucune décision : notez-les dans le kit, puis enregistrez-les de nouveau.");
        }
        if (decisions.size() > DECISIONS_MAX) {
            throw new ErreurCopil(
                    "KIT-TROP",
                    fichier + " porte " + Nombres.entier(decisions.size()) + " décisions, et un kit en porte "
                            + DECISIONS_MAX + " au plus : il a été écrit autrement." + COMMENT);
        }
        JsonNode seance = lu.path("seance");
        return new FichierDeDecisions(
                seance.path("installation").asString(""),
                seance.path("id").asLong(0),
                seance.path("numero").asString(""),
                seance.path("comite").asString(""),
                decisions.valueStream().map(DecisionDuKit::lire).toList());
    }

    /** In words, of what is no JSON. */
    private static String nature(byte[] octets) {
        String debut = new String(octets, 0, Math.min(octets.length, 4000), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (debut.contains(FORMAT)) {
            return "est un fichier de décisions coupé ou abîmé : copiez-le de nouveau depuis l'ordinateur du kit.";
        }
        if (debut.contains("content=\"copil-kit\"")) {
            return "est le kit lui-même : ouvrez-le, et enregistrez ses décisions.";
        }
        if (debut.startsWith("%pdf")) {
            return "est un PDF.";
        }
        if (debut.startsWith("pk")) {
            return "est un document ou une archive (Word, Excel, ZIP).";
        }
        return debut.startsWith("<") ? "est une page web." : "n'est pas un fichier de décisions.";
    }
}
