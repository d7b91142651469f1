package fr.copil.territoire;

import fr.copil.essai.SurH2;

@SurH2
class PerimetreSurH2Test extends PerimetreCas {}
