package fr.copil.collecte.fichier;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Refuses a line that says again what a line above said: of two figures, none can be chosen. Of each line it holds sixteen
 * bytes drawn from its key: as many as a file may have, and that two keys
 * of one file give the same will not be seen.
 */
public class Doublons {

    private static final long PREMIER = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    /** Two by two; a place of two zeros is free. */
    private long[] vus = new long[1 << 11];

    private int nombre;

    public void refuser(Ligne ligne, String colonne, Object... cle) {
        if (!ajouter(cle)) {
            throw ligne.faute(
                    colonne,
                    "« " + Arrays.stream(cle).map(Object::toString).collect(Collectors.joining(", "))
                            + " » est déjà donné plus haut.");
        }
    }

    private boolean ajouter(Object... cle) {
        long un = PREMIER;
        long deux = SECOND;
        for (Object partie : cle) {
            String texte = partie.toString();
            for (int i = 0; i < texte.length(); i++) {
                un = meler(un ^ texte.charAt(i), PREMIER);
                deux = meler(deux ^ texte.charAt(i), SECOND);
            }
            // Between two parts, what no text holds.
            un = meler(un ^ 0x10000, PREMIER);
            deux = meler(deux ^ 0x10000, SECOND);
        }
        if (!ranger(vus, un | 1, deux)) {
            return false;
        }
        nombre++;
        if (nombre > vus.length / 8 * 3) {
            long[] plus = new long[vus.length * 2];
            for (int i = 0; i < vus.length; i += 2) {
                if (vus[i] != 0) {
                    ranger(plus, vus[i], vus[i + 1]);
                }
            }
            vus = plus;
        }
        return true;
    }

    private static long meler(long graine, long facteur) {
        long produit = graine * facteur;
        return produit ^ (produit >>> 29);
    }

    private static boolean ranger(long[] places, long un, long deux) {
        int masque = places.length - 1;
        int place = ((int) (deux >>> 20) << 1) & masque;
        while (places[place] != 0) {
            if (places[place] == un && places[place + 1] == deux) {
                return false;
            }
            place = (place + 2) & masque;
        }
        places[place] = un;
        places[place + 1] = deux;
        return true;
    }
}
