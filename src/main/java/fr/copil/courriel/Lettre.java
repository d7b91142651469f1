package fr.copil.courriel;

import fr.copil.commun.ErreurCopil;
import java.util.regex.Pattern;

/**
 * What is to be said to somebody. Refuses what could be taken for another header or another line of a log.
 *
 * @param sujet one line, 200 signs at the most
 * @param texte paragraphs of plain text, 4 000 signs at the most
 * @param lien address inside Copil, from its slash on; empty when there is nothing to open
 */
public record Lettre(String sujet, String texte, String lien) {

    private static final int SUJET = 200;
    private static final int TEXTE = 4_000;
    static final int LIEN = 300;
    private static final Pattern COMMANDE = Pattern.compile("\\p{Cntrl}|[\\u2028\\u2029]");
    private static final Pattern COMMANDE_SAUF_LIGNE = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    private static final Pattern DANS_COPIL = Pattern.compile("(/([^/\\s\\p{Cntrl}\\\\][^\\s\\p{Cntrl}]*)?)?");

    public Lettre {
        sujet = sujet.strip();
        texte = texte.strip();
        if (sujet.isEmpty() || sujet.length() > SUJET || COMMANDE.matcher(sujet).find()) {
            throw new ErreurCopil(
                    "COURRIEL-SUJET", "Le sujet d'un courriel tient sur une ligne, en 200 signes au plus.");
        }
        if (texte.isEmpty()
                || texte.length() > TEXTE
                || COMMANDE_SAUF_LIGNE.matcher(texte).find()) {
            throw new ErreurCopil(
                    "COURRIEL-TEXTE", "Le texte d'un courriel compte de 1 à 4 000 signes, sans caractère de commande.");
        }
        if (lien.length() > LIEN || !DANS_COPIL.matcher(lien).matches()) {
            throw new ErreurCopil("COURRIEL-LIEN", "Le lien d'un courriel ouvre une page de Copil.");
        }
    }
}
