package fr.copil.acces;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: for one account from one address, for one account from anywhere, from one address for
 * any account. Whether the account exists changes nothing.
 */
@Component
public class Frein {

    static final int POUR_UN_COMPTE_D_ICI = 8;
    /** With those that come back, no more than a hundred in any hour. */
    static final int POUR_UN_COMPTE = 20;

    static final int D_UNE_ADRESSE = 120;
    /** Codes of six digits: they are guessed far sooner than a password. */
    static final int CODES_D_UN_COMPTE = 6;

    static final int DEMANDES_D_UNE_ADRESSE = 10;

    private static final Duration DUREE = Duration.ofMinutes(15);

    private final Debit pourUnCompteDIci = new Debit(POUR_UN_COMPTE_D_ICI, DUREE);
    private final Debit pourUnCompte = new Debit(POUR_UN_COMPTE, DUREE);
    private final Debit dUneAdresse = new Debit(D_UNE_ADRESSE, DUREE);
    private final Debit codesDUnCompte = new Debit(CODES_D_UN_COMPTE, DUREE);
    private final Debit demandesDUneAdresse = new Debit(DEMANDES_D_UNE_ADRESSE, DUREE);

    /** Whether one more try may be made; it counts from now on, so that those made together count too. */
    public boolean essayer(@Nullable String saisi, String adresse) {
        String compte = compte(saisi);
        String dIci = adresse + " " + compte;
        boolean reste = pourUnCompteDIci.reste(dIci) && pourUnCompte.reste(compte) && dUneAdresse.reste(adresse);
        return reste && pourUnCompteDIci.prendre(dIci) && pourUnCompte.prendre(compte) && dUneAdresse.prendre(adresse);
    }

    /** The try was right: it costs nothing. */
    public void reussi(@Nullable String saisi, String adresse) {
        String compte = compte(saisi);
        pourUnCompteDIci.rendre(adresse + " " + compte);
        pourUnCompte.rendre(compte);
        dUneAdresse.rendre(adresse);
    }

    /** Whether one more code of a second factor may be tried, which counts likewise; only who has the password comes so far. */
    public boolean essayerUnCode(String compte) {
        return codesDUnCompte.prendre(compte);
    }

    public void codeJuste(String compte) {
        codesDUnCompte.rendre(compte);
    }

    /** Whether one more message may be asked for from this address of the network. */
    public boolean laisseUneDemande(String adresse) {
        return demandesDUneAdresse.prendre(adresse);
    }

    private static String compte(@Nullable String saisi) {
        return saisi == null ? "" : saisi.strip().toLowerCase(Locale.ROOT);
    }
}
