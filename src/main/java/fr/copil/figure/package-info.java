/** What a figure is and how its lines and surfaces are drawn, for the screens and for the documents alike. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "commun")
package fr.copil.figure;
