/** How Copil is, for administrators. */
@org.jspecify.annotations.NullMarked
package fr.copil.sante.ui;
