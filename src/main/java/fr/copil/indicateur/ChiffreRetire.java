package fr.copil.indicateur;

/** Something stood there until it was withdrawn. */
record ChiffreRetire(Population population, Retrait retrait) {}
