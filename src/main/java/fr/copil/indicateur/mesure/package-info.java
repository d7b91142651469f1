/** What a figure is, without a database: definitions, series, gaps between populations and their intervals, targets, trends. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("mesure")
package fr.copil.indicateur.mesure;
