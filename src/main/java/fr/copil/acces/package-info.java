/** Who is there and what they may see: accounts, roles, audiences, log-in. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "ui"})
package fr.copil.acces;
