/** What was done, by whom and when, as nobody can change it afterwards: kept, searched, verified, purged with a trace. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "acces", "ui"})
package fr.copil.audit;
