package fr.copil.bilan;

import fr.copil.essai.SurH2;

@SurH2
class DecompteSurH2Test extends DecompteCas {}
