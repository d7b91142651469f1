/** A file that a service sends: checked line by line, then handed over as a delivery to rehearse. */
@org.jspecify.annotations.NullMarked
package fr.copil.collecte.transmission;
