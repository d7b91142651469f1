package fr.copil.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The interfaces and type aliases of some TypeScript files, as far as a model for the browser needs them. */
final class InterfacesLues {

    /** An object with its members, by name. */
    record Objet(Map<String, Membre> membres) {}

    /** @param type as written, without the mark of its nullity and without its brackets when it is inline */
    record Membre(String type, boolean absent, boolean nul) {}

    private static final Pattern MEMBRE = Pattern.compile("\\s*(\\w+)(\\??):");

    private final Map<String, Objet> objets = new LinkedHashMap<>();
    private final Map<String, String> alias = new LinkedHashMap<>();

    static InterfacesLues de(Path... fichiers) throws IOException {
        InterfacesLues lues = new InterfacesLues();
        for (Path fichier : fichiers) {
            String texte =
                    Files.readString(fichier).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
            Matcher type = Pattern.compile("type (\\w+) =\\s*([^;]+);").matcher(texte);
            while (type.find()) {
                lues.alias.put(type.group(1), type.group(2).strip());
            }
            Matcher objet = Pattern.compile("interface (\\w+) ").matcher(texte);
            while (objet.find()) {
                lues.objets.put(objet.group(1), corps(texte, texte.indexOf('{', objet.end() - 1)));
            }
        }
        return lues;
    }

    /** What a type is: an object, or nothing when it is a word, a number or a yes. */
    @Nullable
    Objet objet(String type) {
        if (type.startsWith("{")) {
            return corps(type, 0);
        }
        Objet objet = objets.get(type);
        String autre = alias.get(type);
        return objet != null || autre == null ? objet : objet(autre);
    }

    /** The type that a name stands for, unions of words being {@code string}. */
    String simple(String type) {
        String dit = alias.getOrDefault(type, type);
        return dit.startsWith("'") ? "string" : dit;
    }

    private static Objet corps(String texte, int ouverture) {
        Map<String, Membre> membres = new LinkedHashMap<>();
        int fin = fermeture(texte, ouverture);
        int i = ouverture + 1;
        while (true) {
            Matcher nom = MEMBRE.matcher(texte).region(i, fin);
            if (!nom.lookingAt()) {
                return new Objet(membres);
            }
            int debut = nom.end();
            int profondeur = 0;
            int j = debut;
            while (j < fin && !(profondeur == 0 && texte.charAt(j) == ';')) {
                profondeur += "{[(<".indexOf(texte.charAt(j)) >= 0 ? 1 : "}])>".indexOf(texte.charAt(j)) >= 0 ? -1 : 0;
                j++;
            }
            String type = texte.substring(debut, j).strip();
            boolean nul = type.endsWith("| null");
            membres.put(
                    nom.group(1),
                    new Membre(
                            nul ? type.substring(0, type.length() - 6).strip() : type,
                            !nom.group(2).isEmpty(),
                            nul));
            i = Math.min(fin, j + 1);
        }
    }

    private static int fermeture(String texte, int ouverture) {
        int profondeur = 0;
        for (int i = ouverture; i < texte.length(); i++) {
            profondeur += texte.charAt(i) == '{' ? 1 : texte.charAt(i) == '}' ? -1 : 0;
            if (profondeur == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("Une accolade n'est pas fermée : " + texte.substring(ouverture));
    }
}
