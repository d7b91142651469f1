package fr.copil.collecte.fichier;

import java.io.IOException;
import java.io.Reader;

/** A few words, then a text that is read as it comes. */
final class Suite extends Reader {

    private final String mots;
    private final Reader texte;
    private int dits;

    Suite(String mots, Reader texte) {
        this.mots = mots;
        this.texte = texte;
    }

    @Override
    public int read(char[] signes, int debut, int nombre) throws IOException {
        int reste = Math.min(nombre, mots.length() - dits);
        if (reste <= 0) {
            return texte.read(signes, debut, nombre);
        }
        mots.getChars(dits, dits + reste, signes, debut);
        dits += reste;
        return reste;
    }

    @Override
    public void close() throws IOException {
        texte.close();
    }
}
