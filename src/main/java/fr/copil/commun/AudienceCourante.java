package fr.copil.commun;

/**
 * How far the diffusion of what the current person may read goes: for rooms that read figures without knowing accounts.
 * Refuses when nobody is logged in.
 */
public interface AudienceCourante {

    /** Rank that SQL compares with the {@code diffusion} of each row. */
    int rang();
}
