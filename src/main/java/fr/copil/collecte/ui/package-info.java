/** The administrator's screen of what was received. */
@org.jspecify.annotations.NullMarked
package fr.copil.collecte.ui;
