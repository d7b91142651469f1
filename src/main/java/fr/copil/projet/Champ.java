package fr.copil.projet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One field of a row: the column of its file, and how it is filled in.
 *
 * @param vers file of the rows that it names; empty when it names none
 * @param max signs that its column holds
 * @param options of a closed list, by code, in order
 */
public record Champ(
        String colonne,
        String libelle,
        Nature nature,
        String vers,
        int max,
        boolean requis,
        Map<String, String> options,
        String aide) {

    /** How it is filled in. */
    public enum Nature {
        TEXTE,
        LONG,
        CHOIX,
        PLUSIEURS,
        JOUR,
        NOMBRE,
        LIEU,
        SERVICE,
        SERVICES,
        /** One row of the same text. */
        RANGEE,
        RANGEES,
        /** Of the same text, or of any text in force: their series go on. */
        INDICATEUR,
        INDICATEURS
    }

    static Champ texte(String colonne, String libelle, int max) {
        return new Champ(colonne, libelle, Nature.TEXTE, "", max, false, Map.of(), "");
    }

    static Champ large(String colonne, String libelle, int max) {
        return new Champ(colonne, libelle, Nature.LONG, "", max, false, Map.of(), "");
    }

    static Champ de(Nature nature, String colonne, String libelle) {
        return new Champ(colonne, libelle, nature, "", 1000, false, Map.of(), "");
    }

    static Champ vers(Nature nature, String colonne, String libelle, String fichier) {
        return new Champ(colonne, libelle, nature, fichier, 1000, false, Map.of(), "");
    }

    /** @param options code, label, code, label… */
    static Champ choix(String colonne, String libelle, String... options) {
        return new Champ(colonne, libelle, Nature.CHOIX, "", 1000, false, paires(options), "");
    }

    static Champ plusieurs(String colonne, String libelle, Map<String, String> options) {
        return new Champ(colonne, libelle, Nature.PLUSIEURS, "", 1000, false, options, "");
    }

    private static Map<String, String> paires(String... options) {
        Map<String, String> paires = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            paires.put(options[i], options[i + 1]);
        }
        return paires;
    }

    Champ obligatoire() {
        return new Champ(colonne, libelle, nature, vers, max, true, options, aide);
    }

    /** Where its column holds fewer signs than all its choices have. */
    Champ auPlus(int signes) {
        return new Champ(colonne, libelle, nature, vers, signes, requis, options, aide);
    }

    Champ avecAide(String phrase) {
        return new Champ(colonne, libelle, nature, vers, max, requis, options, phrase);
    }

    /** Whether its cell holds ids of rows. */
    public boolean nommeDesRangees() {
        return switch (nature) {
            case RANGEE, RANGEES, INDICATEUR, INDICATEURS -> true;
            default -> false;
        };
    }

    /** Whether its cell is a list, with commas. */
    public boolean liste() {
        return switch (nature) {
            case RANGEES, INDICATEURS, SERVICES, PLUSIEURS -> true;
            default -> false;
        };
    }
}
