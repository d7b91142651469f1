package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;

/** Something stood there until it was withdrawn. */
record ChiffreRetire(Population population, Retrait retrait) {}
