package fr.copil.collecte.fichier;

import java.util.Map;

/** Département codes as publishers write them: 44, 044, 1, 01, 02A, 976. */
public final class Departements {

    /** As the Éducation nationale numbers them, in UAI among others. */
    private static final Map<String, String> CORSE = Map.of("620", "2A", "720", "2B");

    private Departements() {}

    /** INSEE's form: {@code 01}, {@code 2A}, {@code 976}. */
    public static String code(String publie) {
        String code = publie;
        while (code.length() > 2 && code.startsWith("0")) {
            code = code.substring(1);
        }
        if (code.length() == 1) {
            return "0" + code;
        }
        return CORSE.getOrDefault(code, code);
    }

    /** The département of an INSEE commune code: three digits overseas, {@code 2A} and {@code 2B} in Corsica. */
    public static String deLaCommune(String insee) {
        return insee.substring(0, insee.startsWith("97") || insee.startsWith("98") ? 3 : 2);
    }

    /** The département in which an establishment was registered: {@code 0440284V}, {@code 6200001A}, {@code 9710001B}. */
    public static String deLUai(String uai) {
        return code(uai.substring(0, 3));
    }

    /** The département that a quartier's code carries: {@code QP044005}, {@code QN02A01M}, {@code QP971014}. */
    public static String duQuartier(String code) {
        return code(code.substring(2, 5));
    }
}
