package fr.copil.bilan.document;

import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.Entete;
import java.time.LocalDate;

/**
 * What stands in the margins of every page, and what the file says of itself.
 *
 * @param haut what this is, and of what
 * @param mention its version or its reference, its day, who may read it
 * @param provisoire shown on every page until nothing is awaited any more
 * @param titre of the file, whole
 * @param le the day it bears, in the place of the hour it was written at
 */
record Marges(String haut, String mention, String bas, boolean provisoire, String titre, LocalDate le) {

    static Marges de(Entete entete) {
        return new Marges(
                entete.titre() + " · " + entete.convention(),
                entete.mention(),
                entete.territoire(),
                entete.provisoire(),
                entete.titre() + ", " + entete.convention() + ", " + entete.territoire(),
                entete.arreteLe());
    }

    static Marges de(DocumentDeSeance document) {
        return new Marges(
                document.titre() + " · " + document.sousTitre(),
                document.mention(),
                document.papier().nom(),
                document.provisoire(),
                document.titre() + ", " + document.sousTitre(),
                document.papier().le());
    }
}
