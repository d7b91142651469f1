package fr.copil.bilan.export;

import fr.copil.acces.Audience;
import fr.copil.bilan.document.Format;
import java.util.UUID;

/**
 * One file being written, or written.
 *
 * @param feuillet what came after the signatures, instead of the bilan itself
 * @param compte who asked for it: nobody else may see it
 * @param progres in hundredths
 * @param message why it failed, or what its reader has to know of it; empty otherwise
 */
public record Export(
        UUID id,
        long bilan,
        boolean feuillet,
        String compte,
        Format format,
        Audience audience,
        Etape etape,
        int progres,
        String nom,
        String message) {

    /** From the queue to the file. */
    public enum Etape {
        EN_ATTENTE("en attente"),
        EN_COURS("en cours"),
        PRET("prêt"),
        ECHEC("échec"),
        ANNULE("annulé");

        private final String libelle;

        Etape(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** What {@link fr.copil.direct.Canal} says each time a file of this bilan gets further. */
    public static String cle(long bilan) {
        return "exports:" + bilan;
    }

    public boolean enCours() {
        return etape == Etape.EN_ATTENTE || etape == Etape.EN_COURS;
    }

    Export a(Etape autre, int avancement) {
        return new Export(id, bilan, feuillet, compte, format, audience, autre, avancement, nom, message);
    }

    Export echoue(String raison) {
        return new Export(id, bilan, feuillet, compte, format, audience, Etape.ECHEC, progres, nom, raison);
    }

    Export previent(String avis) {
        return new Export(id, bilan, feuillet, compte, format, audience, etape, progres, nom, avis);
    }

    Export nomme(String fichier) {
        return new Export(id, bilan, feuillet, compte, format, audience, etape, progres, fichier, message);
    }
}
