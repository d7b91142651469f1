/** How far a committee lets an indicateur be read in its territory, at most. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("diffusion")
package fr.copil.indicateur.diffusion;
