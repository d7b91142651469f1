/** The catalogue of indicateurs and the sheet of each. */
@org.jspecify.annotations.NullMarked
package fr.copil.indicateur.ui;
