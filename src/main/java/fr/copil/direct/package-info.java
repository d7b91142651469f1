/**
 * What changes reaches those who look at it: after each commit, keys, never data; who has the same page open; what each is
 * typing, kept until it is saved.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "acces", "ui"})
package fr.copil.direct;
