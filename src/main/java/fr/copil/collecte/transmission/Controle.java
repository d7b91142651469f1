package fr.copil.collecte.transmission;

import fr.copil.commun.ErreurCopil;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The control of one file that was sent.
 *
 * @param compte who sent it: nobody else may see it
 * @param progres in hundredths
 * @param issue what became of it, once it is finished
 * @param refus why it failed as a whole, if it did
 */
public record Controle(
        UUID id,
        String compte,
        String fichier,
        Etape etape,
        int progres,
        @Nullable Transmission issue,
        @Nullable ErreurCopil refus) {

    /** From the queue to its end. */
    public enum Etape {
        EN_ATTENTE,
        EN_COURS,
        /** Being put down: no longer cancelled. */
        DEPOT,
        FINI,
        ECHEC,
        ANNULE
    }

    /** What {@link fr.copil.direct.Canal} says each time it gets further. */
    public static String cle(UUID id) {
        return "controle:" + id;
    }

    public boolean enCours() {
        return annulable() || etape == Etape.DEPOT;
    }

    public boolean annulable() {
        return etape == Etape.EN_ATTENTE || etape == Etape.EN_COURS;
    }

    /** Controlled, and not kept: its sender looks at what surprises in it. */
    public boolean enSuspens() {
        return etape == Etape.FINI && issue != null && issue.enSuspens();
    }

    Controle repris() {
        return new Controle(id, compte, fichier, Etape.EN_ATTENTE, 0, null, null);
    }

    Controle a(Etape autre, int avancement) {
        return new Controle(id, compte, fichier, autre, avancement, issue, refus);
    }

    Controle fini(Transmission transmission) {
        return new Controle(id, compte, fichier, Etape.FINI, 100, transmission, null);
    }

    Controle echoue(ErreurCopil raison) {
        return new Controle(id, compte, fichier, Etape.ECHEC, progres, null, raison);
    }
}
