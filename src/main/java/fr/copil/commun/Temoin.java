package fr.copil.commun;

/** A part of Copil that tells how it is; asked by the page of health and by what reads its figures, in a few milliseconds. */
@FunctionalInterface
public interface Temoin {

    Constat constat();
}
