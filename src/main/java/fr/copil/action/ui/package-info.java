/** The pages of actions: the list and its map, the sheet of one, the form of those who lead them. */
@org.jspecify.annotations.NullMarked
package fr.copil.action.ui;
