package fr.copil.convention.dispositif;

import fr.copil.essai.SurH2;

@SurH2
class DispositifSurH2Test extends DispositifCas {}
