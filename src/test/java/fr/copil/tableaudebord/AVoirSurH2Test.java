package fr.copil.tableaudebord;

import fr.copil.essai.SurH2;

@SurH2
class AVoirSurH2Test extends AVoirCas {}
