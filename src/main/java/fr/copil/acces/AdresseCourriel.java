package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
import java.util.regex.Pattern;

/** One e-mail address, of a shape that a mail server takes and that cannot hold a second one. */
public record AdresseCourriel(String valeur) {

    public static final int LONGUEUR = 254;
    private static final Pattern FORME =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    public AdresseCourriel {
        valeur = valeur.strip();
        if (valeur.length() > LONGUEUR || !FORME.matcher(valeur).matches()) {
            throw new ErreurCopil(
                    "COMPTE-COURRIEL",
                    "Cette adresse n'est pas complète. Écrivez une seule adresse, comme service@exemple.fr, ou laissez le "
                            + "champ vide pour ne rien recevoir.");
        }
    }
}
