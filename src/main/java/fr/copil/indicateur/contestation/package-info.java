/** Figures that somebody of their territory contests: both are read until it is settled. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("contestation")
package fr.copil.indicateur.contestation;
