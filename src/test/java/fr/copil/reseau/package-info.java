@org.jspecify.annotations.NullMarked
package fr.copil.reseau;
