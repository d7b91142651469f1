package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person types to come in; never changed afterwards, as what they did keeps it. */
record Identifiant(String valeur) {

    static final int LONGUEUR = 60;

    private static final Pattern FORME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

    Identifiant {
        valeur = valeur.strip().toLowerCase(Locale.ROOT);
        if (!FORME.matcher(valeur).matches()) {
            throw new ErreurCopil(
                    "COMPTE-IDENTIFIANT",
                    "Cet identifiant ne convient pas : prenez de 3 à 60 lettres sans accent, chiffres, points ou tirets,"
                            + " comme dsden44-referent.");
        }
    }

    ErreurCopil dejaPris() {
        return new ErreurCopil(
                "COMPTE-DEJA-PRIS", "Un compte s’appelle déjà « " + valeur + " » : choisissez un autre identifiant.");
    }
}
