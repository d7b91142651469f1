/** What the administrator does: who has an account, and what it may do. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"commun", "acces", "figure", "territoire", "territoire :: ui", "convention", "ui"})
package fr.copil.administration;
