/** What the page itself needs for these headers. */
@org.jspecify.annotations.NullMarked
package fr.copil.reseau.ui;
