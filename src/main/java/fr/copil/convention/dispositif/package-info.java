/** The dispositifs that documents speak of: their list, their sheets, where they are engaged. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("dispositifs")
package fr.copil.convention.dispositif;
