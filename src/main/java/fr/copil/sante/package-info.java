/** Whether Copil lives and serves: for what watches over it, and for a person. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "acces", "figure", "ui"})
package fr.copil.sante;
