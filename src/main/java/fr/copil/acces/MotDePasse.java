package fr.copil.acces;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.copil.commun.ErreurCopil;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A password that its owner chose: long, not among those of known leaks and not made of what is known of the account.
 * Where it is refused, the sentence says what to do.
 */
record MotDePasse(String clair) {

    static final int MINIMUM = 12;

    /** What bcrypt reads; more would be cut in silence. */
    static final int OCTETS = 72;

    private static final int SOLIDE = 3;
    private static final Zxcvbn ESTIMATION = new Zxcvbn();

    /** @param connus what an attacker knows: the identifier, the name, the address */
    static MotDePasse choisi(String clair, String repete, List<String> connus) {
        if (clair.codePointCount(0, clair.length()) < MINIMUM) {
            throw new ErreurCopil(
                    "MOT-DE-PASSE-COURT",
                    "Ce mot de passe est trop court : choisissez au moins " + MINIMUM
                            + " signes, par exemple une phrase que vous seul connaissez.");
        }
        if (clair.getBytes(StandardCharsets.UTF_8).length > OCTETS) {
            throw new ErreurCopil(
                    "MOT-DE-PASSE-LONG", "Ce mot de passe est trop long : choisissez-en un d'au plus 70 signes.");
        }
        if (ESTIMATION.measure(clair, connus).getScore() < SOLIDE) {
            throw new ErreurCopil(
                    "MOT-DE-PASSE-CONNU",
                    "Ce mot de passe se devine : il est connu, répété, ou fait de votre nom. Choisissez plusieurs mots"
                            + " sans lien entre eux.");
        }
        if (!clair.equals(repete)) {
            throw new ErreurCopil(
                    "MOT-DE-PASSE-DIFFERENT", "Les deux saisies diffèrent : écrivez deux fois le même mot de passe.");
        }
        return new MotDePasse(clair);
    }

    @Override
    public String toString() {
        return "MotDePasse[…]";
    }
}
