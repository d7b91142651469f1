package fr.copil.projet;

import fr.copil.essai.SurH2;

@SurH2
class ProjetSurH2Test extends ProjetCas {}
