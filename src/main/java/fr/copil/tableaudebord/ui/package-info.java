/** The screen of the dashboard. */
@org.jspecify.annotations.NullMarked
package fr.copil.tableaudebord.ui;
