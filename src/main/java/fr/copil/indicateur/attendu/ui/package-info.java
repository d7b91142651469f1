/** The page that a year of deliveries is led from. */
@org.jspecify.annotations.NullMarked
package fr.copil.indicateur.attendu.ui;
