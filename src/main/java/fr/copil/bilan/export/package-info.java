/** Documents that people ask for: written behind the screen, kept once they are signed, in the template of the house. */
@org.jspecify.annotations.NullMarked
package fr.copil.bilan.export;
