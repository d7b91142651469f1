package fr.copil.bilan;

import fr.copil.essai.SurH2;

@SurH2
class EcritureDuBilanSurH2Test extends EcritureDuBilanCas {}
