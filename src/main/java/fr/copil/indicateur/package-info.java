/** What is measured: series, gaps between populations, targets, who is awaited, aggregation along territories. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "territoire", "acces"})
package fr.copil.indicateur;
