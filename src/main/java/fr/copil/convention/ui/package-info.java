/** The screens of the conventions and of their engagements. */
@org.jspecify.annotations.NullMarked
package fr.copil.convention.ui;
