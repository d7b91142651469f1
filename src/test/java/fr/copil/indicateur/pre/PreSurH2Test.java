package fr.copil.indicateur.pre;

import fr.copil.essai.SurH2;

@SurH2
class PreSurH2Test extends PreCas {}
