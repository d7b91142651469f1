/** The dispositifs that documents speak of: their list, their sheets, where they are engaged. */
@org.jspecify.annotations.NullMarked
package fr.copil.convention.dispositif;
