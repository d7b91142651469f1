package fr.copil.comite.kit;

import fr.copil.ui.Typographie;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Words of people and of Copil as a page has them. */
final class Balises {

    private Balises() {}

    static String t(String texte) {
        return HtmlUtils.htmlEscape(Typographie.fines(texte), "UTF-8");
    }

    /** As it stands, for what a script reads again. */
    static String brut(String texte) {
        return HtmlUtils.htmlEscape(texte, "UTF-8");
    }

    /** Nothing where nothing is said. */
    static String si(String balise, String classe, String texte) {
        return texte.isEmpty() ? "" : "<" + balise + " class=\"" + classe + "\">" + t(texte) + "</" + balise + ">";
    }

    static String joints(String... mots) {
        return Arrays.stream(mots).filter(mot -> !mot.isEmpty()).collect(Collectors.joining(" · "));
    }
}
