package fr.copil.comite;

/**
 * A seat, by its function: never a person's name.
 *
 * @param exige the article that wants it there, empty when people added it
 * @param invite whether it is called
 * @param present whether it was taken, in the séance one looks at
 */
public record Membre(long id, String fonction, String exige, boolean invite, boolean present) {}
