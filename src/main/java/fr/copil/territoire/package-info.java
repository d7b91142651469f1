/** Territories, the dated zonages that place them, and their search. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "commun")
package fr.copil.territoire;
