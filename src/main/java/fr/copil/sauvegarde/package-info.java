/** Backups: all that a base and its files hold, in one file that either engine takes back. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "acces", "direct :: ui", "ui"})
package fr.copil.sauvegarde;
