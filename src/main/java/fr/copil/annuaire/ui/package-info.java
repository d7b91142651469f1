/** The annuaire of a territory, and whom one calls under an engagement. */
@org.jspecify.annotations.NullMarked
package fr.copil.annuaire.ui;
