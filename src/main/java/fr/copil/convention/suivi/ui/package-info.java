/** Screens of the follow-up: the update of an engagement, its journal, the work list. */
@org.jspecify.annotations.NullMarked
package fr.copil.convention.suivi.ui;
