package fr.copil.bilan;

import fr.copil.essai.SurH2;

@SurH2
class BilanSurH2Test extends BilanCas {}
