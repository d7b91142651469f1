package fr.copil.acces.connexion;

/**
 * The second factor of an account was put, used up, taken away: for whoever keeps account of it.
 *
 * @param par who did it: the account itself, or an administrator
 */
public record SecondFacteurChange(String compte, Quoi quoi, String par) {

    public enum Quoi {
        POSE,
        CODE_DE_SECOURS_UTILISE,
        CODES_REFAITS,
        RETIRE,
        REMIS_A_ZERO
    }
}
