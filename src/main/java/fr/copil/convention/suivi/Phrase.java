package fr.copil.convention.suivi;

import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;

/** A text of the follow-up, readable, and of a length that the journal can hold. */
final class Phrase {

    static final int COURTE = 300;
    static final int LONGUE = 2000;

    private Phrase() {}

    static String lire(String saisie, int maximum, ChampDuSuivi champ) {
        String texte = TexteSaisi.nettoyer(saisie);
        if (texte.length() > maximum) {
            throw SuiviRefuse.de(
                    champ,
                    "Ce texte a " + Nombres.entier(texte.length()) + " signes, " + Nombres.entier(maximum)
                            + " au plus. Raccourcissez-le : rien n'est effacé.");
        }
        return texte;
    }
}
