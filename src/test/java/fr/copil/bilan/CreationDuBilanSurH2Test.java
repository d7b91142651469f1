package fr.copil.bilan;

import fr.copil.essai.SurH2;

@SurH2
class CreationDuBilanSurH2Test extends CreationDuBilanCas {}
