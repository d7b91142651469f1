/** What was signed: conventions, their engagements and how far each one is. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"commun", "territoire", "acces", "indicateur", "ui"})
package fr.copil.convention;
