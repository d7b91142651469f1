/** One box for everything that has an address: territories, engagements, indicateurs, dispositifs, instances. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "territoire", "ui"})
package fr.copil.recherche;
