/** A séance that meets without a network: one file to show and to write in, and what was decided in it taken back. */
@org.jspecify.annotations.NullMarked
package fr.copil.comite.kit;
