/** The yearly deliveries: what is owed, by whom, for when, and what came of it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("attendu")
package fr.copil.indicateur.attendu;
