/** Files as they come, CSV or JSON: lines and cells read by name, faults with their line, column and reason. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("fichier")
package fr.copil.collecte.fichier;
