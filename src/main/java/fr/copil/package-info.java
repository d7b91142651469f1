/** Copil's entrance: starts the application, nothing else. */
@org.jspecify.annotations.NullMarked
package fr.copil;
