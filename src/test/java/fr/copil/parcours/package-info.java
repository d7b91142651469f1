/** Whole journeys in a real Chromium, through every room. */
@org.jspecify.annotations.NullMarked
package fr.copil.parcours;
