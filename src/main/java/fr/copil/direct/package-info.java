/** What changes reaches those who look at it: after each commit, keys, never data; and who has the same page open. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "acces"})
package fr.copil.direct;
