/** What services say today of dispositifs: under their sheets, on the sheets of territories, and the form to say it. */
@org.jspecify.annotations.NullMarked
package fr.copil.convention.dispositif.ui;
