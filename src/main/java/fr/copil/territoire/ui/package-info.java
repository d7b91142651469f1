/** The screens of territories: the list, the walk, the sheets. */
@org.jspecify.annotations.NullMarked
package fr.copil.territoire.ui;
