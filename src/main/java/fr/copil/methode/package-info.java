/** How a contrat de ville works: annexe 1 of the national convention, answered question by question. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"commun", "territoire", "territoire :: ui", "acces", "direct", "direct :: ui", "ui"})
package fr.copil.methode;
