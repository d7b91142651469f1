/** The screens of territories: the list, the walk, the sheets. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package fr.copil.territoire.ui;
