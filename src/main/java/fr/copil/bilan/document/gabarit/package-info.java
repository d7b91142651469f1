/** The templates of a préfecture, without what those who made them left inside. */
@org.jspecify.annotations.NullMarked
package fr.copil.bilan.document.gabarit;
