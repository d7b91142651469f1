/** The shell every screen stands in, and the figure every chart is made of. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "commun")
package fr.copil.ui;
