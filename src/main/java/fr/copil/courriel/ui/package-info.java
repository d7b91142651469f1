/** The screen of the administrator: what waits, what left, what failed. */
@org.jspecify.annotations.NullMarked
package fr.copil.courriel.ui;
