package fr.copil.tableaudebord;

/** The two ways to compare collèges: by place, or by éducation prioritaire. */
public enum Comparaison {
    QPV("qpv"),
    EP("ep");

    private final String code;

    Comparaison(String code) {
        this.code = code;
    }

    /** As in the URL: {@code comparaison=ep}. */
    public String code() {
        return code;
    }
}
