package fr.copil.collecte;

/** Département codes as publishers write them: 44, 044, 1, 01, 02A, 976. */
final class Departements {

    private Departements() {}

    /** INSEE's form: {@code 01}, {@code 2A}, {@code 976}. */
    static String code(String publie) {
        String code = publie;
        while (code.length() > 2 && code.startsWith("0")) {
            code = code.substring(1);
        }
        return code.length() == 1 ? "0" + code : code;
    }

    /** The département of an INSEE commune code: three digits overseas, {@code 2A} and {@code 2B} in Corsica. */
    static String deLaCommune(String insee) {
        return insee.substring(0, insee.startsWith("97") || insee.startsWith("98") ? 3 : 2);
    }

    /** The département that a quartier's code carries: {@code QP044005}, {@code QN02A01M}, {@code QP971014}. */
    static String duQuartier(String code) {
        return code(code.substring(2, 5));
    }
}
