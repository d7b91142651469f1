/** The conventions' own contents as CSV files: read whole, checked one by the other, then written in place of the former ones. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("referentiel")
package fr.copil.collecte.referentiel;
