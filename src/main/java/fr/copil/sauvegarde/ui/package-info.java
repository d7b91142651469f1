/** Backups, for administrators. */
@org.jspecify.annotations.NullMarked
package fr.copil.sauvegarde.ui;
