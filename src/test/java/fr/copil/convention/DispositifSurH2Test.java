package fr.copil.convention;

import fr.copil.essai.SurH2;

@SurH2
class DispositifSurH2Test extends DispositifCas {}
