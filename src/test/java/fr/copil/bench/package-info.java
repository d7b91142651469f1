/** Measures Copil against its targets, on the real jar and in a real browser: {@code ./copil bench}. */
@org.jspecify.annotations.NullMarked
package fr.copil.bench;
