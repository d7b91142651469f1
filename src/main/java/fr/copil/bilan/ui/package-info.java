/** The list of bilans, the writing of one, its downloads. */
@org.jspecify.annotations.NullMarked
package fr.copil.bilan.ui;
