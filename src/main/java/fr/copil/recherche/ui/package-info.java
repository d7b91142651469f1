/** The search box of the bar. */
@org.jspecify.annotations.NullMarked
package fr.copil.recherche.ui;
