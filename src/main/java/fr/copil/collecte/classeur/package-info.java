/** Spreadsheets: one made to be filled in, and one read back as it comes, whatever its name says. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("classeur")
package fr.copil.collecte.classeur;
