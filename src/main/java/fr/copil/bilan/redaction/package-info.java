/** What Copil drafts: chapters from the data, put together with what people wrote. */
@org.jspecify.annotations.NullMarked
package fr.copil.bilan.redaction;
