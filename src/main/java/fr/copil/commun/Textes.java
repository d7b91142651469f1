package fr.copil.commun;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Copil does to texts everywhere: search without accents or case, shortening. */
public final class Textes {

    private static final Pattern DIACRITIQUES = Pattern.compile("\\p{M}+");
    private static final Pattern NI_LETTRE_NI_CHIFFRE = Pattern.compile("[^a-z0-9+]+");

    /** Ordinary, unbreakable, fine or thin. */
    private static final Pattern ESPACES = Pattern.compile("[ \u00A0\u202F\u2009]");

    private static final Pattern MILLIERS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[0-9]{1,3}(?:" + ESPACES.pattern() + "[0-9]{3})+(?![\\p{L}\\p{N}])");

    private static final Pattern LIEN_QUI_LAISSE_ENTRER = Pattern.compile("((?:bienvenue|agenda)(?:/|%2[Ff]))[\\w-]+");

    private static final Pattern SEPARATEUR_FINAL = Pattern.compile("[ -]$");

    private static final Set<String> PETITS_MOTS =
            Set.of("de", "du", "des", "la", "le", "les", "l'", "d'", "et", "en", "sur", "sous", "aux", "au", "à");

    private Textes() {}

    /** {@code "Châteaubriant-Derval"} becomes {@code "chateaubriant derval"}: what is compared in searches and joins. */
    public static String normaliser(String texte) {
        String sansAccents = DIACRITIQUES
                .matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .toLowerCase(Locale.FRENCH);
        return NI_LETTRE_NI_CHIFFRE.matcher(sansAccents).replaceAll(" ").strip();
    }

    /**
     * {@code "98 000"} becomes {@code "98000"}, whatever space parts the thousands: a number is one word. Only what is
     * written as one is: a group of one to three digits, then groups of three.
     */
    public static String joindreLesMilliers(String texte) {
        return MILLIERS.matcher(texte)
                .replaceAll(nombre -> ESPACES.matcher(nombre.group()).replaceAll(""));
    }

    /** What logs may keep of a text: who reads them would enter by a link that still works, or read by an address that does. logback-spring.xml says the same. */
    public static String sansLien(String texte) {
        return LIEN_QUI_LAISSE_ENTRER.matcher(texte).replaceAll("$1…");
    }

    /** What a search looks into: normalised, numbers in one word too. */
    public static String cherchable(String texte) {
        String joint = joindreLesMilliers(texte);
        return joint.equals(texte) ? normaliser(texte) : normaliser(texte + " " + nombresJoints(texte));
    }

    private static String nombresJoints(String texte) {
        return MILLIERS.matcher(texte)
                .results()
                .map(nombre -> ESPACES.matcher(nombre.group()).replaceAll(""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * What to look for, word by word: {@code "N-I05 école"} becomes {@code "n i05"} and {@code "ecole"}, so that a code is
     * not taken for its pieces. Signs alone ask for nothing.
     */
    public static List<String> mots(String saisie) {
        return Arrays.stream(saisie.strip().split("\\s+"))
                .map(Textes::normaliser)
                .filter(mot -> !mot.isEmpty())
                .toList();
    }

    /** {@code COLLEGE DES PORTES DU MIDI} becomes {@code Collège des Portes du Midi}: published capitals made readable. */
    public static String nomPropre(String capitales) {
        StringBuilder nom = new StringBuilder();
        for (String mot : capitales.toLowerCase(Locale.FRENCH).strip().split("(?<=[ '-])")) {
            boolean petit = !nom.isEmpty()
                    && PETITS_MOTS.contains(SEPARATEUR_FINAL.matcher(mot).replaceFirst(""));
            nom.append(petit ? mot : majuscule(mot));
        }
        return nom.toString()
                .replaceFirst("^College\\b", "Collège")
                .replaceFirst("^Ecole\\b", "École")
                .replaceFirst("\\bPrive(e?)\\b", "Privé$1");
    }

    /** The texts of one cell of the référentiel, which keeps them apart with bars. */
    public static List<String> plusieurs(String cellule) {
        return cellule.isEmpty() ? List.of() : List.of(cellule.split(" \\| "));
    }

    /** {@code réalisé} becomes {@code Réalisé}. */
    public static String majuscule(String texte) {
        return texte.isEmpty() ? "" : Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
    }

    /** {@code Élèves du public} becomes {@code élèves du public}. */
    public static String minuscule(String texte) {
        return texte.isEmpty() ? "" : Character.toLowerCase(texte.charAt(0)) + texte.substring(1);
    }

    /** Where a sentence goes on, or ends by itself. */
    public static String sansPoint(String phrase) {
        return phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** {@code a, b et c}. */
    public static String enumerer(List<String> elements) {
        int dernier = elements.size() - 1;
        return dernier < 1
                ? String.join("", elements)
                : String.join(", ", elements.subList(0, dernier)) + " et " + elements.get(dernier);
    }

    public static String abreger(String texte, int longueurMax) {
        return texte.length() <= longueurMax ? texte : texte.substring(0, longueurMax - 1) + "…";
    }
}
