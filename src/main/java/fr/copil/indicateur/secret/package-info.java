/** Statistical secrecy: which cells of a delivery each audience may read, so that none of the others can be worked out. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("secret")
package fr.copil.indicateur.secret;
