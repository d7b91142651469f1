/** The shell every screen stands in, the component that shows a figure, and the small parts of screens. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "figure"})
package fr.copil.ui;
