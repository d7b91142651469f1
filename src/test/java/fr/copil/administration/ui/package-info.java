@org.jspecify.annotations.NullMarked
package fr.copil.administration.ui;
