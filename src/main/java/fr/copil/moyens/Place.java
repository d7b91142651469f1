package fr.copil.moyens;

/** What becomes of a line in the total of a territory. Decision 0061. */
public enum Place {
    COMPTEE,
    /** Part of a line of a broader territory, which counts. */
    DONT,
    /** Said by another too, which counts. */
    REDITE,
    /** Published by place, and a post may be attached to two places. */
    NON_ADDITIONNEE
}
