/** Which conventions ask that two people publish the figures of their territory. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("publication")
package fr.copil.convention.publication;
