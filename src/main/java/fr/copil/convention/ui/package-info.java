/** The screens of the conventions, of their engagements and of the dispositifs. */
@org.jspecify.annotations.NullMarked
package fr.copil.convention.ui;
