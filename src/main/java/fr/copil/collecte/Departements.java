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
}
