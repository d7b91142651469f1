/** The screens of the help. */
@org.jspecify.annotations.NullMarked
package fr.copil.aide.ui;
