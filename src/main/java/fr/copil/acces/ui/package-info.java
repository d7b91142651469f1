/** The log-in screen. */
@org.jspecify.annotations.NullMarked
package fr.copil.acces.ui;
