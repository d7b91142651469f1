/** The pages of a call for projects: the list of a session, one dossier and its steps, the form of its deposit. */
@org.jspecify.annotations.NullMarked
package fr.copil.action.appel.ui;
