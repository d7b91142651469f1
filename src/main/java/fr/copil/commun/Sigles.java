package fr.copil.commun;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the initials of this field stand for: each screen says it once, under where they first show. Decision 0055. */
public final class Sigles {

    /** @param sens in lower case, as one would say it in a sentence */
    public record Sigle(String sigle, String sens) {

        public String enClair() {
            return sigle + " : " + sens;
        }
    }

    private static final Map<String, String> SENS = Map.ofEntries(
            Map.entry("ANCT", "Agence nationale de la cohésion des territoires"),
            Map.entry("CAF", "caisse d'allocations familiales"),
            Map.entry("CEJ", "contrat enfance jeunesse"),
            Map.entry(
                    "CGET",
                    "Commissariat général à l'égalité des territoires, devenu l'Agence nationale de la cohésion des territoires"),
            Map.entry("CIO", "centre d'information et d'orientation"),
            Map.entry("CLAS", "contrat local d'accompagnement à la scolarité"),
            Map.entry("DEPP", "service statistique du ministère de l'Éducation nationale"),
            Map.entry("DGESCO", "direction générale de l'enseignement scolaire"),
            Map.entry("DNB", "diplôme national du brevet"),
            Map.entry("DSDEN", "direction des services départementaux de l'Éducation nationale"),
            Map.entry("EP", "éducation prioritaire"),
            Map.entry("ETP", "équivalent temps plein"),
            Map.entry("FONJEP", "fonds de coopération de la jeunesse et de l'éducation populaire"),
            Map.entry("FOQUALE", "réseau « formation, qualification, emploi »"),
            Map.entry("IEN", "inspecteur de l'Éducation nationale"),
            Map.entry("IPS", "indice de position sociale"),
            Map.entry("IVAC", "indicateurs de valeur ajoutée des collèges"),
            Map.entry("IVAL", "indicateurs de valeur ajoutée des lycées"),
            Map.entry("MEN", "ministère de l'Éducation nationale"),
            Map.entry("OEPRE", "ouvrir l'école aux parents pour la réussite des enfants"),
            Map.entry("ONPV", "Observatoire national de la politique de la ville"),
            Map.entry("PACA", "Provence-Alpes-Côte d'Azur"),
            Map.entry("PCS", "professions et catégories socioprofessionnelles"),
            Map.entry("PEDT", "projet éducatif territorial"),
            Map.entry("PRE", "programme de réussite éducative"),
            Map.entry("PSAD", "plate-forme de suivi et d'appui aux décrocheurs"),
            Map.entry("QPV", "quartier prioritaire de la politique de la ville"),
            Map.entry("REP", "réseau d'éducation prioritaire"),
            Map.entry("REP+", "réseau d'éducation prioritaire renforcé"),
            Map.entry("RRS", "réseau de réussite scolaire"),
            Map.entry("SIES", "service statistique du ministère chargé de l'enseignement supérieur"),
            Map.entry("UAI", "numéro national d'un établissement"),
            Map.entry("ZSP", "zone de sécurité prioritaire"));

    /** The longest first: {@code REP+} is not {@code REP}. A code that begins with initials is not them. */
    private static final Pattern MOT = Pattern.compile("(?<![\\p{L}\\p{N}_/+-])("
            + SENS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}_+]|-[A-Z0-9])");

    private Sigles() {}

    /** Those that the texts use, in the order in which they come; none that they spell out themselves. */
    public static List<Sigle> dans(Stream<String> textes) {
        List<String> tous = textes.toList();
        return tous.stream()
                .flatMap(texte -> MOT.matcher(texte).results().map(trouve -> trouve.group(1)))
                .distinct()
                .filter(sigle -> tous.stream().noneMatch(texte -> developpe(texte, sigle)))
                .map(sigle -> new Sigle(sigle, SENS.getOrDefault(sigle, "")))
                .toList();
    }

    /** {@code programme de réussite éducative (PRE)}: the text says it. */
    private static boolean developpe(String texte, String sigle) {
        int ou = texte.indexOf("(" + sigle + ")");
        return ou > 0
                && texte.substring(0, ou)
                        .toLowerCase(Locale.FRENCH)
                        .strip()
                        .endsWith(SENS.getOrDefault(sigle, "").toLowerCase(Locale.FRENCH));
    }
}
