/** The fonts that go with a PDF, and which signs they have. */
@org.jspecify.annotations.NullMarked
package fr.copil.bilan.document.police;
