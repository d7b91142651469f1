/** Screens of the texts that are being written. */
@org.jspecify.annotations.NullMarked
package fr.copil.projet.ui;
