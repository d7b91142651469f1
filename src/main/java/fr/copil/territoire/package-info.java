/** Territories, the dated zonages that place them, what runs on them, their search and their sheets. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"commun", "figure", "acces", "ui", "direct :: ui"})
package fr.copil.territoire;
