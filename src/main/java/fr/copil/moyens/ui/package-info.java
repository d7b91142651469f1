/** The page of the means of a territory, and the form of those who declare them. */
@org.jspecify.annotations.NullMarked
package fr.copil.moyens.ui;
