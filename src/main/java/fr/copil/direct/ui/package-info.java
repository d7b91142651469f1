/** How a screen follows what it shows. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package fr.copil.direct.ui;
