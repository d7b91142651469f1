package fr.copil.action.ui;

/** Where the pages of actions are. */
final class Adresses {

    static final String LISTE = "/actions";
    static final String SAISIE = "/actions/saisie";

    static final String IMPORT = "/actions/import";

    private Adresses() {}

    static String fiche(long id) {
        return LISTE + "/" + id;
    }
}
