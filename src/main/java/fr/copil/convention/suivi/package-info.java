/** What people say of engagements: states, météos, comments and evidence, and the journal that keeps all of it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("suivi")
package fr.copil.convention.suivi;
