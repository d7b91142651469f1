package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cités éducatives (ANCT): a centre and a list of quartiers 2015 each. */
public class LectureCitesEducatives {

    /** @param quartiers names by code; empty where the file gives one code several names */
    public record Cite(String code, String nom, Map<String, String> quartiers) {}

    private record Nomme(String code, String nom) {}

    private static final Pattern QUARTIER = Pattern.compile("(.*) \\((QP[0-9A-Z]{6})\\)");

    private LectureCitesEducatives() {}

    public static List<Cite> lire(FichierJson fichier) {
        Map<String, Cite> cites = new LinkedHashMap<>();
        fichier.pourChaque(objet -> {
            String code = objet.texte("id_territoire");
            String liste = objet.texte("liste_geo");
            Cite cite = cites.computeIfAbsent(
                    code, nouveau -> new Cite(nouveau, objet.texte("lib_territoire"), new LinkedHashMap<>()));
            // The centre of the cité names the cité itself.
            if (!liste.endsWith("(" + code + ")")) {
                cite.quartiers().putAll(quartiers(objet, liste));
            }
        });
        return new ArrayList<>(cites.values());
    }

    private static Map<String, String> quartiers(FichierJson.Objet objet, String liste) {
        List<Nomme> nommes = Arrays.stream(liste.split(";"))
                .map(String::strip)
                .map(texte -> nomme(objet, texte))
                .toList();
        boolean fiable = fiable(nommes);
        Map<String, String> quartiers = new LinkedHashMap<>();
        nommes.forEach(nomme -> quartiers.put(nomme.code(), fiable ? nomme.nom() : ""));
        return quartiers;
    }

    private static Nomme nomme(FichierJson.Objet objet, String texte) {
        Matcher forme = QUARTIER.matcher(texte);
        if (!forme.matches()) {
            throw new FichierIllisible(List.of(new Faute(
                    objet.fichier(),
                    0,
                    "liste_geo",
                    "« " + texte + " » n'est pas un nom suivi d'un code de quartier 2015, objet n° " + objet.rang()
                            + ".")));
        }
        return new Nomme(forme.group(2), forme.group(1));
    }

    /**
     * In 23 lists the publisher repeated the names along a longer list of codes, so that names and codes no longer stand
     * face to face (« Le Garet (QP069006) » then « Le Garet (QP069008) »): none of their names is taken. A name that is
     * alone in its list is that of all its codes.
     */
    private static boolean fiable(List<Nomme> nommes) {
        Map<String, Set<String>> parCode = new HashMap<>();
        Map<String, Set<String>> parNom = new HashMap<>();
        nommes.forEach(nomme -> {
            parCode.computeIfAbsent(nomme.code(), code -> new HashSet<>()).add(nomme.nom());
            parNom.computeIfAbsent(nomme.nom(), nom -> new HashSet<>()).add(nomme.code());
        });
        return seuls(parCode) && (parNom.size() == 1 || seuls(parNom));
    }

    private static boolean seuls(Map<String, Set<String>> groupes) {
        return groupes.values().stream()
                .map(Set::size)
                .collect(Collectors.toSet())
                .equals(Set.of(1));
    }
}
