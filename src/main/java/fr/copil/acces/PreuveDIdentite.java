package fr.copil.acces;

/** One way for somebody who is logged in to prove again who they are; the first one that they have is asked for. */
public interface PreuveDIdentite {

    /** What to type, as « Mot de passe ». */
    String libelle();

    /** Of the {@code FactorGrantedAuthority} that a session is given for it. */
    String facteur();

    /** Whether who has this one may have proved by that factor instead. */
    default boolean suffit(String facteur) {
        return true;
    }

    /** Whether this account has it. */
    boolean pour(String compte);

    boolean vaut(String compte, String saisi);
}
