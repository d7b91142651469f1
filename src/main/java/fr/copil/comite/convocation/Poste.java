package fr.copil.comite.convocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How convocations leave: held by the room of e-mails, which this one does not know. */
public interface Poste {

    /** Whether anything leaves at all. */
    boolean ouverte();

    /**
     * Written with the change that causes it, or not at all; each addressee is written to alone. What they were written before
     * about the same séance and that has not left no longer does.
     */
    void deposer(Pli pli, Collection<Destinataire> destinataires, byte[] convocation);

    /** How many have left of all that was written about it. */
    int partis(long seance);

    /** What became of those that are not known to have left, the oldest first. */
    List<Reste> restes(long seance);

    /**
     * One message.
     *
     * @param lien an address inside Copil
     * @param agenda for the agenda of who reads it, without who sends it and who is called
     * @param jusquAu the last day on which it may leave
     */
    record Pli(long seance, String sujet, String texte, String lien, String agenda, LocalDate jusquAu) {}

    /**
     * One that has not left.
     *
     * @param essaye whether it was tried in vain
     * @param abandonne whether it is tried no more
     */
    record Reste(String compte, String adresse, boolean essaye, boolean abandonne) {}
}
