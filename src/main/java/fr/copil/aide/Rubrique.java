package fr.copil.aide;

/**
 * One answer of the help.
 *
 * @param ancre its place in the page of its chapter
 * @param html drawn from a text of ours
 * @param mots its words, as they are searched
 */
public record Rubrique(Chapitre chapitre, String ancre, String titre, String html, String mots) {

    public String lien() {
        return "/aide/" + chapitre.adresse() + "#" + ancre;
    }
}
