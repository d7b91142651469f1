package fr.copil.indicateur;

import fr.copil.essai.SurH2;

@SurH2
class FreinDesCitationsSurH2Test extends FreinDesCitationsCas {}
