/** How Copil is used, in its own words: help by role, the visit of newcomers, what is said of accessibility. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"acces", "commun", "recherche", "ui"})
package fr.copil.aide;
