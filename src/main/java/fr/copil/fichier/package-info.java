/** Files that people give: looked at by what they hold, kept beside the database. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "commun")
package fr.copil.fichier;
