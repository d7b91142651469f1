/** The files written from a bilan: DOCX, PPTX, PDF, XLSX, ODS, HTML. */
@org.jspecify.annotations.NullMarked
package fr.copil.bilan.document;
