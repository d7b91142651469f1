package fr.copil.territoire;

import fr.copil.essai.SurH2;

@SurH2
class TerritoiresSurH2Test extends TerritoiresCas {}
