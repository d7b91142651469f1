/** The figures of the catalogue, with their sentences: what screens show, bilans freeze and documents print. */
@org.jspecify.annotations.NullMarked
package fr.copil.indicateur.figure;
