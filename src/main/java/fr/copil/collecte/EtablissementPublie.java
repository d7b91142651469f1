package fr.copil.collecte;

/**
 * An establishment as a published file names it.
 *
 * @param departement in INSEE's form
 * @param codeCommune INSEE's, of an arrondissement where there are some; empty when the file only has the name
 */
record EtablissementPublie(
        String uai, String nom, Genre genre, boolean prive, String departement, String codeCommune, String commune) {

    enum Genre {
        ECOLE,
        COLLEGE,
        LYCEE
    }
}
