/** The screens of séances. */
@org.jspecify.annotations.NullMarked
package fr.copil.comite.ui;
