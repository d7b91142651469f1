/** The screen of the self-assessment. */
@org.jspecify.annotations.NullMarked
package fr.copil.methode.ui;
